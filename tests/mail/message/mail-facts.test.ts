import { expect, test } from 'vitest';
import { mailFacts } from '@/lib/mail/message/mail-facts';

const text = `Hallo Sam,

Friday works. Call Mr. Doe of Evil Corp at +1 555 0199.

Viele Grüße
Nadia

-- 
Nadia Müller
Head of Customer Support
Nordwind GmbH
Tel. +49 40 555 0123
www.nordwind.test

On Tue, 01 Sep 2026, Sam Okafor <sam@acme.test> wrote:

> Sam Okafor
> Account Executive
> +1 555 0100
`;
const who = { name: 'Nadia Müller', address: 'nadia@nordwind.test' };
const read = (more: object = {}) =>
  mailFacts({ url: 'https://mail.example/?_uid=1', subject: 'Re: plan', who, text, ...more });
const valuesOf = (facts: { field: string; value: string }[] = []) => facts.map(({ field, value }) => [field, value]);

test('name and address come from the headers, the rest from the signature, each with its words', () => {
  const { people } = read();
  expect(people).toHaveLength(1);
  expect(valuesOf(people[0]?.facts)).toEqual([
    ['name', 'Nadia Müller'],
    ['email', 'nadia@nordwind.test'],
    ['phone', '+49 40 555 0123'],
    ['title', 'Head of Customer Support'],
  ]);
  for (const { quote, method } of people[0]?.facts ?? [])
    if (method === 'mail signature') expect(text).toContain(quote.exact);
});

test('the company is told by the address and the signature', () => {
  const facts = valuesOf(read().organisation?.facts);
  expect(facts).toContainEqual(['domain', 'nordwind.test']);
  expect(facts).toContainEqual(['name', 'Nordwind GmbH']);
  expect(facts).toContainEqual(['website', 'www.nordwind.test']);
});

test('nothing of what was written above or quoted below is told', () => {
  const told = JSON.stringify(read());
  expect(told).not.toMatch(/Evil|0199|Okafor|0100|Friday/);
});

test('a private mailbox is no company', () => {
  const reading = read({ who: { name: 'Jo Doe', address: 'jo@gmail.com' }, text: 'Hi\n\nJo' });
  expect(reading.organisation).toBeUndefined();
});

test('of a mail that we wrote only the headers tell of the receiver', () => {
  const reading = mailFacts({ url: 'https://mail.example/', subject: 'x', who });
  expect(valuesOf(reading.people[0]?.facts)).toEqual([
    ['name', 'Nadia Müller'],
    ['email', 'nadia@nordwind.test'],
  ]);
});
