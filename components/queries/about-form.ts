import { useCallback, useEffect, useRef, useState } from 'react';
import type { About } from '@/lib/model/about';
import { changeAbout } from '@/lib/store/private';
import { useAbout } from './private';

/** How long after a keystroke it is on its way to the disk. */
const PAUSE = 120;

/** Whether what was typed is on the disk. */
export type Saving = 'nothing-typed' | 'saving' | 'saved' | 'failed';

type Typed = Partial<Record<keyof About, string>>;

/**
 * About me as one text per field, lists with one line each. What is typed is saved while typing, at the latest when the page
 * is left or closed; only the fields that were touched are written, so that two open pages do not undo each other's work.
 */
export function useAboutForm() {
  const stored = useAbout();
  const [typed, setTyped] = useState<Typed>({});
  const [saving, setSaving] = useState<Saving>('nothing-typed');
  const pending = useRef<Typed>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const patch = pending.current;
    if (Object.keys(patch).length === 0) return;
    pending.current = {};
    changeAbout(asAbout(patch)).then(
      () => setSaving((now) => (Object.keys(pending.current).length > 0 ? now : 'saved')),
      () => {
        // What was typed since then is newer.
        pending.current = { ...patch, ...pending.current };
        setSaving('failed');
      },
    );
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const type = useCallback(
    (field: keyof About, text: string) => {
      setTyped((before) => ({ ...before, [field]: text }));
      setSaving('saving');
      pending.current = { ...pending.current, [field]: text };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    [flush],
  );

  const textOf = (field: keyof About): string => typed[field] ?? asText(stored[field]);
  return { textOf, type, saving, retry: flush };
}

const asText = (value: string | string[]): string => (Array.isArray(value) ? value.join('\n') : value);

const lists = ['emails', 'aliases', 'domains'] as const;

/** An empty line is no address: it must never match anything. */
function asAbout(typed: Typed): Partial<About> {
  const patch: Partial<About> = {};
  const { emails, aliases, domains, ...plain } = typed;
  Object.assign(patch, plain);
  const listed = { emails, aliases, domains };
  for (const field of lists) {
    const text = listed[field];
    if (text !== undefined) patch[field] = linesOf(text);
  }
  return patch;
}

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);
