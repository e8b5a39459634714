import Calendar from 'lucide-react/icons/calendar';
import CalendarDays from 'lucide-react/icons/calendar-days';
import Clock from 'lucide-react/icons/clock';
import { type ReactElement, useState } from 'react';
import { texts } from '@/lib/texts';
import { Button } from './Button';
import { nearDays } from './days';
import { Icon } from './Icon';
import { menuRow } from './MenuItem';
import { Popover } from './Popover';
import { TextField } from './TextField';
import { useRoving } from './use-roving';

export type DateButtonProps = {
  /** What the date is for, spoken with the button: "Due". */
  label: string;
  /** "2026-11-26". */
  value: string | undefined;
  onChange: (day: string) => void;
  /** Today as the rep sees it, "2026-11-23". */
  today: string;
  /** Writes a day as the rep reads it: "Thu 26 Nov". */
  format: (day: string) => string;
  /** Another opener than the button with the date ("Later"). */
  trigger?: ReactElement<Record<string, unknown>>;
};

/** A date and a small sheet to change it: the near working days, or any day. */
export function DateButton({ label, value, onChange, today, format, trigger }: DateButtonProps) {
  const [open, setOpen] = useState(false);
  const text = value === undefined ? texts.ui.date.none : format(value);
  const choose = (day: string) => {
    setOpen(false);
    onChange(day);
  };
  const opener = trigger ?? (
    <Button size="small" icon={Calendar} opens aria-label={`${label}: ${text}`}>
      {text}
    </Button>
  );
  return (
    <Popover trigger={opener} title={label} size="narrow" open={open} onOpenChange={setOpen}>
      <Days value={value} today={today} format={format} onChoose={choose} />
    </Popover>
  );
}

type DaysProps = Pick<DateButtonProps, 'value' | 'today' | 'format'> & { onChoose: (day: string) => void };

function Days({ value, today, format, onChoose }: DaysProps) {
  const list = useRoving<HTMLDivElement>({ axis: 'column' });
  const [typed, setTyped] = useState(value ?? '');
  return (
    <form
      className="w-56"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onChoose(typed);
      }}
    >
      <div ref={list}>
        {nearDays(today).map(({ id, name, day }) => (
          <button
            key={id}
            type="button"
            onClick={() => onChoose(day)}
            className={`${menuRow} w-full text-left hover:bg-hover`}
          >
            <Icon icon={id === 'next-week' ? CalendarDays : Clock} size={14} className="text-ink-3" />
            <span className="flex-1">{name}</span>
            <span className="text-micro text-ink-3 tabular-nums">{format(day)}</span>
          </button>
        ))}
      </div>
      <div className="flex items-end gap-1.5 p-2">
        <TextField type="date" label={texts.ui.date.pick} value={typed} onChange={setTyped} className="flex-1" />
        <Button type="submit">{texts.ui.date.set}</Button>
      </div>
    </form>
  );
}
