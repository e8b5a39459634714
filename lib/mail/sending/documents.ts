import { frameDocument } from '@/lib/capture/page/dom';
import { within } from '../reading/find';

const MOST_FRAMES = 30;

/** A page's document and those in its frames of the same origin: where a mail is written and where notices come up. */
export function documentsIn(document: Document): Document[] {
  const frames = within(document, 'iframe').slice(0, MOST_FRAMES);
  return [document, ...frames.flatMap((frame) => frameDocument(frame) ?? [])];
}
