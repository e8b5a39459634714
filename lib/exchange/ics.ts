import type { Task } from '@/lib/model/task';

/**
 * Open tasks as a calendar file (iCalendar, RFC 5545): one event each, because calendars of the web do not show to-dos. A date
 * without a time is an all-day event, a time is half an hour; a task that reminds rings at its start. The UID is the task's id,
 * so that a second import changes the entry instead of adding one. `now` is the stamp that the format demands.
 */
export function tasksToIcs(tasks: Task[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alongside//Tasks//EN',
    'CALSCALE:GREGORIAN',
    ...tasks.flatMap((task) => eventOf(task, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf(task: Task, now: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(task.id)}@alongside`,
    `DTSTAMP:${utc(now)}`,
    ...times(task.dueAt),
    `SUMMARY:${escaped(task.title)}`,
    ...(task.quote ? [`DESCRIPTION:${escaped(task.quote)}`] : []),
    ...(task.remind ? alarm(task.title) : []),
    'END:VEVENT',
  ];
}

const alarm = (title: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  'TRIGGER:PT0S',
  'END:VALARM',
];

const HALF_HOUR = 30 * 60_000;

function times(dueAt: string): string[] {
  if (dueAt.length === 10) {
    const day = dueAt.replaceAll('-', '');
    const next = new Date(Date.parse(dueAt) + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    return [`DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${next}`];
  }
  return [`DTSTART:${utc(dueAt)}`, `DTEND:${utc(new Date(Date.parse(dueAt) + HALF_HOUR).toISOString())}`];
}

/** `20261126T084200Z` */
const utc = (iso: string) => `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** RFC 5545, 3.3.11. Control characters other than the line feed have no place in a text. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}

const MOST = 75;

/** RFC 5545, 3.1: no line longer than 75 octets; what follows begins with a space. Never inside of a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
