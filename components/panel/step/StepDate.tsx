import Calendar from 'lucide-react/icons/calendar';
import CalendarX2 from 'lucide-react/icons/calendar-x-2';
import Hourglass from 'lucide-react/icons/hourglass';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/Icon';
import { dayOf } from '@/lib/model/days';
import type { NextStep } from '@/lib/process/next-step';
import { texts } from '@/lib/texts';
import { day, shortDay } from '@/lib/texts/format';

/** When a step is due: the date, and how far it is; late ones in the colour of danger, with the word. */
export function StepDate({ step, now }: { step: NextStep; now: string }) {
  const days = (dayOf(step.dueAt) ?? 0) - (dayOf(now) ?? 0);
  const late = days < 0 && step.kind !== 'nothing';
  const { date, distance } = wordsOf(step, days, now);
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1 text-meta whitespace-nowrap',
        late ? 'font-medium text-danger' : 'text-ink-2',
      )}
    >
      <Icon icon={late ? CalendarX2 : iconOf(step)} size={14} />
      <span>
        {date}
        {distance ? <span className={late ? '' : '@max-snug/panel:hidden'}> · {distance}</span> : null}
      </span>
    </span>
  );
}

const iconOf = (step: NextStep) => (step.kind === 'wait' ? Hourglass : Calendar);

function wordsOf(step: NextStep, days: number, now: string): { date: string; distance?: string } {
  const words = texts.prospect.step;
  if (step.kind === 'nothing') return { date: words.nextOn(shortDay(step.dueAt, now)) };
  if (days === 0) return { date: words.today };
  const date = day(step.dueAt, now);
  if (days < 0) return { date, distance: words.late(-days) };
  return { date, distance: days === 1 ? words.tomorrow : words.inDays(days) };
}
