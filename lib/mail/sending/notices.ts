import { textContent } from '@/lib/capture/page/dom';
import type { Mark } from '../compose/compose';
import { isUnseen, within } from '../reading/find';
import { documentsIn } from './documents';

/** Tells whether a notice has come up since it was made; a notice that stood there before counts when its words have changed. */
export function noticeSince(document: Document, marks: readonly Mark[]): () => boolean {
  const before = new Map(drawn().map((element) => [element, textContent(element)]));
  function drawn(): Element[] {
    return documentsIn(document).flatMap((each) => marks.flatMap(({ selector }) => within(each, selector)));
  }
  return () =>
    drawn().some(
      (element) => !isUnseen(element) && textContent(element) !== '' && before.get(element) !== textContent(element),
    );
}
