import { useCallback, useMemo, useRef, useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import type { Again } from '@/components/queries/submit';
import { useToast } from '@/components/ui/ToastProvider';
import { confirmFact, removeFact, typeFact } from '@/lib/acts/edit-fact';
import { texts } from '@/lib/texts';
import type { FactLine } from './fact-lines';

/** What is being typed into one row, and which of its values it replaces. */
export interface FactDraft {
  text: string;
  /** The value that is corrected; absent while a new one is typed. */
  instead?: string;
}

type Drafts = { [key: string]: { text: string; instead?: string } };

const none: Drafts = {};

/** What the rep does with the rows of one list: opened proofs, what is being typed (kept on the disk), and the acts. */
export function useFactHand(list: string, prospectId: string | undefined) {
  const act = useAct();
  const { show } = useToast();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { draft: kept, change } = useDraft<Drafts>(`facts ${list}`, none);
  const latest = useRef(kept);
  latest.current = kept;
  /** Rows whose editor was put away with Esc: what was typed waits in the draft. */
  const [away, setAway] = useState<ReadonlySet<string>>(new Set());

  /** How often the rep opened a row's editor since the list is shown. */
  const [begun, setBegun] = useState<{ [key: string]: number }>({});

  const open = useCallback((key: string, isOpen: boolean) => setOpened((before) => withOr(before, key, isOpen)), []);

  return useMemo(() => {
    const place = (line: FactLine) => ({ line, ...(prospectId !== undefined && { prospectId }) });
    const putAway = (key: string, isAway: boolean) => setAway((before) => withOr(before, key, isAway));
    const close = (key: string) => {
      const { [key]: _, ...others } = kept;
      change(others);
      putAway(key, false);
      focusFact(key);
    };
    const drop = (key: string) => {
      close(key);
      const there = kept[key];
      if (!there || there.text === (there.instead ?? '')) return;
      const run = () => change({ ...latest.current, [key]: there });
      show({ kind: 'done', text: texts.ui.dropped, action: { label: texts.ui.undo, run } });
    };
    const begin = (key: string, instead: string | undefined) => {
      putAway(key, false);
      setBegun((before) => ({ ...before, [key]: (before[key] ?? 0) + 1 }));
      const there = kept[key];
      if (there && there.instead === instead) return;
      // What was typed over another value of this row waits until that one is corrected again.
      const { [asideOf(key, instead)]: before, ...others } = kept;
      const fresh = instead === undefined ? { text: '' } : { text: instead, instead };
      change({ ...others, ...(there && { [asideOf(key, there.instead)]: there }), [key]: before ?? fresh });
    };
    return {
      opened,
      begun,
      drafts: Object.fromEntries(Object.entries(kept).filter(([key]) => !away.has(key) && !isAside(key))),
      open,
      drop,
      /** Closes the editor; what was typed is there when it is opened again. */
      putAway: (key: string) => {
        putAway(key, true);
        focusFact(key);
      },
      /** Opens an empty row for typing. */
      start: (key: string) => begin(key, undefined),
      correct: (line: FactLine, value: string | undefined) => begin(line.key, value),
      type: (line: FactLine, text: string) => change({ ...kept, [line.key]: { ...kept[line.key], text } }),
      save: async (line: FactLine, value: string, again: Again): Promise<boolean> => {
        const instead = kept[line.key]?.instead;
        const typed = { ...place(line), value, ...(instead !== undefined && { instead }) };
        if (!(await act((making) => typeFact(making, typed), again))) return false;
        close(line.key);
        return true;
      },
      confirm: (line: FactLine, value: string) => void act((making) => confirmFact(making, { ...place(line), value })),
      remove: (line: FactLine, value: string) => void act((making) => removeFact(making, { ...place(line), value })),
      copy: (line: FactLine) => {
        const words = line.values.map((value) => value.value).join('\n');
        const say = (kind: 'done' | 'failed', text: string) => show({ kind, text });
        navigator.clipboard.writeText(words).then(
          () => say('done', texts.facts.copied(line.label)),
          () => say('failed', texts.facts.notCopied),
        );
      },
    };
  }, [opened, begun, kept, away, open, change, act, show, prospectId]);
}
export type FactHand = ReturnType<typeof useFactHand>;

const asideOf = (key: string, instead: string | undefined) => `${key}\n${instead ?? ''}`;
const isAside = (key: string) => key.includes('\n');

function withOr(set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}

/** After saving, dropping or putting away, the focus is on the row again. */
function focusFact(key: string): void {
  requestAnimationFrame(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-fact]')];
    rows
      .find((row) => row.dataset.fact === key)
      ?.querySelector('button')
      ?.focus();
  });
}
