// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReviewView } from '@/components/panel/review/ReviewView';
import type { CapturedFact, Proposal } from '@/lib/model/page-reading';
import { leading, shown } from '@/lib/model/record';
import { draftsUnder } from '@/lib/store/drafts';
import { find } from '@/lib/store/find';
import { changeAbout } from '@/lib/store/private';
import { count, recordById } from '@/lib/store/records';
import { undoable } from '@/lib/store/undo';
import { removeProposal } from '@/lib/tabs/proposals';
import { getReviewDraft, putReviewDraft } from '@/lib/tabs/review-draft';
import { texts } from '@/lib/texts';
import { fact, freshStore, inPanel, now, seedProspect, store, stored } from '../prospect-panel';

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
  await seedProspect();
  await store([fact('company:1', 'domain', 'northwind.example'), fact('company:1', 'country', 'Germany')]);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const told = (facts: { [field: string]: string }): CapturedFact[] =>
  Object.entries(facts).map(([field, value]) => ({
    field: field as CapturedFact['field'],
    value,
    quote: { exact: value, where: 'text' },
    method: 'team card',
    confidence: 'high',
  }));

const proposal: Proposal = {
  ...{ tabId: 1, windowId: 1, url: 'https://northwind.example/team', title: 'Team', at: now, state: 'ready' },
  reading: {
    url: 'https://northwind.example/team',
    title: 'Team',
    organisation: { facts: told({ name: 'Northwind Robotics', country: 'Austria', phone: '+49 531 555 0142' }) },
    people: [
      { facts: told({ name: 'Ines Duarte', title: 'Head of Operations' }) },
      { facts: told({ name: 'Jonas Weber', title: 'Plant manager', email: 'jonas@northwind.example' }) },
    ],
  },
};

const rowOf = async (name: string) =>
  (await screen.findByRole('checkbox', { name })).closest<HTMLElement>('li') ?? document.body;

test('of a known company the review says what is new, what differs and what was saved before', async () => {
  inPanel(<ReviewView proposal={proposal} />);
  expect(await screen.findAllByText('1 new, 1 differs, 1 saved before')).toHaveLength(2);
  const fields = screen.getByLabelText('Fields of Northwind Robotics');
  const line = (label: string) => within(fields).getByText(label).closest('dt')?.nextElementSibling?.textContent;
  expect(line('Name')).toContain('saved before');
  expect(line('Phone')).toContain('New');
  expect(line('Country')).toContain('Saved before: Germany. Both stay.');
  expect(within(await rowOf('Ines Duarte')).getByText('Saved before, nothing new')).toBeTruthy();
  expect(within(await rowOf('Jonas Weber')).getByText('1 new, 1 differs, 1 saved before')).toBeTruthy();
});

test('somebody who is kept as new is not compared', async () => {
  inPanel(<ReviewView proposal={proposal} />);
  const row = await rowOf('Jonas Weber');
  await userEvent.click(within(row).getByRole('radio', { name: 'New person' }));
  expect(within(row).queryByText(/saved before/)).toBeNull();
});

