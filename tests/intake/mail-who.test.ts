import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { mailActivityId } from '@/lib/intake/mail-id';
import { openMail, whoIsInMail } from '@/lib/intake/mail-who';
import type { Correspondent, MailReading } from '@/lib/model/mail-reading';
import { fact, freshStore, seedProspect, store } from '../components/panel/prospect-panel';

const own = { emails: ['sam@acme.example'], domains: [] };
const sam = { name: 'Sam', address: 'sam@acme.example' };
const bea = { name: 'Bea', address: 'bea@acme.example' };
const ines = { name: 'Ines D.', address: 'ines@northwind.example' };
const stranger = { address: 'jo@elsewhere.example' };

const reading = (from: Correspondent, to: Correspondent[], cc: Correspondent[] = []): MailReading => ({
  webmail: 'roundcube',
  url: 'https://mail.example/',
  state: 'open',
  messages: [{ key: 'INBOX/1', from, to, cc }],
  ways: {},
  missing: [],
});
const who = async (...mail: Parameters<typeof reading>) => {
  const open = openMail(reading(...mail), own);
  return open && whoIsInMail(open);
};

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await store([
    fact('person:ines', 'email', 'ines@northwind.example'),
    fact('company:1', 'domain', 'northwind.example'),
  ]);
});

test('who wrote it is outside, colleagues and the rep are not', () => {
  expect(openMail(reading(ines, [sam], [bea]), own)).toMatchObject({ direction: 'in', outside: [ines] });
  expect(openMail(reading(sam, [bea, ines]), own)).toMatchObject({ direction: 'out', outside: [ines] });
  expect(openMail(reading(bea, [sam]), own)).toMatchObject({ outside: [] });
});

test('who is never logged is not the one that a mail is logged to, also beside others', () => {
  expect(openMail(reading(ines, [sam], [stranger]), own, ['ines@northwind.example'])).toMatchObject({
    outside: [stranger],
  });
});

test('the account that the webmail shows is the rep’s, whatever About me says', () => {
  const mine = { ...reading(sam, [ines]), account: 'sam@acme.example' };
  expect(openMail(mine, { emails: [], domains: [] })?.direction).toBe('out');
});

test('the latest of several open mails counts, and where nobody is shown nobody is guessed', () => {
  const { messages, ...rest } = reading(ines, [sam]);
  const two = { ...rest, messages: [...messages, { key: 'INBOX/2', from: stranger, to: [sam], cc: [] }] };
  expect(openMail(two, own)?.message.key).toBe('INBOX/2');
  expect(openMail({ ...rest, messages: [{ key: 'INBOX/3', to: [], cc: [] }] }, own)).toBeUndefined();
  expect(openMail({ ...two, state: 'blind' }, own)).toBeUndefined();
});

test('a saved address leads to the person, the company and the pursuit', async () => {
  expect(await who(ines, [sam])).toMatchObject({
    by: 'address',
    correspondent: ines,
    person: { id: 'person:ines' },
    company: { id: 'company:1' },
    prospects: [{ id: 'prospect:1' }],
    personIds: ['person:ines'],
  });
});

test('the spelling of an address does not matter, and a stranger beside does not hide who is known', async () => {
  expect(await who({ address: 'INES@Northwind.example' }, [sam])).toMatchObject({ person: { id: 'person:ines' } });
  expect(await who(stranger, [sam], [ines])).toMatchObject({ person: { id: 'person:ines' }, correspondent: ines });
});

test('an unknown address of a known company leads to the company', async () => {
  const found = await who({ name: 'New', address: 'new@northwind.example' }, [sam]);
  expect(found).toMatchObject({ by: 'domain', company: { id: 'company:1' }, prospects: [{ id: 'prospect:1' }] });
  expect(found?.person).toBeUndefined();
});

test('an address below the company’s own domain leads to it, and the reason names both', async () => {
  expect(await who({ address: 'ada@mail.northwind.example' }, [sam])).toMatchObject({
    ...{ by: 'below', below: { host: 'mail.northwind.example', domain: 'northwind.example' } },
    ...{ company: { id: 'company:1' }, prospects: [{ id: 'prospect:1' }] },
  });
  // A suffix under which everybody registers makes no two of them one company.
  await store([fact('company:1', 'domain', 'acme.co.uk')]);
  expect(await who({ address: 'ada@other.co.uk' }, [sam])).toBeUndefined();
});

test('everybody outside who is not saved is told, the rep and colleagues are not', async () => {
  expect(await who(ines, [sam, bea, stranger], [{ name: 'No address' }])).toMatchObject({ unknown: [stranger] });
});

test('nobody known, nobody named', async () => {
  expect(await who(stranger, [sam])).toBeUndefined();
  expect(await who({ name: 'Ines D.' }, [sam])).toBeUndefined();
});

test('two devices give a mail the same id: by its number alone, whatever the webmail', async () => {
  const first = await mailActivityId(
    '<a@b.example>',
    { webmail: 'roundcube', account: 'sam@x.example' },
    'https://a.example',
    '1',
  );
  const second = await mailActivityId('a@b.example', { webmail: 'gmail' }, 'https://b.example', '2');
  expect(first).toBe(second);
  expect(first).toMatch(/^activity:mail-[0-9a-f]{40}$/);
});

test('without its number a mail is told apart by the webmail’s own, and its case counts', async () => {
  const id = (key: string, account = 'sam@x.example') =>
    mailActivityId(undefined, { webmail: 'gmail', account }, 'https://mail.example', key);
  expect(await id('a')).toBe(await id('a'));
  expect(new Set([await id('a'), await id('A'), await id('a', 'bea@x.example')]).size).toBe(3);
});
