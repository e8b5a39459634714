import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { deleteRecord } from '@/lib/acts/delete-record';
import type { KeepDecisions } from '@/lib/intake/decisions';
import { keepEdits } from '@/lib/intake/keep';
import { pursuits, whoIs } from '@/lib/intake/lookup';
import { matchReading } from '@/lib/intake/match-reading';
import { readKnown } from '@/lib/intake/read-known';
import { aboutSchema } from '@/lib/model/about';
import type { CapturedPerson, Proposal } from '@/lib/model/page-reading';
import { leading, shown, text, texts } from '@/lib/model/record';
import { seat } from '@/lib/model/seat';
import { readBelongings } from '@/lib/store/belongings';
import { openStore } from '@/lib/store/database';
import { childrenOf, recordById } from '@/lib/store/records';
import { suppress } from '@/lib/trust/suppression';
import { toldBy } from './pairs';
import { emptyStore, keep, making, process, takeBack, visible } from './store';

beforeEach(emptyStore);

const nobody = aboutSchema.parse({});

const person = (name: string, more: Parameters<typeof toldBy>[0] = {}): CapturedPerson => ({
  facts: toldBy({ name, ...more }),
});

const team = (people: CapturedPerson[], at = '2026-11-23T09:00:00.000Z'): Proposal => ({
  tabId: 1,
  windowId: 1,
  url: 'https://www.northwind.example/team',
  title: 'Our team',
  at,
  state: 'ready',
  reading: {
    url: 'https://www.northwind.example/team',
    title: 'Our team',
    organisation: { facts: toldBy({ name: 'Northwind GmbH', website: 'https://www.northwind.example' }) },
    people,
  },
});

/** Decides as the panel proposes it, with the rep's own changes over it. */
async function decide(proposal: Proposal, changes: Partial<KeepDecisions> = {}): Promise<KeepDecisions> {
  const reading = proposal.reading ?? { url: '', title: '', people: [] };
  const { company, people } = await matchReading(proposal.url, reading, nobody);
  return {
    company: company.decision === 'join' ? { as: 'join', recordId: company.record?.id } : { as: 'new' },
    people: people.map((match, index) =>
      match.decision === 'join' ? { index, as: 'join', recordId: match.record?.id } : { index, as: 'new' },
    ),
    prospect: 'start',
    ...changes,
  };
}

async function keepAll(proposal: Proposal, changes: Partial<KeepDecisions> = {}) {
  const decisions = await decide(proposal, changes);
  const act = keepEdits(proposal, decisions, await readKnown(proposal, decisions, process), making());
  await keep(act);
  return act;
}

const companyOf = async () => (await whoIs('https://northwind.example/about'))?.company;
const peopleOf = async () => childrenOf('person', (await companyOf())?.id ?? '');

test('a team page becomes a company, its people, a prospect in the first stage and a line in the timeline', async () => {
  const act = await keepAll(team([person('Ines Duarte', { title: 'COO' }), person('Jonas Weber')]));
  expect(act.said).toEqual({ key: 'kept', values: { people: 2, joined: 0, company: 'Northwind GmbH' } });
  const owner = await whoIs('https://blog.northwind.example/2026');
  expect(owner?.company && texts(owner.company, 'domain')).toEqual(['northwind.example']);
  expect(owner?.prospects).toMatchObject([
    { name: 'Northwind GmbH', stage: 'find', processId: 'small', processVersion: 2, state: 'open' },
  ]);
  expect((await peopleOf()).map((record) => text(record, 'name'))).toEqual(['Ines Duarte', 'Jonas Weber']);
  const [line] = await childrenOf('activity', owner?.prospects[0]?.id ?? '');
  expect(line && [text(line, 'kind'), text(line, 'url')]).toEqual(['capture', 'https://www.northwind.example/team']);
});

test('every kept value has its page, quote, method and time', async () => {
  await keepAll(team([person('Ines Duarte', { title: 'COO' })]));
  const [ines] = await peopleOf();
  expect(ines && shown(ines, 'title')[0]?.from).toEqual({
    by: 'page',
    at: '2026-11-23T09:00:00.000Z',
    url: 'https://www.northwind.example/team',
    quote: { exact: 'COO', where: 'text' },
    method: 'team card',
    confidence: 'high',
  });
});

