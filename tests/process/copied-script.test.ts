import { expect, test } from 'vitest';
import type { Activity } from '@/lib/model/activity';
import { scriptOfMail } from '@/lib/process/copied-script';
import { did, exampleFile, ines, ravi } from './example-file';

const first = { scriptId: 'outreach-mail-change', scriptVersion: 1 };
const second = { scriptId: 'outreach-mail-second', scriptVersion: 1 };
const copied = (at: string, rest: Partial<Activity> = {}) => did('script-copied', at, { ...first, ...rest });
const ofMail = (activities: Activity[], mail: Partial<Parameters<typeof scriptOfMail>[1]> = {}) =>
  scriptOfMail(exampleFile({ people: [ines(), ravi()], activities }), {
    personIds: ['person:ines'],
    at: '2026-11-23T09:00:00',
    ...mail,
  })?.scriptId;

test('a mail was written with what was copied last for somebody it went to', () => {
  expect(ofMail([copied('2026-11-23T08:50:00', { personIds: ['person:ines'] })])).toBe('outreach-mail-change');
  expect(ofMail([copied('2026-11-23T08:50:00')])).toBe('outreach-mail-change');
  expect(ofMail([copied('2026-11-23T08:50:00', { personIds: ['person:ravi'] })])).toBeUndefined();
});

test('what was copied afterwards, or days before, was not', () => {
  expect(ofMail([copied('2026-11-23T09:10:00')])).toBeUndefined();
  expect(ofMail([copied('2026-11-18T09:00:00')])).toBeUndefined();
});

test('a script that went out with another mail to the same person is used up; one to somebody else leaves it', () => {
  const before = copied('2026-11-23T08:00:00', { personIds: ['person:ines'] });
  const mail = (personId: string) => did('mail', '2026-11-23T08:30:00', { direction: 'out', personIds: [personId] });
  expect(ofMail([before, mail('person:ines')])).toBeUndefined();
  expect(ofMail([before, mail('person:ravi')])).toBe('outreach-mail-change');
});

test('what was inserted into this very draft comes before what was copied later', () => {
  const inserted = copied('2026-11-20T08:00:00', { draft: 'https://mail.example 77' });
  const later = copied('2026-11-23T08:50:00', second);
  expect(ofMail([inserted, later], { draft: 'https://mail.example 77' })).toBe('outreach-mail-change');
  expect(ofMail([inserted, later], { draft: 'https://mail.example 78' })).toBe('outreach-mail-second');
});
