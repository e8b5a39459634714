import type { LucideIcon } from 'lucide-react';
import Handshake from 'lucide-react/icons/handshake';
import Mail from 'lucide-react/icons/mail';
import MessageCircle from 'lucide-react/icons/message-circle';
import PenLine from 'lucide-react/icons/pen-line';
import Phone from 'lucide-react/icons/phone';
import Users from 'lucide-react/icons/users';
import type { Outcome } from '@/lib/model/activity';

/** What can be logged by hand. */
export const logKinds = ['call', 'meeting', 'in-person', 'social', 'note', 'mail'] as const;
export type LogKind = (typeof logKinds)[number];

/** The outcomes of each kind; a note has none. The first one is preset, but where the outcome tells who wrote. */
export const outcomesOf: Record<LogKind, Outcome[]> = {
  call: ['reached', 'voicemail', 'no-answer', 'wrong-person'],
  meeting: ['held', 'no-show'],
  'in-person': ['held', 'no-show'],
  social: ['replied', 'sent'],
  mail: ['replied', 'sent', 'bounced', 'declined'],
  note: [],
};

/** What came of it says whose words they are: nothing is preset, or words of theirs would be logged as the rep's own. */
export const tellsDirection = (kind: LogKind): boolean => kind === 'mail' || kind === 'social';

export const logIcons: Record<LogKind, LucideIcon> = {
  call: Phone,
  meeting: Users,
  'in-person': Handshake,
  social: MessageCircle,
  note: PenLine,
  mail: Mail,
};

/** The key that opens a kind: L, then its letter. E is for e-mail, since M is for the meeting. */
export const logKeys: Record<LogKind, string> = {
  call: 'l c',
  meeting: 'l m',
  'in-person': 'l p',
  social: 'l s',
  note: 'l n',
  mail: 'l e',
};
