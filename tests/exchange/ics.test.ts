import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '@/lib/exchange/ics';
import type { Task } from '@/lib/model/task';

const now = '2026-11-23T10:00:00.000Z';
const task = (more: Partial<Task> = {}): Task => ({
  id: 'task:1',
  title: 'Call Ines',
  dueAt: '2026-11-26',
  owedBy: 'us',
  ...more,
});

/** A reader of the format as a calendar does it: unfold, split at the first colon, unescape. */
function read(file: string): [string, string][] {
  return file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf(':');
      const value = line.slice(at + 1).replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character));
      return [line.slice(0, at), value];
    });
}
const valuesOf = (file: string, name: string) => read(file).flatMap(([key, value]) => (key === name ? [value] : []));

test('a task with a date only is an entry of the whole day, with an alarm in the morning', () => {
  const file = calendarOf([{ task: task() }], now);
  expect(valuesOf(file, 'DTSTART;VALUE=DATE')).toEqual(['20261126']);
  expect(valuesOf(file, 'DTEND;VALUE=DATE')).toEqual(['20261127']);
  expect(valuesOf(file, 'TRIGGER')).toEqual(['PT9H']);
  expect(valuesOf(file, 'DTSTAMP')).toEqual(['20261123T100000Z']);
});

test('a task with a time is an entry at that moment in universal time', () => {
  const file = calendarOf([{ task: task({ dueAt: '2026-11-26T15:30:00+02:00' }) }], now);
  expect(valuesOf(file, 'DTSTART')).toEqual(['20261126T133000Z']);
  expect(valuesOf(file, 'DURATION')).toEqual(['PT30M']);
});

test('tasks that are done, or that have no readable date, are left out', () => {
  const file = calendarOf([{ task: task({ doneAt: now }) }, { task: task({ id: 'task:2', dueAt: 'soon' }) }], now);
  expect(file).not.toContain('VEVENT');
});

test('whatever a title holds comes back as it was and never becomes a line of its own', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('a\r\nATTENDEE:mailto:x@acme.example', 'b\nEND:VEVENT', 'c;d,e\\f', 'ü'.repeat(200)),
  );
  fc.assert(
    fc.property(hostile, fc.option(hostile, { nil: undefined }), (title, about) => {
      const file = calendarOf([{ task: task({ title }), ...(about !== undefined && { about }) }], now);
      const shown = (about ? `${title} · ${about}` : title).replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n');
      expect(valuesOf(file, 'SUMMARY')).toEqual([withoutControls(shown)]);
      expect(read(file).map(([key]) => key)).toEqual(keys);
    }),
  );
});

test('no line is longer than 75 octets, and none breaks a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const file = calendarOf([{ task: task({ title: title.toWellFormed() }) }], now);
      const lines = file.split('\r\n');
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(file.isWellFormed()).toBe(true);
    }),
  );
});

const keys = [
  ...['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'BEGIN', 'UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE'],
  ...['SUMMARY', 'DESCRIPTION', 'TRANSP', 'BEGIN', 'ACTION', 'DESCRIPTION', 'TRIGGER', 'END', 'END', 'END'],
];

const withoutControls = (text: string) =>
  [...text].filter((character) => character === '\n' || character === '\t' || !/\p{Cc}/u.test(character)).join('');
