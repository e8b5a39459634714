import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import type { LogKind } from './kinds';
import type { LogDraft } from './log-draft';

/** What a log cannot be saved without: the words of a note; what came of it, and perhaps also who it was. */
export type Lack = 'words' | 'outcome' | 'who-and-outcome';

/** What is still to be said; undefined when the log can be saved. Only words from a page have no outcome at first. */
export function lackOf(kind: LogKind, draft: LogDraft): Lack | undefined {
  if (kind === 'note') return draft.words.trim() === '' ? 'words' : undefined;
  if (draft.outcome !== null) return undefined;
  return draft.personIds.length === 0 ? 'who-and-outcome' : 'outcome';
}

/** Nobody of those known is named, which is allowed: a shared mailbox is nobody. It is said, so that it is not forgotten. */
export const namesNobody = (file: ProspectFile, kind: LogKind, draft: LogDraft) =>
  kind !== 'note' && draft.personIds.length === 0 && indexOf(file).contacts.length > 0;