test('of two job titles on one page the one that the review showed leads, also when they are seen again', async () => {
  const ines = { facts: [...toldBy({ name: 'Ines Duarte', title: 'COO' }), ...toldBy({ title: 'Plant manager' })] };
  for (const at of ['2026-11-23T09:00:00.000Z', '2027-01-10T09:00:00.000Z']) {
    await keepAll(team([ines], at));
    const [kept] = await peopleOf();
    expect(kept && texts(kept, 'title')).toEqual(['COO', 'Plant manager']);
  }
});

test('people who are not ticked, and values that are not, stay out', async () => {
  const changes = { people: [{ index: 0, as: 'new' as const, without: [{ field: 'title' as const, value: 'coo' }] }] };
  await keepAll(team([person('Ines Duarte', { title: 'COO' }), person('Jonas Weber')]), changes);
  const people = await peopleOf();
  expect(people.map((record) => text(record, 'name'))).toEqual(['Ines Duarte']);
  expect(people[0] && text(people[0], 'title')).toBeUndefined();
});

test('a corrected value leads as typed and the page’s stays beside it', async () => {
  const people = [{ index: 0, as: 'new' as const, typed: { title: 'Chief Operating Officer' } }];
  await keepAll(team([person('Ines Duarte', { title: 'COO' })]), { people });
  const [ines] = await peopleOf();
  expect(ines && shown(ines, 'title').map((held) => [held.value, held.from.by])).toEqual([
    ['Chief Operating Officer', 'user'],
    ['COO', 'page'],
  ]);
});

test('an accepted role is a seat with its reason, and the next keeping joins the same prospect', async () => {
  const role = { role: 'economic-buyer' as const, why: 'Suggested from the title' };
  await keepAll(team([person('Ines Duarte')]), { people: [{ index: 0, as: 'new', role }] });
  const again = team([person('Ines Duarte'), person('Jonas Weber')]);
  const decisions = await decide(again);
  const [, jonas] = decisions.people;
  if (jonas) jonas.role = { role: 'champion', why: 'His words' };
  await keepAll(again, decisions);
  const prospects = await pursuits((await companyOf())?.id ?? '');
  expect(prospects).toHaveLength(1);
  const seats = (await childrenOf('seat', prospects[0]?.id ?? '')).flatMap((record) => seat.read(record) ?? []);
  expect(seats.map((one) => one.role).sort()).toEqual(['champion', 'economic-buyer']);
});

test('a role that only the title suggests is kept as a suggestion, gives way to an accepted one and never the other way', async () => {
  const ines = team([person('Ines Duarte', { title: 'COO' })]);
  const held = async () => {
    const [prospect] = await pursuits((await companyOf())?.id ?? '');
    return (await childrenOf('seat', prospect?.id ?? '')).flatMap((record) => seat.read(record) ?? []);
  };
  const keepWith = async (role: NonNullable<KeepDecisions['people'][number]['role']>) => {
    const decisions = await decide(ines);
    await keepAll(ines, { people: decisions.people.map((one) => ({ ...one, role })) });
    return held();
  };
  const suggested = { role: 'economic-buyer' as const, why: 'COO', isSuggested: true as const };
  expect(await keepWith(suggested)).toMatchObject([{ role: 'economic-buyer', roleWhy: 'COO', roleFrom: 'title' }]);
  const [accepted] = await keepWith({ role: 'economic-buyer', why: 'COO' });
  expect(accepted).toMatchObject({ role: 'economic-buyer' });
  expect(accepted?.roleFrom).toBeUndefined();
  const [still] = await keepWith({ ...suggested, role: 'champion' });
  expect(still).toMatchObject({ role: 'economic-buyer' });
  expect(still?.roleFrom).toBeUndefined();
});

