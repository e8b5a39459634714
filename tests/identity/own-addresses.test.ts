import { expect, test } from 'vitest';
import { isInternal, isNeverLogged, neverLogEntry } from '@/lib/identity/own-addresses';

const own = { emails: ['sam@acme.example', 'sam.private@gmail.com'], domains: ['acme-group.example'] };

test.each([
  ['SAM@acme.example', true],
  ['bea@acme.example', true],
  ['bea@mail.acme.example', true],
  ['jo@acme-group.example', true],
  ['sam.private@gmail.com', true],
  ['somebody@gmail.com', false],
  ['bea@notacme.example', false],
  ['acme.example@evil.example', false],
  ['no address', false],
])('%s is of the rep’s own company: %s', (address, is) => expect(isInternal(address, own)).toBe(is));

test.each([
  ['ann@doctor.example', true],
  ['bob@doctor.example', false],
  ['eve@bank.example', true],
  ['eve@mail.bank.example', true],
  ['eve@bank.example.evil.example', false],
])('%s is never logged: %s', (address, is) =>
  expect(isNeverLogged(address, { listed: ['ann@doctor.example', 'bank.example'], privateProviders: false })).toBe(is),
);

test('private mailboxes are left alone only when the rep wants it', () => {
  expect(isNeverLogged('jo@gmail.com', { listed: [], privateProviders: true })).toBe(true);
  expect(isNeverLogged('jo@gmail.com', { listed: [], privateProviders: false })).toBe(false);
});

test.each([
  [' Ann@Doctor.example ', 'ann@doctor.example'],
  ['@bank.example', 'bank.example'],
  ['www.bank.example', 'bank.example'],
  ['bank', undefined],
  ['https://bank.example/x', undefined],
  ['', undefined],
])('%j is kept in the list as %j', (typed, entry) => expect(neverLogEntry(typed)).toBe(entry));
