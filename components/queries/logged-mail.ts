import type { LoggedMail } from '@/lib/acts/log-mail';
import { calledIn, type MailWho } from '@/lib/intake/mail-who';
import type { Correspondent } from '@/lib/model/mail-reading';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import { deletedById } from '@/lib/store/records';
import type { PanelFile } from './prospect';

/** What is known of a mail that is about to be logged to a prospect, whoever noticed it. */
export interface MailToLog {
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
  /** The step that it does. */
  step: NextStep | undefined;
  words?: string | undefined;
}

/** The log of a mail: with whom, what came of it, which step it has done, and what of its words the rep chose to keep. */
export async function loggedMail(mail: MailToLog): Promise<LoggedMail> {
  const { id, file, who, correspondent, how, direction, automatic, subject, at, step, words } = mail;
  const personIds = who?.personIds ?? [];
  const newAtTable = personIds.filter((one) => !indexOf(file).contactById.has(one));
  const isAutomatic = automatic === 'reply' || automatic === 'list';
  return {
    id,
    wasTakenBack: (await deletedById([id])).length > 0,
    how,
    who: calledIn(correspondent, who?.person),
    ...(step && { step: step.title }),
    touch: {
      prospect: file.prospect,
      direction,
      ...outcomeOf(direction, automatic),
      ...(isAutomatic && { automatic: true }),
      ...(personIds.length > 0 && { personIds }),
      ...(newAtTable.length > 0 && { newAtTable }),
      ...(subject && { subject }),
      ...(words && (direction === 'out' ? { text: words } : { quote: words })),
      ...(at && { at }),
      ...(step?.stepId && { stepId: step.stepId }),
      ...(step?.taskId && { doneTaskId: step.taskId }),
    },
  };
}

/** What came of it: a machine's mail is no outcome, a bounce is one. */
function outcomeOf(direction: 'in' | 'out', automatic: MailToLog['automatic']) {
  if (automatic === 'report') return { outcome: 'bounced' as const };
  if (automatic) return {};
  return { outcome: direction === 'out' ? ('sent' as const) : ('replied' as const) };
}
