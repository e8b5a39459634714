import { expect, test } from 'vitest';
import { seemsAutomatic } from '@/lib/intake/mail-automatic';
import { printedTime } from '@/lib/intake/mail-time';
import { quoteOf, sentencesOf } from '@/lib/intake/sentences';

test.each([
  ['2026-11-20 10:00', '2026-11-20T10:00'],
  ['2026-11-20, 9:05:30', '2026-11-20T09:05:30'],
  ['Nov 20, 2026, 10:15 AM', '2026-11-20T10:15'],
  ['Fri, Nov 20, 2026 at 10:15\u202fPM', '2026-11-20T22:15'],
  ['20 November 2026 10:15', '2026-11-20T10:15'],
])('%s is a time, in the rep’s own zone', (printed, local) =>
  expect(printedTime(printed)).toBe(new Date(local).toISOString()),
);

test.each(['10/11/2026 10:15', 'Today 10:00', '10:15', '20. November 2026', 'vor 3 Tagen', '2026-13-45 10:00', ''])(
  '%j leaves a doubt and is none',
  (printed) => expect(printedTime(printed)).toBeUndefined(),
);

test.each([
  ['Automatic reply: pricing', 'nadia@nordwind.example', { as: 'reply', by: 'subject' }],
  ['Abwesenheitsnotiz: Angebot', 'nadia@nordwind.example', { as: 'reply', by: 'subject' }],
  ['Réponse automatique : devis', 'a@b.example', { as: 'reply', by: 'subject' }],
  ['自動返信: お見積り', 'a@b.example', { as: 'reply', by: 'subject' }],
  ['Undelivered Mail Returned to Sender', 'MAILER-DAEMON@mx.example', { as: 'report', by: 'sender' }],
  ['Unzustellbar: Angebot', 'a@b.example', { as: 'report', by: 'subject' }],
  ['Our autumn news', 'newsletter@shop.example', { as: 'list', by: 'sender' }],
  ['Re: Automatic reply tool for your desk', 'nadia@nordwind.example', undefined],
  ['Re: out of office hours?', 'nadia@nordwind.example', undefined],
  [undefined, undefined, undefined],
])('%j from %s seems to be %j', (subject, address, seems) =>
  expect(seemsAutomatic(subject, address ? { address } : undefined)).toEqual(seems),
);

test('a quote is put together of whole sentences; a line break in one is none of its own', () => {
  const sentences = sentencesOf('Thursday is\nfull, but Friday works. Could you call?\n\n—\n\nBring the plan.');
  expect(sentences.map(({ text }) => text)).toEqual([
    'Thursday is full, but Friday works.',
    'Could you call?',
    'Bring the plan.',
  ]);
  expect(quoteOf(sentences, new Set([0, 1]))).toBe('Thursday is full, but Friday works. Could you call?');
  expect(quoteOf(sentences, new Set([0, 2]))).toBe('Thursday is full, but Friday works. […] Bring the plan.');
  expect(quoteOf(sentences, new Set())).toBeUndefined();
});
