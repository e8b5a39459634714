import { dayOf, isoDay } from '@/lib/model/days';
import type { Task } from '@/lib/model/task';
import { texts } from '@/lib/texts';

/** What a calendar entry says of a task beside its title: whom it is about, as the panel names them. */
export interface CalendarTask {
  task: Task;
  about?: string;
}

/**
 * Open tasks as a calendar file (RFC 5545). Entries are events, because no calendar on a phone takes a to-do: all day where
 * the task has a date only, half an hour where it has a time, each with an alarm. The task's id makes a second import move
 * the entry instead of doubling it. `now` is an ISO time.
 */
export function calendarOf(tasks: CalendarTask[], now: string): string {
  const events = tasks.filter(({ task }) => task.doneAt === undefined).flatMap((entry) => eventOf(entry, now));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alongside//Tasks//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ task, about }: CalendarTask, now: string): string[] {
  const day = dayOf(task.dueAt);
  if (day === undefined) return [];
  const isAllDay = task.dueAt.length === 10;
  const time = isAllDay
    ? [`DTSTART;VALUE=DATE:${compact(isoDay(day))}`, `DTEND;VALUE=DATE:${compact(isoDay(day + 1))}`]
    : [`DTSTART:${utc(task.dueAt)}`, 'DURATION:PT30M'];
  const owed = texts.exchange.calendarOwedBy[task.owedBy];
  const title = about ? `${task.title} · ${about}` : task.title;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(task.id)}@alongside`,
    `DTSTAMP:${utc(now)}`,
    ...time,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([owed, task.quote].filter(Boolean).join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    // Nine in the morning of an all-day entry; a quarter of an hour before a timed one.
    `TRIGGER:${isAllDay ? 'PT9H' : '-PT15M'}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const compact = (date: string) => date.replace(/[-:]/g, '');
const utc = (iso: string) => `${compact(new Date(iso).toISOString().slice(0, 19))}Z`;

/** Text of RFC 5545, 3.3.11: a line break in a title must not begin a line of its own, or it could add properties. */
const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no control character but the tab may stand in a text.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

/** Lines of at most 75 octets, broken between characters, the next one beginning with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
