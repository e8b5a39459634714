import { viewOf } from '@/lib/capture/page/dom';
import { documentsIn } from './documents';

const presses = ['click', 'keydown'] as const;

/** Hears what is pressed in a page and in its frames, whose clicks and keys do not reach their parent; `again` where there may be new ones. */
export function ears(document: Document, pressed: (event: Event) => void): { again: () => void; stop: () => void } {
  const heard = new Set<Document>();

  function again(): void {
    for (const each of documentsIn(document)) {
      if (heard.has(each)) continue;
      heard.add(each);
      for (const name of presses) each.addEventListener(name, pressed, true);
    }
  }

  function stop(): void {
    for (const each of heard) for (const name of presses) each.removeEventListener(name, pressed, true);
    document.removeEventListener('load', again, true);
    viewOf(document)?.removeEventListener('blur', again);
  }

  again();
  document.addEventListener('load', again, true);
  // The caret goes into a frame: its document may be a new one.
  viewOf(document)?.addEventListener('blur', again);
  return { again, stop };
}
