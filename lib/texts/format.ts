/**
 * Dates, times, ages and money as the texts write them: "Thu 26 Nov", "26 Nov", "10:42", "7 mo", "€84,000", "€84 k".
 * Times come in as ISO strings and are shown in the rep's own time zone; a date without a time is the same day everywhere.
 * What cannot be read is shown as it is.
 */
const locale = 'en-US';

const names = (options: Intl.DateTimeFormatOptions, dates: Date[]) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return dates.map((date) => format.format(date));
};

// Asked for once: a formatter costs more than a whole sentence. The first of January 2023 was a Sunday.
const monthNames = names(
  { month: 'short' },
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 1))),
);
const weekdayNames = names(
  { weekday: 'short' },
  Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, day + 1))),
);

interface DayParts {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

function partsOf(iso: string): DayParts | undefined {
  const at = new Date(iso.length === 10 ? `${iso}T00:00` : iso);
  if (Number.isNaN(at.getTime())) return undefined;
  return { year: at.getFullYear(), month: at.getMonth(), day: at.getDate(), weekday: at.getDay() };
}

/** "26 Nov"; with `now`, a date of another year gets the year: "26 Nov 2025". */
export function shortDay(iso: string, now?: string): string {
  const parts = partsOf(iso);
  if (!parts) return iso;
  const year = now !== undefined && yearOf(now) !== parts.year ? ` ${parts.year}` : '';
  return `${parts.day} ${monthNames[parts.month]}${year}`;
}

/** The present is in nearly every sentence, so its year is read once. */
function yearOf(now: string): number | undefined {
  if (present.now !== now) present = { now, year: partsOf(now)?.year };
  return present.year;
}

let present: { now: string; year: number | undefined } = { now: '', year: undefined };

/** "Thu 26 Nov"; with `now`, a date of another year gets the year. */
export function day(iso: string, now?: string): string {
  const parts = partsOf(iso);
  return parts ? `${weekdayNames[parts.weekday]} ${shortDay(iso, now)}` : iso;
}

/** "10:42"; a date without a time has none and gives ''. */
export function time(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime()) || iso.length === 10) return '';
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

/** "today", "2 d", "7 mo", "2 y": how long ago, for tight columns. */
export function age(days: number): string {
  if (days < 1) return 'today';
  if (days < 60) return `${Math.floor(days)} d`;
  if (days < 720) return `${Math.floor(days / 30.44)} mo`;
  return `${Math.floor(days / 365.25)} y`;
}

/** "2 days", "7 months", "2 years": how long ago, for sentences. */
export function longAge(days: number): string {
  if (days < 60) return count(Math.floor(days), 'day');
  if (days < 720) return count(Math.floor(days / 30.44), 'month');
  return count(Math.floor(days / 365.25), 'year');
}

/** "1 day", "3 days". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** "€84,000"; an unknown currency code is written in front of the number. */
export function money(value: number, currency: string): string {
  return currencyFormat(currency, { maximumFractionDigits: Number.isInteger(value) ? 0 : 2 }, value);
}

/** "€84 k", "€1.2 M": for tight columns. */
export function tightMoney(value: number, currency: string): string {
  const size = Math.abs(value);
  if (size < 1000) return currencyFormat(currency, { maximumFractionDigits: 0 }, value);
  const [divisor, unit] = size < 999_500 ? [1000, 'k'] : [1_000_000, 'M'];
  const digits = size / divisor < 10 ? 1 : 0;
  return `${currencyFormat(currency, { minimumFractionDigits: 0, maximumFractionDigits: digits }, value / divisor)} ${unit}`;
}

function currencyFormat(currency: string, options: Intl.NumberFormatOptions, value: number): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...options }).format(value);
  } catch (error) {
    // Only a malformed currency code is expected; it is shown as typed.
    if (!(error instanceof RangeError)) throw error;
    return `${currency} ${new Intl.NumberFormat(locale, options).format(value)}`;
  }
}
