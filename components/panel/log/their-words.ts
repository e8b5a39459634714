import { isFromMe, type Mine } from '@/lib/intake/mine';
import type { Incoming } from '@/lib/tabs/incoming';
import { type LogKind, outcomesOf } from './kinds';
import type { LogDraft } from './log-draft';

/**
 * The draft with words that the rep selected on a page; `fresh` is the log as it opens. What the rep has typed stays, with the new
 * words after it; where nothing was typed they stand alone, in the place of those selected before, and the same selection is
 * never there twice. Who said them and what they are is the rep's to say: a page merely prints words, so nobody and no outcome is
 * preset. They are quoted, unless they say that they are a mail of the rep's own.
 */
export function withTheirs(draft: LogDraft, fresh: LogDraft, kind: LogKind, incoming: Incoming, mine: Mine): LogDraft {
  const { id, url } = incoming;
  const words = incoming.text.trim();
  const isSame = (each: LogDraft['theirs'][number]) => each.id === id || (each.words === words && each.url === url);
  // Selected again because the log was put away: the words stand there already.
  if (draft.theirs.some((each) => isSame(each) && (each.id === id || draft.words.includes(words)))) return draft;
  if (words === '') return { ...draft, theirs: [...draft.theirs, { id, words, url }] };
  const isMine = isFromMe(words, mine);
  const before = isTyped(draft) ? unsaid(draft, fresh) : { ...fresh, personIds: [], outcome: null };
  return {
    ...before,
    ...(isMine && outcomesOf[kind].includes('sent') && { outcome: 'sent' }),
    theirs: [...before.theirs, { id, words: isMine ? '' : words, url, text: words }],
    words: [before.words.trim(), words].filter(Boolean).join('\n\n'),
  };
}

/** The rep wrote something: the words are not just what was selected, or something is promised. */
function isTyped({ words, theirs, next }: LogDraft): boolean {
  const selected = theirs.map((each) => each.text ?? each.words).filter(Boolean);
  return next.trim() !== '' || words.trim() !== selected.join('\n\n');
}

/** What the log itself had preset is no answer of the rep's. */
function unsaid(draft: LogDraft, fresh: LogDraft): LogDraft {
  if (draft.theirs.some(({ words, text }) => words !== '' || text !== undefined)) return draft;
  const isPreset = draft.personIds.join() === fresh.personIds.join();
  return {
    ...draft,
    personIds: isPreset ? [] : draft.personIds,
    outcome: draft.outcome === fresh.outcome ? null : draft.outcome,
  };
}
