// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CompanyView } from '@/components/panel/record/CompanyView';
import { PersonView } from '@/components/panel/record/PersonView';
import { ProspectMenu } from '@/components/panel/who/ProspectMenu';
import { usePressedOnce } from '@/components/queries/pressed-once';
import { useProspectFile } from '@/components/queries/prospect';
import { undoable } from '@/lib/store/undo';
import { fact, freshStore, inPanel, seedProspect, store, stored } from '../panel/prospect-panel';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** How many acts the press made. */
async function acts(press: () => Promise<void>): Promise<number> {
  const before = (await undoable()).length;
  await press();
  await waitFor(async () => expect((await undoable()).length).toBeGreaterThan(before), { timeout: 4000 });
  // What a second press would have stored is stored by then.
  await new Promise((done) => setTimeout(done, 150));
  return (await undoable()).length - before;
}
const twice = (element: Element) => {
  fireEvent.click(element);
  fireEvent.click(element);
};
const button = (name: RegExp | string) => screen.findByRole('button', { name });
const item = async (name: RegExp | string) => {
  await userEvent.click(await button(/^More for this/));
  return screen.findByRole('menuitem', { name });
};

function Menu() {
  const { file } = useProspectFile('prospect:1');
  return file ? <ProspectMenu file={file} /> : null;
}

test('two presses on "Start a prospect" start one', async () => {
  await store([{ do: 'create', id: 'company:2', values: {} }, fact('company:2', 'name', 'Selby & Lund')]);
  inPanel(<CompanyView id="company:2" />);
  const start = await button('Start a prospect');
  expect(await acts(async () => twice(start))).toBe(1);
  expect(await stored('prospect', 'company:2')).toHaveLength(1);
});

test('two presses on "Join them" join once', async () => {
  await store([
    { do: 'create', id: 'person:j', values: { companyId: 'company:1' } },
    fact('person:j', 'name', 'J. Weber'),
  ]);
  inPanel(<PersonView id="person:jonas" />);
  await userEvent.click(await item('Join with another'));
  await userEvent.type(await screen.findByRole('searchbox'), 'Weber');
  await userEvent.click(await button(/^J\. Weber/));
  const join = await button('Join them');
  expect(await acts(async () => twice(join))).toBe(1);
});

test('two presses on "Join with …", "Open it again" and "Delete" of a prospect act once', async () => {
  const values = {
    companyId: 'company:1',
    processId: 'guide',
    processVersion: 1,
    stage: 'find',
    stageSince: '2026-11-01',
  };
  await store([
    { do: 'create', id: 'prospect:2', values: { ...values, name: 'Line 3', state: 'open' } },
    { do: 'set', id: 'prospect:1', field: 'state', value: 'lost' },
  ]);
  inPanel(<Menu />);
  for (const name of ['Open it again', 'Join with “Line 3”', 'Delete this prospect']) {
    const choice = await item(name);
    expect(await acts(async () => twice(choice)), name).toBe(1);
  }
});

test('two presses on "Delete this person" delete once', async () => {
  inPanel(<PersonView id="person:jonas" />);
  const choice = await item('Delete this person');
  expect(await acts(async () => twice(choice))).toBe(1);
});

test('a box that is ticked, cleared and ticked again is three presses; so is another try after a failure', async () => {
  const { result } = renderHook(() => usePressedOnce());
  const run = vi.fn(async (end: string | undefined) => end);
  for (const key of ['tick', 'clear', 'tick', 'tick']) await result.current(key, () => run(key));
  expect(run).toHaveBeenCalledTimes(3);
  await result.current('save', () => run(undefined));
  await result.current('save', () => run('saved'));
  expect(run).toHaveBeenCalledTimes(5);
});
