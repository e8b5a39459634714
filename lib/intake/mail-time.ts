/**
 * The time that a webmail prints, where its words leave no doubt: the year first ("2026-11-20 10:00") or the month by its English name
 * ("Nov 20, 2026, 10:15 AM"). In the rep's own zone, as a webmail prints it.
 * @returns ISO in UTC, or undefined: "10/11/2026" is another day elsewhere, and "10:15" is of no day.
 */
export function printedTime(printed: string): string | undefined {
  const text = printed
    .normalize('NFKC')
    .replace(/\bat\b/gi, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const [, day, hour, rest] = /^(\d{4}-\d{2}-\d{2}),? (\d{1,2})(:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const plain = day && hour && rest ? `${day}T${hour.padStart(2, '0')}${rest}` : isEnglish(text) && text;
  const time = plain ? Date.parse(plain) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?';
const CLOCK = ',? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?';
const english = new RegExp(`^${DAY}(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}),? \\d{4}${CLOCK}$`, 'i');

const isEnglish = (text: string): boolean => text.length < 60 && english.test(text);
