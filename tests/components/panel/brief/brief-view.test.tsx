// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BriefView } from '@/components/panel/brief/BriefView';
import { fact, freshStore, inPanel, pageUrl, seedProspect, store } from '../prospect-panel';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('the brief says whom, why now, the last words, what is promised and what to ask', async () => {
  inPanel(<BriefView id="prospect:1" />);
  expect(await screen.findByRole('heading', { name: 'Ines Duarte, Northwind Robotics' })).toBeTruthy();
  const part = (name: string) => screen.getByRole('region', { name }).textContent;
  expect(part('Why now')).toContain('line 2 stopped three times');
  expect(part('Who')).toContain('Head of Operations');
  expect(part('Last words')).toContain('“call me after the 20th”');
  expect(part('Promises open')).toContain('Call Ines Duarte about line 2');
  expect(part('Ask')).toContain('Who signs off on something of this size?');
});

test('each mark and each source opens its proof at the words', async () => {
  const prove = vi.fn();
  inPanel(<BriefView id="prospect:1" />, prove);
  const why = await screen.findByRole('region', { name: 'Why now' });
  await userEvent.click(within(why).getByRole('button', { name: /^Source/ }));
  expect(prove).toHaveBeenCalledWith(pageUrl, { exact: 'line 2 stopped three times', where: 'text' });
  const sources = screen.getByRole('region', { name: 'Sources' });
  const first = within(sources).getAllByRole('button')[0];
  if (!first) throw new Error('no source');
  await userEvent.click(first);
  expect(prove).toHaveBeenCalledTimes(2);
});

test('the many others of a big company are one line that opens, and each name leads to its person', async () => {
  const people = Array.from({ length: 9 }, (_, place) => `person:other-${place}`);
  await store(
    people.flatMap((id, place) => [
      { do: 'create' as const, id, values: { companyId: 'company:1' } },
      fact(id, 'name', `Other ${place}`),
    ]),
  );
  inPanel(<BriefView id="prospect:1" />);
  const who = await screen.findByRole('region', { name: 'Who' });
  expect(within(who).queryByRole('button', { name: 'Other 3' })).toBeNull();
  await userEvent.click(await within(who).findByRole('button', { name: /^and \d+ others$/ }));
  await userEvent.click(within(who).getByRole('button', { name: 'Other 3' }));
  expect(await screen.findByText('record')).toBeTruthy();
});

test('Enter starts the call with its log, and the brief stays readable beside it', async () => {
  inPanel(<BriefView id="prospect:1" />);
  await screen.findByRole('button', { name: 'Start call' });
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('form', { name: 'Log a call' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Ask' })).toBeTruthy();
});

test('the whole brief is copied as text with its sources', async () => {
  const user = userEvent.setup();
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  inPanel(<BriefView id="prospect:1" />);
  await user.click(await screen.findByRole('button', { name: 'Copy as text' }));
  await waitFor(() => expect(copied).toHaveBeenCalledOnce());
  const words = copied.mock.calls[0]?.[0];
  expect(words).toContain('# Ines Duarte, Northwind Robotics');
  expect(words).toContain('- “line 2 stopped three times” [1]');
  expect(words).toContain(`[1] northwind.example, 21 Nov ${pageUrl}`);
});