test('what is seen again is not kept twice, in no spelling; its last sight moves', async () => {
  await keepAll(
    team([person('Ines Duarte', { email: 'ines@northwind.example', phone: '+49 531 555 0142', title: 'COO' })]),
  );
  const later = team(
    [person('Ines Duarte', { email: 'INES@northwind.example', phone: '0531 / 555 01 42', title: 'coo' })],
    '2027-01-10T09:00:00.000Z',
  );
  const act = await keepAll(later);
  expect(act.said.values.joined).toBe(0);
  const [ines] = await peopleOf();
  for (const field of ['email', 'phone', 'title', 'name']) expect(ines && texts(ines, field)).toHaveLength(1);
  expect(ines && shown(ines, 'title')[0]?.from).toMatchObject({
    at: '2026-11-23T09:00:00.000Z',
    seenAt: '2027-01-10T09:00:00.000Z',
  });
});

test('a typed value that the page confirms stays typed and gets its proof', async () => {
  await keepAll(team([person('Ines Duarte')]), { people: [{ index: 0, as: 'new', typed: { title: 'COO' } }] });
  await keepAll(team([person('Ines Duarte', { title: 'COO' })], '2027-01-10T09:00:00.000Z'));
  const [ines] = await peopleOf();
  const held = ines ? shown(ines, 'title') : [];
  expect(held).toHaveLength(1);
  expect(held[0]?.from).toMatchObject({ by: 'user', seenAt: '2027-01-10T09:00:00.000Z', quote: { exact: 'COO' } });
});

test('a captured value never leads over a typed one', async () => {
  await keepAll(team([person('Ines Duarte')]), { people: [{ index: 0, as: 'new', typed: { title: 'COO' } }] });
  await keepAll(team([person('Ines Duarte', { title: 'Operations lead' })]));
  const [ines] = await peopleOf();
  expect(ines && texts(ines, 'title')).toEqual(['COO', 'Operations lead']);
});

test('people without a company are a pursuit each', async () => {
  const proposal = team([person('Ines Duarte'), person('Jonas Weber')]);
  await keepAll(proposal, { company: { as: 'skip' } });
  expect(await whoIs(proposal.url)).toBeUndefined();
  const names = (await (await openStore()).getAll('records')).filter(({ record }) => record.type === 'prospect');
  expect(names.map(({ record }) => text(record, 'name'))).toEqual(['Ines Duarte', 'Jonas Weber']);
});

test('an address on the do-not-contact list is left out and its owner is marked', async () => {
  await suppress(['ines@northwind.example'], { reason: 'Asked by phone', now: '2026-11-01' });
  const proposal = team([person('Ines Duarte', { email: 'Ines@Northwind.example' }), person('Jonas Weber')]);
  const { suppressed } = await matchReading(
    proposal.url,
    proposal.reading ?? { url: '', title: '', people: [] },
    nobody,
  );
  expect(Object.values(suppressed)).toEqual(['Asked by phone']);
  await keepAll(proposal);
  const [ines, jonas] = await peopleOf();
  expect(ines && texts(ines, 'email')).toEqual([]);
  expect(ines && leading(ines, 'doNotContact')).toMatchObject({ reason: 'Asked by phone' });
  expect(jonas && leading(jonas, 'doNotContact')).toBeUndefined();
});

test('a profile page is known by its person', async () => {
  await keepAll(team([person('Jonas Weber', { social: 'https://www.linkedin.com/in/jonas-weber/' })]));
  const owner = await whoIs('https://de.linkedin.com/in/Jonas-Weber?trk=people');
  expect(owner?.person && text(owner.person, 'name')).toBe('Jonas Weber');
  expect(owner?.prospects).toHaveLength(1);
  expect(await whoIs('https://www.linkedin.com/in/somebody-else')).toBeUndefined();
});

test('whose page it is takes two reads of the store', async () => {
  await keepAll(team([person('Ines Duarte')]));
  const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
  expect(await whoIs('https://www.northwind.example/imprint')).toBeDefined();
  expect(reads).toHaveBeenCalledTimes(2);
});

