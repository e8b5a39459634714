import { texts } from '@/lib/texts';

/** Days are written "2026-11-26" here: no hour, no zone, so nothing shifts over midnight. */

/** The day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The Monday of the week after `day`. */
export function nextMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7 || 7);
}

/** The `count`th working day after `day`: nobody is called on a Saturday. */
export function workingDayAfter(day: string, count = 1): string {
  let at = day;
  for (let left = count; left > 0; left -= 1) {
    do at = addDays(at, 1);
    while (isWeekend(at));
  }
  return at;
}

const isWeekend = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;

export interface NearDay {
  id: 'next' | 'in-days' | 'next-week';
  name: string;
  day: string;
}

/** The near days a menu offers, the earliest first: working days, and each day once, under its plainest name. */
export function nearDays(today: string): NearDay[] {
  const words = texts.ui.date;
  const next = workingDayAfter(today);
  const offered: NearDay[] = [
    { id: 'next', name: next === addDays(today, 1) ? words.tomorrow : words.nextWorkingDay, day: next },
    { id: 'next-week', name: words.nextWeek, day: nextMonday(today) },
    { id: 'in-days', name: words.inWorkingDays(3), day: workingDayAfter(today, 3) },
  ];
  const once = offered.filter((one, place) => offered.findIndex(({ day }) => day === one.day) === place);
  return once.sort((a, b) => (a.day < b.day ? -1 : 1));
}