test('Ctrl Enter keeps what is being corrected in a field, and Esc only closes the field', async () => {
  inPanel(<ReviewView proposal={proposal} />);
  const fields = await screen.findByLabelText('Fields of Northwind Robotics');
  const correct = () => userEvent.click(within(fields).getByRole('button', { name: 'Correct: Country' }));
  await correct();
  const field = within(fields).getByRole('textbox', { name: 'Country' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Austria (Linz){Escape}');
  await correct();
  expect(within(fields).getByRole<HTMLInputElement>('textbox', { name: 'Country' }).value).toBe('Austria (Linz)');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () => {
    const company = await recordById('company:1');
    expect(company && leading(company, 'country')).toBe('Austria (Linz)');
  });
});

test('a correction is in the draft with every key, and Esc takes it out again', async () => {
  inPanel(<ReviewView proposal={proposal} />);
  const fields = await screen.findByLabelText('Fields of Northwind Robotics');
  await userEvent.click(within(fields).getByRole('button', { name: 'Correct: Country' }));
  const field = within(fields).getByRole('textbox', { name: 'Country' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Aust');
  // The panel is closed in the middle of the word: nothing has left the field yet.
  cleanup();
  inPanel(<ReviewView proposal={proposal} />);
  expect(await screen.findByText('Aust')).toBeTruthy();
  const again = screen.getByLabelText('Fields of Northwind Robotics');
  await userEvent.click(within(again).getByRole('button', { name: 'Correct: Country' }));
  await userEvent.type(within(again).getByRole('textbox', { name: 'Country' }), 'ria!{Escape}');
  expect(within(again).getByText('Aust')).toBeTruthy();
});

test('a page that was still loading says so and is read again, with what was decided so far', async () => {
  const capture = vi.fn();
  const reading = { ...proposal.reading, url: proposal.url, title: 'Team', people: [], partial: 'loading' as const };
  inPanel(<ReviewView proposal={{ ...proposal, reading }} />, undefined, capture);
  expect(await screen.findByText('The page was still loading when it was read')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
  expect(capture).toHaveBeenCalledOnce();
});

test('what was decided on one page is never applied to another in the same tab, and carried over to a reading of the same', async () => {
  const choose = { company: { isTicked: false, as: 'new', typed: { name: 'Corrected A Name' } }, people: [] };
  const decided = { url: 'https://grimmsel.example/team', at: '2026-11-23T09:00:00.000Z', choices: choose, names: [] };
  await putReviewDraft(1, decided);
  inPanel(<ReviewView proposal={proposal} />);
  const company = await screen.findByRole('checkbox', { name: 'Northwind Robotics' });
  expect(company.getAttribute('aria-checked')).toBe('true');
  expect(screen.queryByText('Corrected A Name')).toBeNull();
  cleanup();
  await putReviewDraft(1, { ...decided, url: `${proposal.url}#people` });
  inPanel(<ReviewView proposal={proposal} />);
  const again = await screen.findByRole('checkbox', { name: 'Corrected A Name' });
  expect(again.getAttribute('aria-checked')).toBe('false');
});

test('what was pointed at for one person shows in their fields though the page told no such thing, and is taken back there', async () => {
  const pick = (typed: { [field: string]: string }) => ({ isTicked: true, as: 'join', typed, role: 'none' });
  const people = [pick({ department: 'Board of the works' }), pick({})];
  const choices = { company: { isTicked: true, as: 'join', typed: {} }, people };
  await putReviewDraft(1, { url: proposal.url, at: now, choices });
  inPanel(<ReviewView proposal={proposal} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Fields of Ines Duarte' }));
  const fields = screen.getByLabelText('Fields of Ines Duarte', { selector: 'dl' });
  expect(await within(fields).findByText('Board of the works')).toBeTruthy();
  await userEvent.click(within(fields).getByText('Undo'));
  expect(within(fields).queryByText('Board of the works')).toBeNull();
});

test('what is decided in a review lies beside its proposal and not in the store, also after keeping', async () => {
  inPanel(<ReviewView proposal={proposal} />);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Jonas Weber' }));
  await waitFor(async () => expect(await getReviewDraft(1)).toMatchObject({ url: proposal.url, at: now }));
  await userEvent.click(screen.getByRole('button', { name: /^Keep/ }));
  await waitFor(async () => expect((await undoable())[0]?.said.key).not.toBe('added'));
  expect(await draftsUnder('')).toEqual([]);
  await removeProposal(1);
  expect(await getReviewDraft(1)).toBeUndefined();
});

test('the page of the own company says so, ticks nobody, leaves the rep out and starts no prospect', async () => {
  await changeAbout({ domains: ['gearloop.example'] });
  const ours: Proposal = {
    ...proposal,
    url: 'https://gearloop.example/team',
    reading: {
      ...{ url: 'https://gearloop.example/team', title: 'Team' },
      organisation: { facts: told({ name: 'Gearloop' }) },
      people: [{ facts: told({ name: 'Robin Falk' }) }, { facts: told({ name: 'Dana Holt' }) }],
    },
  };
  inPanel(<ReviewView proposal={ours} />);
  expect(await screen.findByText(/^This is your own company/)).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Robin Falk' })).toBeNull();
  for (const name of ['Gearloop', 'Dana Holt'])
    expect(screen.getByRole('checkbox', { name }).getAttribute('aria-checked') ?? 'false').toBe('false');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Dana Holt' }));
  await userEvent.click(screen.getByRole('button', { name: /^Keep 1 person/ }));
  await waitFor(async () => expect(await find('Dana')).toHaveLength(1));
  expect(await count('prospect')).toBe(1);
});

test('suggested roles are kept as suggestions until the rep accepts them, one by one or all at once', async () => {
  const seen = (name: string, title: string, role: 'economic-buyer' | 'champion' | 'user-buyer') => ({
    facts: told({ name, title }),
    // The words that tell the role are a part of the title.
    role: { role, because: title.slice(0, 7) },
  });
  const people = [
    seen('Amara Okafor', 'CFO', 'economic-buyer'),
    seen('Yusuf Demir', 'Head of Maintenance', 'champion'),
    seen('Linh Tran', 'Operator', 'user-buyer'),
  ];
  inPanel(<ReviewView proposal={{ ...proposal, reading: { url: proposal.url, title: 'Team', people } }} />);
  const row = await rowOf('Amara Okafor');
  expect(within(row).getByText(/^Suggested from the title\./)).toBeTruthy();
  const other = await rowOf('Yusuf Demir');
  expect(within(other).getByText(/^Suggested from the title\./)).toBeTruthy();
  await userEvent.click(within(row).getByRole('button', { name: 'Accept: Economic buyer, Amara Okafor' }));
  expect(within(row).queryByText(/Suggested from/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Accept 2 roles' })).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Linh Tran' }));
  await userEvent.click(screen.getByRole('button', { name: 'Accept the role' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Linh Tran' }));
  await userEvent.click(screen.getByRole('button', { name: /^Keep 3 people/ }));
  await waitFor(async () => {
    const seats = (await stored('seat')).filter(({ roleWhy }) => roleWhy !== undefined);
    expect(seats.map(({ role, roleFrom }) => [role, roleFrom]).sort()).toEqual([
      ['champion', undefined],
      ['economic-buyer', undefined],
      ['user-buyer', 'title'],
    ]);
  });
});

/** A page of Northwind with these people, read at this minute; each reading has its own tab, so that no draft of another is taken over. */
const reading = (minute: number, people: { [field: string]: string }[], tabId = minute): Proposal => ({
  ...proposal,
  ...{ tabId, at: `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z` },
  reading: {
    ...{ url: proposal.url, title: 'Team' },
    organisation: { facts: told({ name: 'Northwind Robotics' }) },
    people: people.map((facts) => ({ facts: told(facts) })),
  },
});
const ines = { name: 'Ines Duarte', title: 'Head of Operations' };
const petra = { name: 'Petra Holm', title: 'Buyer', email: 'petra@northwind.example' };
const omar = { name: 'Omar Said', title: 'Engineer' };
const keepButton = () => screen.findByRole('button', { name: /^Keep / });
const keepIt = async (page: Proposal) => {
  inPanel(<ReviewView proposal={page} />);
  await userEvent.click(await keepButton());
  await screen.findByText(/ kept|Seen again/);
  cleanup();
};
const footer = async () => (await keepButton()).closest('footer')?.textContent ?? '';

test('the button counts what is new and what changed, and the foot speaks of the known apart from those not stored', async () => {
  inPanel(<ReviewView proposal={reading(1, [ines, { name: 'Jonas Weber', title: 'Plant manager' }, petra, omar])} />);
  expect(await footer()).toMatch(/^Keep 2 new, 1 changed/);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Omar Said' }));
  expect(await footer()).toMatch(/^Keep 1 new, 1 changed.*The other is not stored$/);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Ines Duarte' }));
  expect(await footer()).toMatch(/The other is not stored\. 1 known person stays as is$/);
});

test('a page that tells nothing new says so, and keeping it is called that', async () => {
  await keepIt(reading(1, [ines, petra]));
  inPanel(<ReviewView proposal={reading(2, [ines, petra])} />);
  expect(await footer()).toMatch(
    /^Keep as seen today.*Nothing ticked is new\. Keeping it notes that it was seen today\.$/,
  );
  await userEvent.click(await keepButton());
  await screen.findByText('Seen again, nothing new: Northwind Robotics');
});

test('somebody known who must not be contacted is not ticked, says why, and is not called "not stored"', async () => {
  const value = { since: '2026-10-03', reason: 'asked by mail' };
  await store([{ do: 'set', id: 'person:ines', field: 'doNotContact', value }]);
  inPanel(<ReviewView proposal={reading(1, [ines, petra])} />);
  const row = await rowOf('Ines Duarte');
  expect(within(row).getByText('Do not contact: asked by mail')).toBeTruthy();
  expect(within(row).getByRole('checkbox', { name: 'Ines Duarte' }).getAttribute('aria-checked')).toBe('false');
  const said = await footer();
  expect(said).toContain('1 known person stays as is');
  expect(said).not.toContain('not stored');
});

test('who was left out is not ticked at the next capture of that page, and it says why', async () => {
  inPanel(<ReviewView proposal={reading(1, [ines, petra, omar])} />);
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Omar Said' }));
  await userEvent.click(await keepButton());
  await screen.findByText(/^1 person kept/);
  cleanup();
  inPanel(<ReviewView proposal={reading(2, [ines, petra, omar])} />);
  const row = await rowOf('Omar Said');
  expect(within(row).getByText('You left them out before.')).toBeTruthy();
  expect(within(row).getByRole('checkbox', { name: 'Omar Said' }).getAttribute('aria-checked')).toBe('false');
  expect(await find('omar', 5, ['person'])).toEqual([]);
});

test('a correction that stands against the page is said, and is nothing new', async () => {
  await store([{ do: 'set', id: 'person:ines', field: 'title', value: 'Chief Operating Officer' }]);
  inPanel(<ReviewView proposal={reading(1, [ines])} />);
  const row = await rowOf('Ines Duarte');
  expect(within(row).getByText('Your correction stands: Job title')).toBeTruthy();
  await userEvent.click(within(row).getByRole('button', { name: 'Fields of Ines Duarte' }));
  const stands =
    'You corrected this to “Chief Operating Officer”. The page still says “Head of Operations”; yours leads.';
  expect(within(row).getByText(stands)).toBeTruthy();
  expect(within(row).getByText('Saved before, nothing new')).toBeTruthy();
});

test('a mail address is corrected by hand: the page’s is not kept, also not when it says it again', async () => {
  const mail = async () => {
    const [person] = await find('petra', 5, ['person']);
    return person ? shown(person, 'email').map((held) => held.value) : [];
  };
  inPanel(<ReviewView proposal={reading(1, [petra])} />);
  const row = await rowOf('Petra Holm');
  await userEvent.click(within(row).getByRole('button', { name: 'Fields of Petra Holm' }));
  await userEvent.click(within(row).getByRole('button', { name: 'Correct: Mail' }));
  const field = within(row).getByRole('textbox', { name: 'Mail' });
  await userEvent.clear(field);
  await userEvent.type(field, 'p.holm at northwind{Enter}');
  expect(within(row).getByText(texts.facts.notAValue.email)).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, 'p.holm@northwind.example{Enter}');
  expect(within(row).getByText(/You corrected this/)).toBeTruthy();
  await userEvent.click(await keepButton());
  await screen.findByText(/^1 person kept/);
  expect(await mail()).toEqual(['p.holm@northwind.example']);
  cleanup();
  inPanel(<ReviewView proposal={reading(2, [petra])} />);
  expect(within(await rowOf('Petra Holm')).getByText('Your correction stands: Mail')).toBeTruthy();
  await userEvent.click(await keepButton());
  await screen.findByText(/Seen again/);
  expect(await mail()).toEqual(['p.holm@northwind.example']);
});

test('a role that the rep changed is not proposed away by the next capture', async () => {
  const page = reading(1, [ines]);
  const [person] = page.reading?.people ?? [];
  if (person) person.role = { role: 'user-buyer', because: 'Operations' };
  inPanel(<ReviewView proposal={page} />);
  const row = await rowOf('Ines Duarte');
  expect(within(row).getByRole('combobox', { name: 'Role of Ines Duarte' }).textContent).toContain('Champion');
  expect(await footer()).toMatch(/^Keep as seen today/);
});

test('known people whose company was deleted count as kept anew: they become people of this one', async () => {
  await store([{ do: 'set', id: 'company:1', field: 'deleted', value: true }]);
  inPanel(<ReviewView proposal={reading(1, [ines])} />);
  const row = await rowOf('Ines Duarte');
  expect(within(row).getByText(/without a company now/)).toBeTruthy();
  expect(await footer()).toMatch(/^Keep 1 person/);
});

test('where the panel is low a company shows how it is known and reached, and all else on a click; what differs stays in sight', async () => {
  const facts = told({
    legalName: 'Northwind Robotics GmbH',
    country: 'Austria',
    vat: 'DE 1',
    industry: 'Robots',
    phone: '+49 531 555 0142',
  });
  const { url, title } = proposal;
  inPanel(<ReviewView proposal={{ ...proposal, reading: { url, title, people: [], organisation: { facts } } }} />);
  const fields = await screen.findByLabelText('Fields of Northwind Robotics GmbH');
  const folded = () =>
    [...fields.querySelectorAll('dt')]
      .filter((dt) => dt.parentElement?.className.includes('max-height:900px)]:hidden'))
      .map((dt) => dt.textContent);
  expect(folded()).toEqual(['Legal name', 'VAT', 'Industry']);
  await userEvent.click(within(fields).getByText('Show all fields'));
  expect(folded()).toEqual([]);
  expect(within(fields).queryByText('Show all fields')).toBeNull();
});
