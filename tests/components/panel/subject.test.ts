import { expect, test } from 'vitest';
import { type Situation, subjectOf } from '@/components/panel/subject';
import type { Proposal } from '@/lib/model/page-reading';
import type { Page } from '@/lib/tabs/page';

const acme: Page = { tabId: 1, windowId: 1, url: 'https://acme.example/team', access: 'readable' };
const dark: Page = { tabId: 2, windowId: 1, access: 'unknown' };
const named = { type: 'prospect' as const, id: 'prospect:acme' };
const other = { type: 'prospect' as const, id: 'prospect:selby' };
const owner = { named, why: 'Matched by this page’s domain' };
const reading = { url: acme.url ?? '', title: 'Team', people: [{ facts: [] }] };
const proposal = (state: Proposal['state']): Proposal => ({
  tabId: 1,
  windowId: 1,
  url: acme.url ?? '',
  title: 'Team',
  at: '2026-11-23T10:00:00.000Z',
  state,
  ...(state === 'ready' && { reading: reading as Proposal['reading'] }),
});
const at = (situation: Partial<Situation>): Situation => ({
  page: acme,
  proposal: undefined,
  owner: null,
  chosen: undefined,
  shown: undefined,
  standing: undefined,
  ...situation,
});

test('on the page of a known company the panel speaks of its prospect and says why', () => {
  expect(subjectOf(at({ owner }))).toEqual({ kind: 'record', named, why: owner.why });
});

test('what the page of a known company tells anew is offered, not forced', () => {
  expect(subjectOf(at({ owner, proposal: proposal('ready') }))).toMatchObject({
    kind: 'record',
    news: { state: 'ready' },
  });
});

test('on the page of an unknown company the click leads straight to the review', () => {
  expect(subjectOf(at({ proposal: proposal('reading') })).kind).toBe('reading');
  expect(subjectOf(at({ proposal: proposal('ready') })).kind).toBe('review');
  expect(subjectOf(at({ proposal: proposal('failed') })).kind).toBe('failed');
});

test('on a page that may not be seen the named record stays, and the panel says that the page is another one', () => {
  expect(subjectOf(at({ page: dark, shown: named }))).toEqual({ kind: 'record', named, elsewhere: true });
});

test('without a named record a page that may not be seen says how to open it', () => {
  expect(subjectOf(at({ page: dark })).kind).toBe('no-access');
});

test('a page that browsers forbid shows the day', () => {
  const page: Page = { tabId: 3, windowId: 1, url: 'chrome://settings', access: 'forbidden' };
  expect(subjectOf(at({ page, shown: named })).kind).toBe('forbidden');
});

const ids = (...ids: string[]) => ({ ids });

test('a record the rep chose is said to be another than the page', () => {
  const chosen = subjectOf(at({ owner, chosen: other, standing: ids(other.id, 'company:selby') }));
  expect(chosen).toEqual({ kind: 'record', named: other, elsewhere: true });
});

test('a record that is not there any more is not named: the panel speaks of the page again', () => {
  expect(subjectOf(at({ owner, chosen: other, standing: 'gone' }))).toMatchObject({ named });
  expect(subjectOf(at({ page: dark, shown: named, standing: 'gone' })).kind).toBe('no-access');
});

test('a known page that the panel may name but not read still shows its record', () => {
  expect(subjectOf(at({ page: { ...acme, access: 'unknown' }, owner })).kind).toBe('record');
});

test('nothing is decided while the owner is looked for', () => {
  expect(subjectOf(at({ owner: undefined, proposal: proposal('ready') })).kind).toBe('starting');
});

test('a person or pursuit of the page’s own company is not another page, whoever opened it', () => {
  const person = { type: 'person' as const, id: 'person:1' };
  const standing = ids('person:1', 'company:acme');
  const situation = at({ owner: { ...owner, companyId: 'company:acme' }, chosen: person, standing });
  expect(subjectOf(situation)).toEqual({ kind: 'record', named: person, why: owner.why });
});

test('while the store is asked to whom a chosen record belongs, nothing is claimed', () => {
  expect(subjectOf(at({ owner, chosen: other }))).toEqual({ kind: 'record', named: other });
});

const inbox: Page = { tabId: 1, windowId: 1, url: 'https://mail.example/', access: 'readable' };

test('in a webmail the panel speaks of whom the open mail is with, and of no capture of the page', () => {
  expect(subjectOf(at({ page: inbox, isMail: true, owner }))).toEqual({ kind: 'record', named, why: owner.why });
  expect(subjectOf(at({ page: inbox, isMail: true }))).toEqual({ kind: 'mail' });
  expect(subjectOf(at({ page: inbox, isMail: true, owner: undefined }))).toEqual({ kind: 'starting' });
});

test('what the open mail told of somebody unknown is reviewed', () => {
  expect(subjectOf(at({ page: inbox, isMail: true, proposal: proposal('ready') }))).toMatchObject({ kind: 'review' });
});

test('a record that was chosen by hand beside a mail of others is said to be another', () => {
  const chosen = at({ page: inbox, isMail: true, chosen: other, standing: { ids: [other.id] } });
  expect(subjectOf(chosen)).toEqual({ kind: 'record', named: other, elsewhere: true });
});
