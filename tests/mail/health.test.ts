// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { lightOf } from '@/lib/mail/health';
import { readMail } from '@/lib/mail/reading/read-mail';
import type { KnownWebmail } from '@/lib/mail/webmail';
import type { Correspondent, MailField, MailLight, MailMessage, MailReading } from '@/lib/model/mail-reading';
import { documentsOf, type Hook, hooksOf, takeOff } from './hooks';
import { openSaved, type SavedPage, savedPages } from './pages';

const known = savedPages.flatMap((page) =>
  'read' in page.webmail || page.told.state !== 'open' ? [] : [{ page, webmail: page.webmail }],
);

const inMessage = ['from', 'to', 'cc', 'date', 'key'] as const;

/** Fields whose value is no longer the one that was read before. */
function changed(before: MailReading, after: MailReading): MailField[] {
  const ofThread = (['account', 'thread', 'subject'] as const).filter((field) => before[field] !== after[field]);
  const ofMessages = inMessage.filter((field) =>
    before.messages.some((message, index) => !isSame(message, after.messages[index], field)),
  );
  return [...ofThread, ...ofMessages];
}

function isSame(one: MailMessage, other: MailMessage | undefined, field: (typeof inMessage)[number]): boolean {
  if (field === 'from') return samePerson(one.from, other?.from);
  if (field !== 'to' && field !== 'cc') return JSON.stringify(one[field]) === JSON.stringify(other?.[field]);
  return (
    one[field].length === other?.[field].length && one[field].every((each, at) => samePerson(each, other[field][at]))
  );
}

/** An address without its name is still the same person. */
const samePerson = (one: Correspondent | undefined, other: Correspondent | undefined) =>
  JSON.stringify(one) === JSON.stringify(other) ||
  (one?.address !== undefined && one.address === other?.address && other.name === undefined);

/** Less than before, but nothing else: names without addresses, a printed date without its exact time. */
function isLess(before: MailReading, after: MailReading, field: MailField): boolean {
  const less = (one: Correspondent | undefined, other: Correspondent | undefined) =>
    other === undefined || samePerson(one, other) || (other.address === undefined && other.name === one?.name);
  return before.messages.every((message, index) => {
    const other = after.messages[index];
    if (field === 'from') return less(message.from, other?.from);
    if (field === 'date') return message.date?.printed === other?.date?.printed;
    return (field === 'to' || field === 'cc') && message[field].every((each, at) => less(each, other?.[field][at]));
  });
}

/** An id is another one where it is taken from elsewhere; any other field is right or empty. */
function isEmpty({ messages, ...reading }: MailReading, field: MailField): boolean {
  if (field === 'key' || field === 'thread') return true;
  if (field === 'account' || field === 'subject') return reading[field] === undefined;
  if (field === 'from' || field === 'date') return messages.every((message) => message[field] === undefined);
  return messages.every((message) => (field === 'to' || field === 'cc') && message[field].length === 0);
}

/** What is wrong with the reading after a hook has gone; empty when it is right or says what it lacks. */
function wrongsWithout(hook: Hook, page: SavedPage, webmail: KnownWebmail, before: MailReading): string[] {
  const document = openSaved(page);
  takeOff(document, hook);
  const after = readMail(document, webmail).reading;
  const light = lightOf(after, webmail);
  if (!light) return [`${hook}: nothing is open any more`];
  const wrongs = before.messages.length === after.messages.length ? [] : [`${hook}: another number of messages`];
  for (const field of changed(before, after)) {
    if (!isEmpty(after, field) && !isLess(before, after, field)) wrongs.push(`${hook}: another ${field}`);
    else if (!isNamed(field, light, after)) wrongs.push(`${hook}: ${field} is gone and not named`);
  }
  if (wasMoved(before, after) && light.light === 'green') wrongs.push(`${hook}: still green`);
  return wrongs;
}

const wasMoved = ({ ways: { cc: _, ...before } }: MailReading, { ways: { cc: __, ...after } }: MailReading) =>
  JSON.stringify(before) !== JSON.stringify(after);

// A mail without copies looks the same as one whose copies are not found. A key is made of sender and date where there is no id.
function isNamed(field: MailField, { fields }: MailLight, { ways }: MailReading): boolean {
  if (field === 'cc') return true;
  if (field === 'key' && !('key' in ways))
    return fields.some((each) => each === 'key' || each === 'from' || each === 'date');
  return fields.includes(field);
}

describe('removing any one hook from a page turns the light amber and names the field', () => {
  test.each(known)('$page.name', ({ page, webmail }) => {
    const whole = openSaved(page);
    const before = readMail(whole, webmail).reading;
    const hooks = hooksOf(webmail).filter((hook) => documentsOf(whole).some((each) => each.querySelector(hook)));
    expect(hooks.length).toBeGreaterThan(5);
    expect(hooks.flatMap((hook) => wrongsWithout(hook, page, webmail, before))).toEqual([]);
  });
});

describe('the light of a webmail', () => {
  const saved = (name: string) => {
    const page = savedPages.find((each) => each.name === name);
    if (!page) throw new Error(name);
    return page;
  };
  const lightWithout = (name: string, ...hooks: Hook[]) => {
    const page = saved(name);
    const document = openSaved(page);
    for (const hook of hooks) takeOff(document, hook);
    return lightOf(readMail(document, page.webmail).reading, page.webmail);
  };

  test.each([
    'gmail/conversation.html',
    'outlook/three-pane.html',
    'yahoo/pill-text.html',
    'proton/conversation.html',
    'fastmail/body-inside.html',
    'zimbra/conversation-list.html',
    'roundcube/elastic.html',
  ])('is green where every field is found by its first way: %s', (name) => {
    expect(lightWithout(name)).toEqual({ light: 'green', fields: [] });
  });

  test('is amber and names the field that is found by a later way', () => {
    expect(lightWithout('gmail/conversation.html', '.gD')).toEqual({ light: 'amber', fields: ['from'] });
    expect(lightWithout('gmail/conversation.html', '.hP')).toEqual({ light: 'amber', fields: ['subject'] });
  });

  test('is amber and names the field that is not found', () => {
    expect(lightWithout('yahoo/pill-text.html', '[data-test-id="message-date"]')).toEqual({
      light: 'amber',
      fields: ['date'],
    });
  });

  test('is amber where only one of two messages is read by a later way', () => {
    const page = saved('yahoo/two-messages.html');
    const document = openSaved(page);
    document.querySelector('[data-test-id="message-date"]')?.remove();
    expect(lightOf(readMail(document, page.webmail).reading, page.webmail)?.fields).toContain('date');
  });

  test('is red where a mail is open and nobody can be read', () => {
    const light = lightWithout('yahoo/pill-text.html', '[data-test-id="message-from"]');
    expect(light).toEqual({ light: 'red', fields: ['from'] });
  });

  test('is out where no mail is open, and amber at best where nobody described the webmail', () => {
    expect(lightWithout('gmail/list-only.html')).toBeUndefined();
    expect(lightWithout('generic/table-headers.html')?.light).toBe('amber');
  });
});
