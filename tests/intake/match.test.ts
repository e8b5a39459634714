import { beforeAll, expect, test } from 'vitest';
import { suffixes } from '@/lib/identity/public-suffix';
import { matchCompany } from '@/lib/intake/match';
import { matchPerson } from '@/lib/intake/match-person';
import { texts } from '@/lib/texts';
import { stored, toldBy } from './pairs';

beforeAll(suffixes);

const northwind = stored('company:1', { name: 'Northwind GmbH', domain: ['northwind.example', 'nw-robotics.example'] });
const team = 'https://northwind.example/team';

test.each([
  ['the same domain', team, {}, 'join', 'domain'],
  ['with www', 'https://www.northwind.example/', {}, 'join', 'domain'],
  ['a subdomain', 'https://careers.northwind.example/', {}, 'join', 'domain'],
  ['another protocol, port and case', 'http://NORTHWIND.example:8080/', {}, 'join', 'domain'],
  ['a trailing dot', 'https://northwind.example./', {}, 'join', 'domain'],
  ['an alias domain', 'https://www.nw-robotics.example/', {}, 'join', 'domain'],
  ['another name on the same domain', team, { name: 'NW Group' }, 'join', 'domain'],
  ['the same name on another domain', 'https://northwind.test/', { name: 'Northwind' }, 'maybe', 'companyName'],
  ['the same name with another legal form', 'https://nw.test/', { name: 'Northwind Ltd.' }, 'new', 'newCompany'],
  ['a sibling under one public suffix', 'https://southwind.example/', {}, 'new', 'newCompany'],
  ['a look-alike domain', 'https://nоrthwind.example/', {}, 'new', 'newCompany'],
  ['a longer domain that ends alike', 'https://old-northwind.example/', {}, 'new', 'newCompany'],
  [
    'a network page that names the site',
    'https://www.linkedin.com/company/nw',
    { website: 'https://northwind.example' },
    'join',
    'domain',
  ],
  ['a network page that names nothing', 'https://www.linkedin.com/company/nw', {}, 'new', 'newCompany'],
  [
    'a network page with its mail address',
    'https://xing.com/nw',
    { email: 'info@northwind.example' },
    'join',
    'domain',
  ],
  [
    'a site that links to the company',
    'https://southwind.example/',
    { website: 'https://northwind.example' },
    'new',
    'newCompany',
  ],
  ['a free-mail address on a network page', 'https://xing.com/nw', { email: 'nw@gmail.com' }, 'new', 'newCompany'],
] as const)('company, %s', (_, url, values, decision, why) => {
  const match = matchCompany(url, toldBy(values), [northwind]);
  expect([match.decision, match.why.key]).toEqual([decision, why]);
});

test.each([
  ['co.uk', 'acme.co.uk', 'https://shop.acme.co.uk/', 'join'],
  ['two companies of co.uk', 'acme.co.uk', 'https://other.co.uk/', 'new'],
  ['IDN typed, punycode open', 'münchen-bau.example', 'https://xn--mnchen-bau-9db.example/', 'join'],
  ['punycode kept, IDN open', 'xn--mnchen-bau-9db.example', 'https://MÜNCHEN-BAU.example/', 'join'],
  ['two sites of one hoster', 'acme.github.io', 'https://other.github.io/', 'new'],
  ['the same site of a hoster', 'acme.github.io', 'https://acme.github.io/about', 'join'],
  ['a free-mail provider as a domain', 'gmail.com', 'https://gmail.com/', 'new'],
  ['one loopback port', '127.0.0.1:4180', 'http://127.0.0.1:4180/team', 'join'],
  ['another loopback port', '127.0.0.1:4180', 'http://127.0.0.1:4181/team', 'new'],
  ['a unit with its own host', 'berlin.northwind.example', 'https://berlin.northwind.example/', 'join'],
  ['the parent of that unit', 'berlin.northwind.example', 'https://northwind.example/', 'new'],
] as const)('domain, %s', (_, domain, url, decision) => {
  expect(matchCompany(url, [], [stored('company:9', { domain })]).decision).toBe(decision);
});

test('the exact host decides before the domain it belongs to', () => {
  const unit = stored('company:2', { name: 'Northwind Berlin', domain: 'berlin.northwind.example' });
  const match = matchCompany('https://berlin.northwind.example/', [], [northwind, unit]);
  expect(match.record?.id).toBe('company:2');
});

test('a company is also known by VAT number and profile link', () => {
  const known = stored('company:3', { vat: 'DE 123 456', social: 'https://www.linkedin.com/company/nw/' });
  expect(matchCompany('https://nw.test', toldBy({ vat: 'de 123 456' }), [known]).why.key).toBe('vat');
  const link = toldBy({ social: 'https://de.linkedin.com/company/NW?trk=x' });
  expect(matchCompany('https://nw.test', link, [known]).why.key).toBe('social');
});

