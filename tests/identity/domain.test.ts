import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  domainOfEmail,
  domainOfUrl,
  isFreeMail,
  isPlatform,
  isSharedMailbox,
  toDomain,
  toHost,
} from '@/lib/identity/domain';
import { freeMailDomains } from '@/lib/identity/free-mail.data';
import { addressIn, toEmail } from '@/lib/identity/mail-address';
import { platformDomains } from '@/lib/identity/platforms.data';
import { suffixes } from '@/lib/identity/public-suffix';

beforeAll(suffixes);

test.each([
  ['https://northwind.example/team', 'northwind.example'],
  ['https://www.northwind.example', 'northwind.example'],
  ['http://shop.eu.northwind.example:8080/x?y#z', 'northwind.example'],
  ['https://WWW.Northwind.EXAMPLE./', 'northwind.example'],
  ['https://www.northwind.co.uk/', 'northwind.co.uk'],
  ['https://northwind.com.br', 'northwind.com.br'],
  ['https://team.northwind.github.io/', 'northwind.github.io'],
  ['https://München-Bau.example/', 'xn--mnchen-bau-9db.example'],
  ['https://xn--mnchen-bau-9db.example/', 'xn--mnchen-bau-9db.example'],
  ['https://www.ｎorthwind.example/', 'northwind.example'],
  ['http://127.0.0.1:4180/team', '127.0.0.1:4180'],
  ['http://127.0.0.1/', '127.0.0.1'],
  ['http://localhost:3000/', 'localhost:3000'],
  ['http://[::1]:3000/', '[::1]:3000'],
])('the domain of %s is %s', (url, domain) => {
  expect(domainOfUrl(url)).toBe(domain);
});

test.each([
  'about:blank',
  'file:///home/x.html',
  'chrome://settings',
  'moz-extension://a/b',
  '',
  'https://co.uk/',
  'https://',
])('nobody has the domain of %j', (url) => {
  expect(domainOfUrl(url)).toBeUndefined();
});

test('a look-alike domain is another domain', () => {
  expect(toDomain('nоrthwind.example')).not.toBe(toDomain('northwind.example'));
});

test('the exact host loses www and nothing else', () => {
  expect(toHost('https://www.berlin.northwind.example/x')).toBe('berlin.northwind.example');
  expect(toHost('www.example')).toBe('www.example');
});

test('a mail address is compared without case, in punycode, and free mail is known', () => {
  expect(toEmail(' Ines.Duarte@NORTHWIND.example ')).toBe('ines.duarte@northwind.example');
  expect(toEmail('ines@münchen-bau.example')).toBe('ines@xn--mnchen-bau-9db.example');
  expect(toEmail('not an address')).toBeUndefined();
  expect(toEmail('a@b/c')).toBeUndefined();
  expect(domainOfEmail('a@mail.northwind.co.uk')).toBe('northwind.co.uk');
  expect(domainOfEmail('@northwind.example')).toBeUndefined();
  for (const domain of ['gmail.com', 'GMX.de', 'mail.qq.com', 'yahoo.co.jp']) expect(isFreeMail(domain)).toBe(true);
  expect(isFreeMail('northwind.example')).toBe(false);
});

test('networks and directories are not the company they show', () => {
  expect(isPlatform('de.linkedin.com')).toBe(true);
  expect(isPlatform('northwind.example')).toBe(false);
});

test('everything below a provider or a directory is theirs, and no longer name that ends alike', () => {
  for (const domain of [...freeMailDomains, ...platformDomains])
    expect(isFreeMail(`a.${domain}`) || isPlatform(`a.${domain}`)).toBe(true);
  expect(isPlatform('notlinkedin.com')).toBe(false);
  expect(isFreeMail('my-gmail.com')).toBe(false);
});

test('whether a domain is free mail or a directory needs no public suffix list; the registered part asks for it', async () => {
  vi.resetModules();
  const fresh = await import('@/lib/identity/domain');
  expect([fresh.isFreeMail('mail.qq.com'), fresh.isPlatform('de.linkedin.com')]).toEqual([true, true]);
  expect(() => fresh.toDomain('www.northwind.example')).toThrow('await suffixes() first');
});

test('a mailbox of a team is not a person', () => {
  for (const address of ['info@a.example', 'Vertrieb@a.example', 'sales-emea@a.example'])
    expect(isSharedMailbox(address)).toBe(true);
  expect(isSharedMailbox('ines@a.example')).toBe(false);
});

test('no text whatever ends the comparison, and a domain is its own domain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      toEmail(text);
      const domain = toDomain(text);
      if (domain?.includes('.')) expect(toDomain(domain)).toBe(domain);
    }),
  );
});

test.each([
  ['Jo Doe <Jo@Example.com>', 'jo@example.com'],
  ['"ceo@example.com" <someone@else.example>', 'someone@else.example'],
  ['Jo Doe (jo@example.com).', 'jo@example.com'],
  ['Jörg <jo@müller.example>', 'jo@xn--mller-kva.example'],
  ['jo\u200b@example.com', 'jo@example.com'],
  ['root@localhost', 'root@localhost'],
  ['nobody', undefined],
  ['a@ b', undefined],
  [undefined, undefined],
])('the address that %j names is %s', (text, address) => expect(addressIn(text)).toBe(address));
