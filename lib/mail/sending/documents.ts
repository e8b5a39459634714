import { frameDocument } from '@/lib/capture/page/dom';
import { within } from '../reading/find';

const MOST_FRAMES = 30;

/** A page's document and those of the frames of its own origin: an editor may write in one, a notice stand in another. */
export function documentsIn(document: Document): Document[] {
  const frames = within(document, 'iframe').slice(0, MOST_FRAMES);
  return [document, ...frames.flatMap((frame) => frameDocument(frame) ?? [])];
}