test('a known host is recognised without the public suffix list; a host below it asks the list', async () => {
  await keepAll(team([person('Ines Duarte')]));
  vi.resetModules();
  const lookup = await import('@/lib/intake/lookup');
  const { toDomain } = await import('@/lib/identity/domain');
  expect(await lookup.whoIs('https://www.northwind.example/imprint')).toBeDefined();
  expect(() => toDomain('northwind.example')).toThrow();
  expect(await lookup.whoIs('https://blog.northwind.example/2026')).toBeDefined();
  expect(toDomain('blog.northwind.example')).toBe('northwind.example');
});

test('two people of one page are never joined with the same record', async () => {
  await keepAll(team([person('Jonas Weber')]));
  const proposal = team([person('Jonas Weber', { title: 'Sales' }), person('Jonas Weber', { title: 'Legal' })]);
  const { people } = await matchReading(proposal.url, proposal.reading ?? { url: '', title: '', people: [] }, nobody);
  expect(people.map((match) => match.decision)).toEqual(['join', 'maybe']);
});

const word = fc.constantFrom(
  'Ines Duarte',
  'Jonas Weber',
  'J. Weber',
  'Inês Duarte',
  'Otto Krahl',
  '__proto__',
  '{{name}}',
);
const captured = fc
  .record({
    name: word,
    title: fc.option(fc.constantFrom('COO', 'Head of Ops'), { nil: undefined }),
    email: fc.option(fc.constantFrom('a@northwind.example', 'b@northwind.example', 'A@northwind.example'), {
      nil: undefined,
    }),
    phone: fc.option(fc.constantFrom('+49 531 5550142', '0531 555 0142'), { nil: undefined }),
  })
  .map(({ name, ...more }) =>
    person(name, Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))),
  );
const decision = fc.record({
  as: fc.constantFrom('proposed', 'new', 'skip'),
  title: fc.option(fc.constantFrom('CEO', 'COO'), { nil: undefined }),
  role: fc.boolean(),
});

test('whatever was kept before and whatever is decided, undo brings the former state back', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(captured, { maxLength: 3 }),
      fc.array(captured, { minLength: 1, maxLength: 4 }),
      fc.array(decision, { minLength: 4, maxLength: 4 }),
      async (before, now, how) => {
        await emptyStore();
        if (before.length > 0) await keepAll(team(before));
        const state = await visible();
        const proposal = team(now, '2027-02-01T09:00:00.000Z');
        const proposed = await decide(proposal);
        const people = proposed.people.map((one, index) => {
          const { as, title, role } = how[index] ?? { as: 'proposed', title: undefined, role: false };
          return {
            ...one,
            ...((as === 'new' || as === 'skip') && { as }),
            ...(title !== undefined && { typed: { title } }),
            ...(role && { role: { role: 'champion' as const, why: 'Said so' } }),
          };
        });
        await keepAll(proposal, { ...proposed, people });
        await takeBack();
        expect(await visible()).toEqual(state);
      },
    ),
    { numRuns: 40 },
  );
});

test('a keeping that was undone can be kept again', async () => {
  const proposal = team([person('Ines Duarte')]);
  await keepAll(proposal);
  await takeBack();
  expect(await companyOf()).toBeUndefined();
  await keepAll(proposal);
  expect(await peopleOf()).toHaveLength(1);
  expect(await recordById((await companyOf())?.id ?? '')).toBeDefined();
});

test('what the same page tells no more is shown at its next capture, and noted when it is kept', async () => {
  await keepAll(team([person('Mara Lind', { title: 'Buyer' }), person('Tom Okafor', { title: 'Clerk' })]));
  const later = team([person('Mara Lind', { title: 'Head of Purchasing' })], '2027-02-01T09:00:00.000Z');
  const match = await matchReading(later.url, later.reading ?? { url: '', title: '', people: [] }, nobody);
  expect(match.people[0]?.vanished).toEqual([{ field: 'title', value: 'Buyer', seenAt: '2026-11-23T09:00:00.000Z' }]);
  expect(match.left.map((record) => text(record, 'name'))).toEqual(['Tom Okafor']);

  await keepAll(later);
  const titles = async (name: string) => {
    const record = (await peopleOf()).find((one) => text(one, 'name') === name);
    return record && shown(record, 'title').map(({ value, from }) => [value, from.missingAt]);
  };
  expect(await titles('Mara Lind')).toContainEqual(['Buyer', later.at]);
  expect(await titles('Mara Lind')).toContainEqual(['Head of Purchasing', undefined]);
  expect(await titles('Tom Okafor')).toEqual([['Clerk', later.at]]);
  // What the page still says leads.
  expect((await peopleOf()).map((one) => text(one, 'title'))).toContain('Head of Purchasing');

  // Said again, it is not missing any more.
  await keepAll(team([person('Tom Okafor', { title: 'Clerk' })], '2027-03-01T09:00:00.000Z'));
  expect(await titles('Tom Okafor')).toEqual([['Clerk', undefined]]);
});

