// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defineSection } from '@/components/panel/section';
import { sections } from '@/components/panel/sections';
import { readSettings } from '@/lib/store/private';
import { freshStore, inPanel, seedProspect } from './prospect-panel';
import { Sections } from './sections/one-section';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  Element.prototype.scrollIntoView = () => undefined; // jsdom has no layout
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const head = (name: RegExp) => screen.findByRole('button', { name });

const plain = defineSection({
  id: 'plain',
  order: 1,
  goKey: 'Q',
  openAtFirst: false,
  title: () => 'Plain',
  Body: () => <p>the body</p>,
});
const broken = defineSection({
  ...plain,
  id: 'broken',
  title: () => 'Broken',
  openAtFirst: true,
  Body: () => {
    throw new Error('no such thing');
  },
});

test('a section that was opened stays open for every prospect, also in another panel', async () => {
  const view = inPanel(<Sections of={[plain]} />);
  await userEvent.click(await head(/^Plain/));
  await screen.findByText('the body');
  await waitFor(async () => expect((await readSettings()).sections.plain).toBe(true));
  view.unmount();
  inPanel(<Sections of={[plain]} />);
  expect(await screen.findByText('the body')).toBeTruthy();
});

test('one section that fails says so and leaves the others working', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  inPanel(<Sections of={[broken, { ...plain, openAtFirst: true }]} />);
  expect(await screen.findByText('Broken could not be shown')).toBeTruthy();
  expect(screen.getByText('the body')).toBeTruthy();
});

test('G and its letter go to a section and open it', async () => {
  inPanel(<Sections of={[plain]} />);
  await head(/^Plain/);
  await userEvent.keyboard('gq');
  await screen.findByText('the body');
  expect(document.activeElement?.textContent).toContain('Plain');
});

test('J and K move over the rows of all lists', async () => {
  const wanted = sections.filter(({ id }) => id === 'facts' || id === 'people');
  inPanel(<Sections of={wanted} />);
  const [first] = await screen.findAllByRole('listitem');
  await userEvent.keyboard('j');
  expect(first?.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('jjk');
  expect(screen.getAllByRole('listitem')[1]?.contains(document.activeElement)).toBe(true);
});

test('every section has its own letter and its own place', () => {
  const letters = sections.flatMap(({ goKey }) => goKey ?? []);
  expect(new Set(letters).size).toBe(letters.length);
  expect(new Set(sections.map(({ order }) => order)).size).toBe(sections.length);
  expect(sections.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['scripts', 'facts', 'people', 'notes', 'tasks', 'timeline']),
  );
});
