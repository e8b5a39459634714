import type { LoggedMail } from '@/lib/acts/log-mail';
import { calledIn, type MailWho } from '@/lib/intake/mail-who';
import type { Correspondent } from '@/lib/model/mail-reading';
import { scriptOfMail } from '@/lib/process/copied-script';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import { deletedById } from '@/lib/store/records';
import { texts } from '@/lib/texts';
import type { KeptWords } from './kept-words';
import type { PanelFile } from './prospect';

/** What is known of a mail that is about to be logged to a prospect, whoever noticed it. */
export interface NoticedMail {
  id: string;
  file: PanelFile;
  who: Pick<MailWho, 'personIds' | 'person'> | null | undefined;
  correspondent: Correspondent;
  how: LoggedMail['how'];
  direction: 'in' | 'out';
  /** A machine wrote it. */
  automatic?: 'reply' | 'list' | 'report' | undefined;
  subject: string | undefined;
  /** When it went or came (ISO), where anybody tells. */
  at: string | undefined;
  /** The draft it was, where that is known. */
  draft?: string | undefined;
  /** What of its words the rep chose to keep. */
  kept?: KeptWords | undefined;
  /** Whom other mails of the same act bring to the table; filled. */
  seated?: Set<string>;
}

/** The log of a mail: with whom, what came of it, by which script it was written, and what of its words is kept. */
export async function loggedMail(mail: NoticedMail): Promise<LoggedMail> {
  const { id, file, who, correspondent, how, direction, automatic, subject, at, draft, kept, seated } = mail;
  const personIds = who?.personIds ?? [];
  const newAtTable = personIds.filter((one) => !indexOf(file).contactById.has(one) && !seated?.has(one));
  for (const one of newAtTable) seated?.add(one);
  // With which words it was written, so that replies can be measured.
  const script =
    direction === 'out' ? scriptOfMail(file, { personIds, at: at ?? new Date().toISOString(), draft }) : undefined;
  const url = kept?.url && /^https?:/.test(kept.url) ? kept.url : undefined;
  return {
    id,
    wasTakenBack: (await deletedById([id])).length > 0,
    how,
    who: calledIn(correspondent, who?.person),
    ...(kept && { words: { method: texts.mail.keep.methods[kept.how], ...(url && { url }) } }),
    touch: {
      prospect: file.prospect,
      direction,
      ...outcomeOf(direction, automatic),
      ...((automatic === 'reply' || automatic === 'list') && { automatic: true }),
      ...(personIds.length > 0 && { personIds }),
      ...(newAtTable.length > 0 && { newAtTable }),
      ...(subject && { subject }),
      ...(kept && (direction === 'in' && kept.isTheirs ? { quote: kept.text } : { text: kept.text })),
      ...(url && { url }),
      ...(at && { at }),
      ...(script?.scriptId && { scriptId: script.scriptId }),
      ...(script?.scriptVersion !== undefined && { scriptVersion: script.scriptVersion }),
    },
  };
}

/** The log of a mail of ours that has done a step. */
export function withStep(mail: LoggedMail, { title, stepId, taskId }: NextStep): LoggedMail {
  const touch = { ...mail.touch, ...(stepId && { stepId }), ...(taskId && { doneTaskId: taskId }) };
  return { ...mail, step: title, touch };
}

/** What came of it: a machine's mail is no outcome, a bounce is one. */
function outcomeOf(direction: 'in' | 'out', automatic: NoticedMail['automatic']) {
  if (automatic === 'report') return { outcome: 'bounced' as const };
  if (automatic) return {};
  return { outcome: direction === 'out' ? ('sent' as const) : ('replied' as const) };
}
