import { useCallback, useMemo, useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
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
  const { draft: drafts, change } = useDraft<Drafts>(`facts ${list}`, none);

  const open = useCallback((key: string, isOpen: boolean) => {
    setOpened((before) => {
      const next = new Set(before);
      if (isOpen) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);

  return useMemo(() => {
    const place = (line: FactLine) => ({ line, ...(prospectId !== undefined && { prospectId }) });
    const drop = (key: string) => {
      const { [key]: _, ...others } = drafts;
      change(others);
      focusFact(key);
    };
    return {
      opened,
      drafts,
      open,
      drop,
      /** Opens an empty row for typing. */
      start: (key: string) => change({ ...drafts, [key]: { text: '' } }),
      correct: (line: FactLine, value: string | undefined) =>
        change({ ...drafts, [line.key]: value === undefined ? { text: '' } : { text: value, instead: value } }),
      type: (line: FactLine, text: string) => change({ ...drafts, [line.key]: { ...drafts[line.key], text } }),
      save: async (line: FactLine, value: string) => {
        const instead = drafts[line.key]?.instead;
        const typed = { ...place(line), value, ...(instead !== undefined && { instead }) };
        const done = await act((making) => typeFact(making, typed));
        if (done) drop(line.key);
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
  }, [opened, drafts, open, change, act, show, prospectId]);
}
export type FactHand = ReturnType<typeof useFactHand>;

/** After saving or dropping, the focus is on the row again. */
function focusFact(key: string): void {
  requestAnimationFrame(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-fact]')];
    rows
      .find((row) => row.dataset.fact === key)
      ?.querySelector('button')
      ?.focus();
  });
}
