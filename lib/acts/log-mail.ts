import type { Edit } from '@/lib/model/edit';
import type { NewAct } from '@/lib/store/commit';
import { logTouch, type Touch } from './log';
import { type Making, newAct } from './parts/act';

/** A mail as it is logged: the touch, under an id that follows from the mail itself. */
export interface LoggedMail {
  id: string;
  /** It was logged before and taken back. */
  wasTakenBack: boolean;
  touch: Omit<Touch, 'kind'>;
  /** Where its words were taken from, and how: what proves them. */
  words?: { method: string; url?: string };
  /** Why it is this prospect's: who wrote it, or whom it went to. */
  how: 'wrote' | 'got';
  who: string;
  /** The step that it has done. */
  step?: string;
}

/** Logs mails of one thread as one act. Two devices that log the same mail write the same record. */
export function logMails(making: Making, mails: LoggedMail[]): NewAct {
  const edits = mails.flatMap((mail) => mailEdits(making, mail));
  const [first] = mails;
  const steps = mails.flatMap(({ step }) => step ?? []);
  const values = {
    how: first?.how ?? 'wrote',
    who: first?.who ?? '',
    words: mails.filter(({ touch }) => touch.text !== undefined || touch.quote !== undefined).length,
    automatic: mails.every(({ touch }) => touch.automatic) ? 'yes' : '',
    step: steps.join(', '),
    back: mails.every(({ touch }) => touch.outcome === 'bounced') ? 'yes' : '',
  };
  const said = mails.length === 1 ? values : { ...values, mails: mails.length };
  return newAct(making, 'mailLogged', said, edits, first?.touch.prospect.id);
}

function mailEdits(making: Making, { id, wasTakenBack, touch, words }: LoggedMail): Edit[] {
  const makeId = (type: string) => (type === 'activity' ? id : making.makeId(type));
  const { edits } = logTouch({ ...making, makeId }, { ...touch, kind: 'mail' });
  return [
    ...(wasTakenBack ? [{ do: 'restore' as const, id }] : []),
    ...edits,
    ...proofEdits(making, { id, touch, words }),
  ];
}

/** The words once more, now with where they come from: who reads them later sees that nobody typed them. */
function proofEdits({ now, who }: Making, { id, touch, words }: Pick<LoggedMail, 'id' | 'touch' | 'words'>): Edit[] {
  if (!words) return [];
  const { quote, text } = touch;
  const from = { by: 'mail' as const, at: now, who, ...words };
  return [
    ...(quote === undefined ? [] : [{ do: 'set' as const, id, field: 'quote', value: quote, from }]),
    ...(text === undefined ? [] : [{ do: 'set' as const, id, field: 'text', value: text, from }]),
  ];
}
