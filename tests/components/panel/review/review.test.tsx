// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReviewView } from '@/components/panel/review/ReviewView';
import type { CapturedFact, Proposal } from '@/lib/model/page-reading';
import { leading } from '@/lib/model/record';
import { find } from '@/lib/store/find';
import { changeAbout } from '@/lib/store/private';
import { count, recordById } from '@/lib/store/records';
import { fact, freshStore, inPanel, now, seedProspect, store } from '../prospect-panel';

beforeEach(async () => {
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
