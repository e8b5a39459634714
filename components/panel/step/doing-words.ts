import type { LucideIcon } from 'lucide-react';
import ArrowRight from 'lucide-react/icons/arrow-right';
import Check from 'lucide-react/icons/check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import Globe from 'lucide-react/icons/globe';
import Mail from 'lucide-react/icons/mail';
import MessageCircle from 'lucide-react/icons/message-circle';
import NotebookText from 'lucide-react/icons/notebook-text';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import ScanText from 'lucide-react/icons/scan-text';
import Trash from 'lucide-react/icons/trash-2';
import UserPen from 'lucide-react/icons/user-pen';
import UserPlus from 'lucide-react/icons/user-plus';
import type { NextStep } from '@/lib/process/next-step';
import { texts } from '@/lib/texts';
import { logIcons } from '../log/kinds';
import type { Doing } from './doing';

/** How the step's button is called and drawn. A step that was steered to somebody else says "Open the script". */
export function doingWords(doing: Doing, step: NextStep): { label: string; icon: LucideIcon } {
  const words = texts.prospect.step;
  switch (doing.do) {
    case 'log':
      if (doing.kind === 'note') return { label: words.logNote, icon: logIcons.note };
      if (doing.kind === 'mail' || doing.kind === 'social')
        return { label: words.sent[doing.kind], icon: logIcons[doing.kind] };
      return { label: words.start[doing.kind], icon: logIcons[doing.kind] };
    case 'script':
      if (step.ruleId === 'do-not-contact' || step.ruleId === 'bounced') return { label: words.openScript, icon: Mail };
      if (step.channel === 'social') return { label: words.start.social, icon: MessageCircle };
      return { label: words.start.mail, icon: Mail };
    case 'move':
      return { label: step.title, icon: ArrowRight };
    case 'choose-stage':
      return { label: words.move, icon: ArrowRight };
    case 'ask':
      return { label: words.answer(doing.question.label), icon: CircleDashed };
    case 'brief':
      return { label: words.openBrief, icon: NotebookText };
    case 'capture':
      return { label: words.capture, icon: ScanText };
    case 'website':
      return { label: words.openSite, icon: Globe };
    case 'add-person':
      return { label: words.find, icon: UserPlus };
    case 'person':
      return { label: words.openPerson, icon: UserPen };
    case 'finish':
      return { label: words.done, icon: Check };
    case 'drop':
      return { label: words.drop, icon: Trash };
    case 'reopen':
      return { label: words.reopen, icon: RotateCcw };
  }
}
