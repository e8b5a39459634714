import { documentOf, textContent, viewOf } from '@/lib/capture/page/dom';
import type { Mark } from '../compose/compose';
import { around, isUnseen, within } from '../reading/find';

/** Where webmails say what has just happened, if they say it as the web platform has it. */
export const NOTICE = '[role="alert"], [role="status"]';
const PRESSED = 'button, [role="button"], [role="link"], a';

/**
 * Finds a notice that has come up since this was made; one that stood there before counts when its words have changed or when it had been
 * gone. What stands in the text of a mail says nothing.
 */
export function noticeSince(
  documents: () => Document[],
  marks: readonly Mark[],
  texts?: string,
): () => Element | undefined {
  const before = new Map(drawn().map((element) => [element, textContent(element)]));
  function drawn(): Element[] {
    return documents().flatMap((each) =>
      marks
        .flatMap(({ selector }) => within(each, selector))
        .filter((element) => !isUnseen(element) && textContent(element) !== '' && !isInText(element, texts)),
    );
  }
  return () => {
    const now = drawn();
    for (const element of before.keys()) if (!now.includes(element)) before.delete(element);
    return now.find((element) => before.get(element) !== textContent(element));
  };
}

/** In the text of a received mail, in the page or in the frame that holds it. */
export function isInText(element: Element, texts: string | undefined): boolean {
  if (!texts) return false;
  if (around(element, texts)) return true;
  const document = documentOf(element);
  const frame = document && viewOf(document)?.frameElement;
  return frame ? isInText(frame, texts) : false;
}

/** A notice as it stood there: gone when it is no longer drawn or says something else. */
export interface Shown {
  element: Element;
  words: string;
}

export const isShown = ({ element, words }: Shown): boolean =>
  element.isConnected && !isUnseen(element) && textContent(element) === words;

/** The notice that an element stands in, if there is something to press in it: Undo, most often. */
export function offerAt(element: Element): Shown | undefined {
  const notice = around(element, NOTICE) ?? element;
  return within(notice, PRESSED).length > 0 ? { element: notice, words: textContent(notice) ?? '' } : undefined;
}
