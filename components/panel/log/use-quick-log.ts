import { useEffect, useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useDraft } from '@/components/queries/draft';
import { removeIncoming } from '@/components/queries/page';
import type { PanelFile } from '@/components/queries/prospect';
import type { Again } from '@/components/queries/submit';
import { logTouch } from '@/lib/acts/log';
import { addNote } from '@/lib/acts/note';
import { blockAgainst } from '@/lib/process/contact-block';
import { indexOf } from '@/lib/process/file-index';
import { stepFor } from '@/lib/process/step-for';
import type { Sheet } from '../PanelContext';
import type { LogKind } from './kinds';
import { cameIn, doesIt, freshLog, type LogDraft, logDraftName } from './log-draft';
import { quoteOf } from './quoted';
import { withTheirs } from './their-words';

export type LogSheet = Extract<Sheet, { sheet: 'log' }>;

/** The draft of one log and what saves it. `undefined` from `save` means that nothing was stored and the draft is kept. */
export function useQuickLog(file: PanelFile, sheet: LogSheet) {
  const act = useAct();
  const { kind, from } = sheet;
  const step = stepFor([file.steps.first, ...file.steps.others], kind);
  const [fresh] = useState(() => freshLog(file, kind, step));
  const [openedAt] = useState(file.now);
  // A log that was opened with its script is opened when the talk begins, any other one when it is over.
  const minutes = sheet.scriptId && isTalk(kind) ? minutesSince(openedAt, file.now) : undefined;
  const name = logDraftName(file.prospect.id, kind, from);
  const { draft: kept, change, clear, flush, ready } = useDraft<LogDraft>(name, fresh);
  const draft = kept.outcome === null && kept.theirs.length === 0 ? { ...kept, outcome: sheet.outcome ?? null } : kept;
  // The selection leaves its shelf only when its words are on the disk with the log.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each selection, not with each key
  useEffect(() => {
    if (!ready || !from) return;
    change(withTheirs(draft, fresh, kind, from, file.about));
    void flush().then((kept) => (kept ? removeIncoming(from.id) : undefined));
  }, [ready, from?.id]);
  const blocked = kind === 'note' ? undefined : blockAgainst(file, draft.personIds);
  const settles = step && doesIt(draft.outcome) && !draft.notTheStep ? step : undefined;
  const save = async (again: Again) => {
    const done = await act(
      (input) =>
        kind === 'note'
          ? addNote(input, noteOf(file, draft))
          : logTouch(input, {
              ...touchOf(file, sheet, kind, draft),
              ...(minutes !== undefined && { minutes }),
              ...settled(settles),
            }),
      again,
    );
    if (done) clear();
    return done;
  };
  return {
    draft,
    change: (part: Partial<LogDraft>) => change({ ...draft, ...part }),
    ready,
    save,
    step,
    settles,
    blocked,
    /** A touch of ours that may not be, so it is not logged. */
    isRefused: blocked !== undefined && !cameIn(draft),
    openedAt,
    minutes,
  };
}

const settled = (step: ReturnType<typeof stepFor>) => ({
  ...(step?.stepId && { stepId: step.stepId }),
  ...(step?.taskId && { doneTaskId: step.taskId }),
});

function noteOf(file: PanelFile, draft: LogDraft) {
  const [personId] = draft.personIds;
  return {
    text: draft.words.trim(),
    prospect: file.prospect,
    ...(personId !== undefined && { personId }),
    ...pageOf(draft),
  };
}

/** The page that the words are from, the first one where there are several. */
const pageOf = ({ theirs: [first] }: LogDraft) => first && { url: first.url };

function touchOf(file: PanelFile, sheet: LogSheet, kind: Exclude<LogKind, 'note'>, draft: LogDraft) {
  const text = draft.words.trim();
  // What the rep says was sent are words of ours, wherever they stand.
  const quote = quoteOf({ ...draft, theirs: draft.outcome === 'sent' ? [] : draft.theirs });
  const script = file.process.stages.flatMap(({ scripts }) => scripts).find(({ id }) => id === sheet.scriptId);
  const next = draft.next.trim();
  const [personId] = draft.personIds;
  const newAtTable = draft.personIds.filter((id) => !indexOf(file).contactById.has(id));
  return {
    kind,
    ...(newAtTable.length > 0 && { newAtTable }),
    prospect: file.prospect,
    direction: cameIn(draft) ? ('in' as const) : ('out' as const),
    ...(draft.outcome && { outcome: draft.outcome }),
    ...(draft.personIds.length > 0 && { personIds: draft.personIds }),
    ...(text !== '' && { text }),
    ...(quote !== undefined && { quote }),
    ...pageOf(draft),
    ...(script && { scriptId: script.id, scriptVersion: script.version }),
    ...(next !== '' && { next: { title: next, dueAt: draft.due, ...(personId !== undefined && { personId }) } }),
  };
}

const isTalk = (kind: LogKind) => kind === 'call' || kind === 'meeting' || kind === 'in-person';

/** How long a talk has taken so far, in whole minutes; undefined in the first one and when it was forgotten. */
function minutesSince(openedAt: string, now: string): number | undefined {
  const minutes = Math.round((Date.parse(now) - Date.parse(openedAt)) / 60_000);
  return minutes >= 1 && minutes <= 240 ? minutes : undefined;
}
