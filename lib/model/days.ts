/**
 * Calendar days as whole numbers (days since 1970-01-01 in the rep's own time zone), so that "due", "late" and "in 3 days"
 * never depend on the hour. Weekends are Saturday and Sunday.
 */

/**
 * The day of an ISO time, or of a date without a time, which is the same day in every zone. Undefined when it is neither, and
 * for a day that no calendar has (2026-02-31).
 */
export function dayOf(iso: string | undefined): number | undefined {
  if (!iso) return undefined;
  const known = days.get(iso);
  if (known !== undefined) return known;
  const day = readDay(iso);
  if (days.size >= remembered) days.clear();
  if (day !== undefined) days.set(iso, day);
  return day;
}

// Lists ask for the same times again and again, and reading a date is dear.
const days = new Map<string, number>();
const remembered = 2_000;

function readDay(iso: string): number | undefined {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime()) || !isInCalendar(iso)) return undefined;
  if (iso.length === 10) return at.getTime() / dayMs;
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / dayMs;
}

/** Browsers read the 31st of February as the 3rd of March. */
function isInCalendar(iso: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  const at = date === undefined ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  return date === undefined || (!Number.isNaN(at) && new Date(at).toISOString().startsWith(date));
}

const dayMs = 86_400_000;

/** `2026-11-26` for a day number. */
export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** 0 is Sunday; the first of January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

export const isWorkingDay = (day: number): boolean => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;

/** The day itself, or the Monday after a weekend. */
export function workingDayFrom(day: number): number {
  let at = day;
  while (!isWorkingDay(at)) at += 1;
  return at;
}

/** The `count`th working day after a day: a Friday, Saturday or Sunday and one is the Monday. With 0 as `workingDayFrom`. */
export function addWorkingDays(day: number, count: number): number {
  if (count <= 0) return workingDayFrom(day);
  let at = day + Math.floor((count - 1) / 5) * 7;
  for (let left = ((count - 1) % 5) + 1; left > 0; left -= 1) at = workingDayFrom(at + 1);
  return at;
}

/** How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: number, to: number): number {
  const span = Math.max(0, to - from);
  let count = Math.floor(span / 7) * 5;
  for (let at = to - (span % 7) + 1; at <= to; at += 1) if (isWorkingDay(at)) count += 1;
  return count;
}
