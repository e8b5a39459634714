// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMail } from '@/lib/mail/reading/read-mail';
import { mailReadingSchema } from '@/lib/model/mail-reading';
import { openSaved, savedPages } from './pages';

const open = savedPages.filter(({ told }) => told.state === 'open');

describe('row 30: frames of other origins and shadow trees', () => {
  test.each(open)('change nothing of what is read in $name, and nothing breaks', (page) => {
    const before = readMail(openSaved(page), page.webmail).reading;
    const document = openSaved(page);
    for (const [name, value] of [
      ['src', 'https://elsewhere.example/'],
      ['sandbox', ''],
    ] as const) {
      const frame = document.createElement('iframe');
      frame.setAttribute(name, value);
      document.body.append(frame);
    }
    for (const mode of ['open', 'closed'] as const) {
      const host = document.createElement('div');
      host.attachShadow({ mode }).innerHTML =
        '<span email="mallory@evil.test" class="gD" name="Mallory">Mallory</span>';
      document.body.append(host);
    }
    const { reading } = readMail(document, page.webmail);
    expect(reading.messages).toEqual(before.messages);
    expect(reading.subject).toBe(before.subject);
  });
});

describe('row 33: a name and a subject of any characters', () => {
  const page = open.find(({ name }) => name === 'gmail/conversation.html');
  test('are told in whole characters, without those that turn or hide words, and fit the contract', () => {
    if (!page) throw new Error('the page is gone');
    const document = openSaved(page);
    const sender = document.querySelector('span.gD');
    const subject = document.querySelector('h2.hP');
    if (!sender || !subject) throw new Error('the page has changed');
    let told = 0;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        sender.setAttribute('name', words);
        sender.textContent = words;
        subject.textContent = words;
        const { reading } = readMail(document, page.webmail);
        expect(mailReadingSchema.safeParse(JSON.parse(JSON.stringify(reading))).success).toBe(true);
        for (const text of [reading.subject, reading.messages[0]?.from?.name]) {
          if (text === undefined) continue;
          told += 1;
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u);
        }
      }),
      { numRuns: 200, examples: [['\ud800'], ['a\u0000b'], ['\u202eevil'], ['\u200b'], ['Z\u0301'.repeat(20)]] },
    );
    expect(told).toBeGreaterThan(100);
  });
});
