// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import facts from '@/components/panel/sections/facts';
import { shown } from '@/lib/model/record';
import { recordById } from '@/lib/store/records';
import { fact, freshStore, inPanel, pageUrl, seedProspect, store } from '../prospect-panel';
import { Sections } from './one-section';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = (prove?: Parameters<typeof inPanel>[1]) => inPanel(<Sections of={[facts]} />, prove);
const row = (name: RegExp) => screen.findByRole('button', { name });
const held = async (id: string, field: string) => {
  const record = await recordById(id);
  return record ? shown(record, field) : [];
};
const fieldOf = async (id: string, field: string) => (await held(id, field)).map(({ value, from }) => [value, from.by]);

test('what the stage asks for and nobody knows is "Not known" with its question; the answer is a fact typed by the rep', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Ask: Trigger' }));
  const field = await screen.findByRole('textbox', { name: /changed/ });
  await userEvent.type(field, 'New plant in Riga');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await row(/^Trigger New plant in Riga/);
  expect(await fieldOf('prospect:1', 'trigger')).toEqual([['New plant in Riga', 'user']]);
  expect(await screen.findByText('Trigger set to New plant in Riga')).toBeTruthy();
});

test('→ opens the proof with the quote, its source and how it was read; ← closes it; Enter opens the page at the quote', async () => {
  const prove = vi.fn();
  show(prove);
  (await row(/^Pain/)).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByText('“line 2 stopped three times”').tagName).toBe('MARK');
  expect(screen.getByText(/page text · high confidence · read 21 Nov/)).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  expect(prove).toHaveBeenCalledWith(pageUrl, { exact: 'line 2 stopped three times', where: 'text' });
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.queryByText('“line 2 stopped three times”')).toBeNull();
});

test('E corrects the row that has the focus, and Undo brings the former value back', async () => {
  await store([fact('company:1', 'employees', '240')]);
  show();
  (await row(/^Employees 240/)).focus();
  await userEvent.keyboard('e');
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Employees' });
  expect(field.value).toBe('240');
  await userEvent.clear(field);
  await userEvent.type(field, '260{Enter}');
  await row(/^Employees 260/);
  await waitFor(() => expect(document.activeElement?.closest('[data-fact]')?.textContent).toContain('260'));
  await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
  await row(/^Employees 240/);
});

test('what is being typed survives the panel', async () => {
  const view = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Ask: Impact' }));
  await userEvent.type(await screen.findByRole('textbox'), 'an hour costs');
  view.unmount();
  show();
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(field.value).toBe('an hour costs');
});

test('a value that was not seen for longer than its kind lasts is old, and says when it was last seen', async () => {
  await store([fact('company:1', 'employees', '240', '2026-04-20T09:00:00.000Z')]);
  show();
  expect((await row(/^Employees 240/)).getAttribute('aria-labelledby')).toBeTruthy();
  expect(await screen.findByTitle('last seen 20 Apr')).toBeTruthy();
});

test('two sources that disagree are both shown; choosing one confirms it by hand and keeps the other', async () => {
  await store([
    fact('company:1', 'country', 'Germany'),
    fact('company:1', 'country', 'Austria', '2026-09-03T09:00:00.000Z'),
  ]);
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Show \d+ more/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Compare' }));
  const dialog = await screen.findByRole('dialog', { name: 'Country' });
  expect(within(dialog).getByText('“Germany”').tagName).toBe('MARK');
  await userEvent.click(within(dialog).getByText('Germany'));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Show Germany first' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Compare' })).toBeNull());
  const after = await fieldOf('company:1', 'country');
  expect(after[0]).toEqual(['Germany', 'user']);
  expect(after).toContainEqual(['Austria', 'page']);
});

test('the history names who changed it, and a former value can be restored', async () => {
  await store([fact('company:1', 'industry', 'Packaging')]);
  await store([{ do: 'set', id: 'company:1', field: 'industry', value: 'Robots' }], '2026-11-23T09:00:00.000Z');
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Show \d+ more/ }));
  await userEvent.click(await row(/^Industry Robots/));
  await userEvent.click(screen.getByRole('button', { name: 'History' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Restore Packaging' }));
  await row(/^Industry Packaging/);
});

test('a mail address that is none is refused with a sentence, and nothing is stored', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Add a fact' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Mail' }));
  const field = await screen.findByRole('textbox');
  await userEvent.type(field, 'nobody{Enter}');
  expect(screen.getByText(/A mail address has a name/)).toBeTruthy();
  expect(await held('company:1', 'email')).toEqual([]);
});

test('only web, mail and phone addresses become links; anything else stays words', async () => {
  await store([fact('company:1', 'website', 'javascript:alert(1)'), fact('company:1', 'phone', '+49 531 555 0142')]);
  show();
  await userEvent.click(await screen.findByRole('button', { name: /^Show \d+ more/ }));
  expect(screen.getByRole('link', { name: /531 555/ }).getAttribute('href')).toBe('tel:+495315550142');
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('a half-typed fact comes back without taking the focus', async () => {
  const view = show();
  await userEvent.click((await screen.findAllByRole('button', { name: /^Ask/ }))[0] ?? document.body);
  const field = await screen.findByRole('textbox');
  await waitFor(() => expect(document.activeElement).toBe(field));
  await userEvent.type(field, 'half a se');
  view.unmount();
  show();
  expect(await screen.findByDisplayValue('half a se')).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});
