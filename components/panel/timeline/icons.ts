import type { LucideIcon } from 'lucide-react';
import Copy from 'lucide-react/icons/copy';
import Flag from 'lucide-react/icons/flag';
import Handshake from 'lucide-react/icons/handshake';
import Mail from 'lucide-react/icons/mail';
import MessageCircle from 'lucide-react/icons/message-circle';
import PenLine from 'lucide-react/icons/pen-line';
import Phone from 'lucide-react/icons/phone';
import ScanText from 'lucide-react/icons/scan-text';
import SquarePen from 'lucide-react/icons/square-pen';
import Trophy from 'lucide-react/icons/trophy';
import Users from 'lucide-react/icons/users';
import type { TimelineItem } from './timeline-items';

const ofActivity = {
  mail: Mail,
  call: Phone,
  meeting: Users,
  'in-person': Handshake,
  social: MessageCircle,
  note: PenLine,
  capture: ScanText,
  'stage-move': Flag,
  'script-copied': Copy,
  closed: Trophy,
};

/** The kind of thing that happened, drawn. */
export function iconOf(item: TimelineItem): LucideIcon {
  if (item.what === 'note') return PenLine;
  return item.what === 'act' ? SquarePen : ofActivity[item.activity.kind];
}
