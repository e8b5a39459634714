import { useCallback, useEffect, useRef, useState } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import type { Json } from '@/lib/model/json';
import { texts } from '@/lib/texts';
import { draftLeftLater, findDraft, keepDraft, takeDraft, thisPage } from './draft-place';
import { failureWords } from './failure-words';

/** What was dropped and is wanted again, told to a form of that name that is open again already. */
const takers = new Set<(name: string, draft: Json) => void>();

/** After so long without a key a draft is also kept against a power cut, in milliseconds. */
const REST = 1000;

/**
 * What is being typed in a field of this name, kept on the disk from keystroke to keystroke: it survives the closing of the
 * panel and the killing of worker and browser. A keystroke goes to the disk at once; what is typed while one is on its way goes
 * as soon as that has arrived, so that only the last few milliseconds can be lost. Each window has its own; what a closed one left
 * is taken up. `ready` is false until an earlier draft was looked for; `flush` tells whether all is on the disk; `clear` after
 * saving; `drop` at Cancel: the words go, and the toast brings them back.
 */
export function useDraft<Draft extends Json>(name: string, empty: Draft) {
  const { show } = useToast();
  const [draft, setDraft] = useState<Draft>(empty);
  const [ready, setReady] = useState(false);
  const pending = useRef<Typed<Draft> | undefined>(undefined);
  const resting = useRef<{ typed: Typed<Draft>; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);
  const onTheirWay = useRef(0);
  const touched = useRef(false);
  const failed = useRef(false);
  const stored = useRef<Promise<boolean>>(Promise.resolve(true));

  const store = useCallback(
    (write: Promise<void>) => {
      onTheirWay.current += 1;
      stored.current = write.then(
        () => {
          onTheirWay.current -= 1;
          failed.current = false;
          return true;
        },
        (error: unknown) => {
          onTheirWay.current -= 1;
          const text = failureWords(error);
          // Said once, not with every key.
          if (!failed.current) show({ kind: 'failed', text });
          failed.current = true;
          return false;
        },
      );
      return stored.current;
    },
    [show],
  );

  // What waits carries its name: by the time it goes, the field may already be another's.
  const write = useCallback(
    (typed: Typed<Draft>, durability?: 'relaxed'): Promise<boolean> => {
      pending.current = undefined;
      return store(keepDraft(typed.name, thisPage(), typed.value, Date.now(), durability));
    },
    [store],
  );

  const goOn = useCallback(async (): Promise<void> => {
    while (pending.current) await (onTheirWay.current === 0 ? write(pending.current, 'relaxed') : stored.current);
  }, [write]);

  const flush = useCallback((): Promise<boolean> => {
    const typed = pending.current ?? resting.current?.typed;
    if (resting.current) clearTimeout(resting.current.timer);
    resting.current = undefined;
    return typed ? write(typed) : stored.current;
  }, [write]);

  useEffect(() => {
    const ended = new AbortController();
    touched.current = false;
    setReady(false);
    const me = thisPage();
    const look = async () => {
      const found = await findDraft(name, me);
      if (ended.signal.aborted) return;
      takeUp(found);
      setReady(true);
      if (found) return;
      const left = await draftLeftLater(name, me, ended.signal);
      if (!ended.signal.aborted) takeUp(left);
    };
    const takeUp = (found: Awaited<ReturnType<typeof findDraft>>) => {
      // The shape is our own: only this hook writes under this name. What the rep has begun to type meanwhile stays.
      if (!found || touched.current) return;
      setDraft(found.draft as Draft);
      if (found.holder !== me) void store(takeDraft(name, me, found, Date.now()));
    };
    void look();
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      ended.abort();
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [name, flush, store]);

  const change = useCallback(
    (value: Draft) => {
      touched.current = true;
      setDraft(value);
      const typed = { name, value };
      pending.current = typed;
      void goOn();
      if (resting.current) clearTimeout(resting.current.timer);
      resting.current = { typed, timer: setTimeout(() => void flush(), REST) };
    },
    [name, goOn, flush],
  );

  const clear = useCallback(() => {
    pending.current = undefined;
    if (resting.current) clearTimeout(resting.current.timer);
    resting.current = undefined;
    touched.current = true;
    setDraft(empty);
    void store(keepDraft(name, thisPage(), undefined, Date.now()));
  }, [name, empty, store]);

  useEffect(() => {
    const take = (of: string, back: Json) => {
      if (of === name && !pending.current) setDraft(back as Draft);
    };
    takers.add(take);
    return () => void takers.delete(take);
  }, [name]);

  /** `reopen` shows the form again, which Cancel has closed. */
  const drop = useCallback(
    (reopen?: () => void) => {
      clear();
      if (JSON.stringify(draft) === JSON.stringify(empty)) return;
      const bringBack = async () => {
        if (!(await store(keepDraft(name, thisPage(), draft, Date.now())))) return;
        for (const take of takers) take(name, draft);
        reopen?.();
      };
      const action = { label: texts.ui.undo, run: () => void bringBack() };
      show({ kind: 'done', text: texts.ui.dropped, action });
    },
    [name, draft, empty, clear, store, show],
  );

  return { draft, change, clear, drop, flush, ready };
}

type Typed<Draft> = { name: string; value: Draft };