const ines = stored(
  'person:1',
  { name: 'Inês Duarte', email: 'ines.duarte@northwind.example', phone: '+49 531 555 0142', title: 'COO' },
  { companyId: 'company:1' },
);
const jonas = stored('person:2', { name: 'Dr. Jonas Weber', social: 'https://www.linkedin.com/in/jonas-weber/' });
const robert = stored('person:3', { name: 'Robert Marsh', email: 'info@northwind.example' });
const members = [ines, jonas, robert];

test.each([
  ['the same address', { name: 'Ines Duarte', email: 'ines.duarte@northwind.example' }, 'join', 'person:1', 'email'],
  ['the address in capitals', { email: 'INES.DUARTE@Northwind.Example' }, 'join', 'person:1', 'email'],
  [
    'the address after marrying',
    { name: 'Inês Almeida', email: 'ines.duarte@northwind.example' },
    'join',
    'person:1',
    'email',
  ],
  [
    'the address with a stranger’s name',
    { name: 'Otto Krahl', email: 'ines.duarte@northwind.example' },
    'maybe',
    'person:1',
    'sharedContact',
  ],
  ['the same name', { name: 'Inês Duarte' }, 'join', 'person:1', 'name'],
  ['the name without accents', { name: 'Ines Duarte' }, 'join', 'person:1', 'name'],
  ['the name without its title', { name: 'Jonas Weber' }, 'join', 'person:2', 'name'],
  ['the family name first, with a comma', { name: 'Weber, Jonas' }, 'join', 'person:2', 'name'],
  ['an initial', { name: 'J. Weber' }, 'maybe', 'person:2', 'likeName'],
  ['a nickname', { name: 'Bob Marsh' }, 'maybe', 'person:3', 'likeName'],
  ['the other order', { name: 'Duarte Ines' }, 'maybe', 'person:1', 'likeName'],
  [
    'the profile link',
    { name: 'J. Weber', social: 'http://de.linkedin.com/in/Jonas-Weber' },
    'join',
    'person:2',
    'social',
  ],
  ['a mailbox of the team', { name: 'Otto Krahl', email: 'info@northwind.example' }, 'new', undefined, 'newPerson'],
  ['the phone with an initial', { name: 'I. Duarte', phone: '0531 555 01 42' }, 'maybe', 'person:1', 'phone'],
  ['the phone with the same name', { name: 'Ines Duarte', phone: '0531/5550142' }, 'join', 'person:1', 'phone'],
  ['the switchboard with another name', { name: 'Otto Krahl', phone: '0531 5550142' }, 'new', undefined, 'newPerson'],
  [
    'the name with another personal address',
    { name: 'Ines Duarte', email: 'ines.duarte2@northwind.example' },
    'maybe',
    'person:1',
    'sameNameTwice',
  ],
  ['the name with a private address', { name: 'Ines Duarte', email: 'ines@gmail.com' }, 'join', 'person:1', 'name'],
  ['the same family name', { name: 'Petra Weber' }, 'new', undefined, 'newPerson'],
] as const)('person, %s', (_, values, decision, id, why) => {
  const match = matchPerson({ facts: toldBy(values) }, { members, elsewhere: [] });
  expect([match.decision, match.record?.id, match.why.key]).toEqual([decision, id, why]);
});

test('the same name in two companies is two people', () => {
  const match = matchPerson({ facts: toldBy({ name: 'Jonas Weber' }) }, { members: [ines], elsewhere: [jonas] });
  expect([match.decision, match.why.key]).toEqual(['new', 'nameElsewhere']);
});

test('somebody who changed companies is known by the private address', () => {
  const moved = stored('person:8', { name: 'Mara Lind', email: 'mara.lind@gmail.com' }, { companyId: 'company:7' });
  const match = matchPerson(
    { facts: toldBy({ name: 'Mara Lind', email: 'mara.lind@gmail.com' }) },
    { members, elsewhere: [moved] },
  );
  expect([match.decision, match.record?.id]).toEqual(['join', 'person:8']);
});

test('two members of one name are only a hint', () => {
  const twins = [stored('person:4', { name: 'Jonas Weber' }), stored('person:5', { name: 'Jonas Weber' })];
  expect(matchPerson({ facts: toldBy({ name: 'Jonas Weber' }) }, { members: twins, elsewhere: [] }).decision).toBe(
    'maybe',
  );
});

test('joining says field by field what is known, what is added and what differs', () => {
  const facts = toldBy({
    name: 'Ines Duarte',
    title: 'Head of Operations',
    email: 'INES.DUARTE@northwind.example',
    phone: '030 1234567',
  });
  const { differs } = matchPerson({ facts }, { members, elsewhere: [] });
  expect(differs.map(({ field, state, known }) => [field, state, known])).toEqual([
    ['name', 'same', undefined],
    ['title', 'differs', 'COO'],
    ['email', 'same', undefined],
    ['phone', 'adds', undefined],
  ]);
});

test('every reason has a sentence that names who is meant', () => {
  const match = matchPerson({ facts: toldBy({ name: 'J. Weber' }) }, { members, elsewhere: [] });
  expect(texts.intake.why[match.why.key](match.why.values)).toBe('Could be Dr. Jonas Weber: the names are alike');
});
