import { useCallback, useEffect, useRef, useState } from 'react';
import type { Json } from '@/lib/model/json';
import { readDraft, writeDraft } from '@/lib/store/drafts';

/** How long after a keystroke a draft is on its way to the disk, at the latest. */
const PAUSE = 120;

/**
 * What is being typed in a field of this name, kept on the disk from keystroke to keystroke: it survives the closing of the
 * panel and the killing of worker and browser. `ready` is false until an earlier draft was looked for; `clear` after saving.
 */
export function useDraft<Draft extends Json>(name: string, empty: Draft) {
  const [draft, setDraft] = useState<Draft>(empty);
  const [ready, setReady] = useState(false);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; value: Draft | undefined } | undefined>(undefined);

  const flush = useCallback(() => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    void writeDraft(name, pending.current.value);
    pending.current = undefined;
  }, [name]);

  useEffect(() => {
    let ended = false;
    setReady(false);
    void readDraft(name).then((found) => {
      if (ended) return;
      // The shape is our own: only this hook writes under this name.
      if (found !== undefined && !pending.current) setDraft(found as Draft);
      setReady(true);
    });
    window.addEventListener('pagehide', flush);
    return () => {
      ended = true;
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [name, flush]);

  const change = useCallback(
    (value: Draft) => {
      setDraft(value);
      // The clock goes on while the rep types: one that began anew with each key would never end under fast fingers.
      const timer = pending.current?.timer ?? setTimeout(flush, PAUSE);
      pending.current = { value, timer };
    },
    [flush],
  );

  const clear = useCallback(() => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = undefined;
    setDraft(empty);
    void writeDraft(name, undefined);
  }, [name, empty]);

  return { draft, change, clear, ready };
}