test('of a page that was read in part, and by another page of the company, nothing is missing', async () => {
  await keepAll(team([person('Mara Lind', { title: 'Buyer' })]));
  const inPart = team([]);
  const other = { ...team([]), url: 'https://www.northwind.example/contact' };
  const missed = async (proposal: Proposal, more = {}) => {
    const match = await matchReading(
      proposal.url,
      { url: '', title: '', people: [], ...proposal.reading, ...more },
      nobody,
    );
    return [match.left, match.company.vanished];
  };
  expect(await missed(inPart, { partial: 'time' })).toEqual([[], undefined]);
  expect(await missed(other)).toEqual([[], undefined]);
});

test('capturing the page of a deleted company again makes its people those of the new company, nobody twice', async () => {
  const page = team([
    person('Ines Duarte', { email: 'ines@northwind.example' }),
    person('Jonas Weber', { phone: '+49 30 5550143' }),
    person('Mara Lind'),
  ]);
  await keepAll(page);
  const first = await companyOf();
  if (!first) throw new Error('the company should be there');
  const captured = await visible();
  await keep(deleteRecord(making(), { record: first, belongings: await readBelongings(first.id) }));
  const deleted = await visible();
  const act = await keepAll(page);
  expect(act.said.values.people).toBe(3);
  const second = await companyOf();
  expect(second?.id).not.toBe(first.id);
  expect((await peopleOf()).map((record) => text(record, 'name')).sort()).toEqual([
    'Ines Duarte',
    'Jonas Weber',
    'Mara Lind',
  ]);
  expect(Object.keys(await visible()).filter((id) => id.startsWith('person:'))).toHaveLength(3);
  await takeBack();
  expect(Object.keys(await visible()).sort()).toEqual(Object.keys(deleted).sort());
  await takeBack();
  expect(Object.keys(await visible()).sort()).toEqual(Object.keys(captured).sort());
  expect((await companyOf())?.id).toBe(first.id);
  expect(await peopleOf()).toHaveLength(3);
});

test('a namesake at another deleted company is somebody else', async () => {
  await keepAll(team([person('Mara Lind')]));
  const first = await companyOf();
  if (!first) throw new Error('the company should be there');
  await keep(deleteRecord(making(), { record: first, belongings: await readBelongings(first.id) }));
  const other = team([person('Mara Lind')]);
  const organisation = { facts: toldBy({ name: 'Southwind AG' }) };
  const page = {
    ...other,
    url: 'https://southwind.example/',
    reading: other.reading && { ...other.reading, organisation },
  };
  await keepAll(page);
  expect(Object.keys(await visible()).filter((id) => id.startsWith('person:'))).toHaveLength(2);
});

test('what a title says of the post is kept with the title as its proof, and is not missing at the next capture', async () => {
  const page = team([
    {
      ...person('Mara Lind', { title: 'Head of Purchasing' }),
      seniority: { value: 'head', because: 'Head' },
      department: { value: 'procurement', because: 'Purchasing' },
    },
  ]);
  await keepAll(page);
  const [mara] = await peopleOf();
  if (!mara) throw new Error('she should be there');
  expect([text(mara, 'seniority'), text(mara, 'department')]).toEqual(['Head', 'Procurement']);
  expect(shown(mara, 'department')[0]?.from).toMatchObject({ method: 'suggested from the title', by: 'page' });
  const again = await matchReading(page.url, page.reading ?? { url: '', title: '', people: [] }, nobody);
  expect(again.people[0]?.vanished).toBeUndefined();
});
