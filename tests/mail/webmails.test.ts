// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMail } from '@/lib/mail/reading/read-mail';
import { webmailFor, webmails } from '@/lib/mail/registry';
import { mailReadingSchema } from '@/lib/model/mail-reading';
import { expectedOf, openSaved, savedPages, toldBy } from './pages';

test.each(webmails.map(({ id }) => id))(
  '%s has at least three invented pages, one of them without an open mail',
  (id) => {
    const own = savedPages.filter(({ webmail }) => webmail.id === id);
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(own.some(({ told }) => told.state === 'none')).toBe(true);
  },
);

describe.each(savedPages)('$name', (page) => {
  test('tells what was written beside it', () => {
    const { reading } = readMail(openSaved(page), page.webmail);
    const told = toldBy(reading);
    expect(told).toEqual(expectedOf(page.told, told));
    expect(mailReadingSchema.safeParse(JSON.parse(JSON.stringify(reading))).success).toBe(true);
  });

  test('is known by its address or its document', () => {
    const document = openSaved(page);
    expect(webmailFor(document, new URL(page.url))?.id).toBe(page.webmail.id);
  });
});
