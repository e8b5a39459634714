// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import research from '@/components/panel/sections/research';
import tasks from '@/components/panel/sections/tasks';
import timeline from '@/components/panel/sections/timeline';
import { useCommands } from '@/components/ui/keys/use-commands';
import { stageOf } from '@/lib/process/file-index';
import { processById } from '@/lib/process/registry';
import { commit } from '@/lib/store/commit';
import { freshStore, inPanel, seedProspect, store, stored, touch } from '../prospect-panel';
import { opened, Sections } from './one-section';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await opened('research', 'timeline', 'tasks');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('an open question of the stage is answered in place and counts as answered', async () => {
  inPanel(<Sections of={[research]} />);
  const ask = (await screen.findAllByRole('button', { name: /^Answer:/ })).at(1);
  const open = screen.getAllByRole('button', { name: /^Answer:/ }).length;
  await userEvent.click(ask ?? document.body);
  await userEvent.type(await screen.findByRole('textbox'), 'About 40 hours in a quarter');
  await userEvent.click(screen.getByRole('button', { name: 'Save the answer' }));
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^Answer:/ })).toHaveLength(open - 1));
  expect(screen.getAllByText('answered').length).toBeGreaterThan(0);
});

test('a question that only a title would answer stays open, with the suggestion to accept beside it', async () => {
  await store([
    {
      ...{ do: 'create', id: 'seat:jonas' },
      values: { prospectId: 'prospect:1', personId: 'person:jonas', role: 'economic-buyer', roleFrom: 'title' },
    },
  ]);
  inPanel(<Sections of={[research]} />);
  const ask = { name: 'Answer: Who signs off on something of this size?' };
  expect(await screen.findByRole('button', ask)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Accept: Economic buyer, Jonas Weber' }));
  await waitFor(() => expect(screen.queryByRole('button', ask)).toBeNull());
});

test('the timeline tells who did what, the newest first, with their words under the marker', async () => {
  await store([
    touch('activity:move', {
      kind: 'stage-move',
      at: '2026-11-13T09:00:00.000Z',
      from: 'research',
      to: 'outreach',
      evidence: [{ criterion: 'a', proof: 'b' }],
    }),
    touch('activity:call', {
      kind: 'call',
      at: '2026-11-20T09:00:00.000Z',
      direction: 'out',
      minutes: 6,
      personIds: ['person:jonas'],
    }),
  ]);
  inPanel(<Sections of={[timeline]} />);
  await screen.findByText('Jonas Weber');
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows[0]).toContain('Call with Jonas Weber, 6 min');
  expect(rows[1]).toContain('Ines Duarte replied');
  expect(rows[2]).toContain('Research → Outreach');
  expect(rows[2]).toContain('with 1 exit criterion proven');
  expect(screen.getByText('“call me after the 20th”').tagName).toBe('MARK');
});

test('an act can be taken back in the timeline', async () => {
  inPanel(<Sections of={[tasks, timeline]} />);
  await userEvent.click(await screen.findByRole('checkbox'));
  await userEvent.click(await screen.findByRole('button', { name: /^Undo: Done: Call Ines/ }));
  await waitFor(() => expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('false'));
});

const call = () =>
  touch('activity:call', {
    kind: 'call',
    at: '2026-11-20T09:00:00.000Z',
    direction: 'out',
    outcome: 'no-answer',
    personIds: ['person:jonas'],
    text: 'He was at lunch',
  });
const talks = async () => (await stored('activity')).filter(({ kind }) => kind === 'call');

test('a logged call is corrected in its row: words, outcome and time, and Undo brings the old ones back', async () => {
  await store([call()]);
  inPanel(<Sections of={[timeline]} />);
  await userEvent.click(await screen.findByRole('button', { name: 'More for Call with Jonas Weber' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Correct' }));
  const form = await screen.findByRole('form', { name: 'Correct' });
  const said = within(form).getByLabelText('What was said');
  await userEvent.clear(said);
  await userEvent.type(said, 'He asked for March');
  await userEvent.click(within(form).getByRole('radio', { name: 'Reached' }));
  fireEvent.change(within(form).getByLabelText('When'), { target: { value: '2026-11-19T08:30' } });
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  const at = new Date('2026-11-19T08:30').toISOString();
  await waitFor(async () =>
    expect(await talks()).toMatchObject([{ text: 'He asked for March', outcome: 'reached', at }]),
  );
  await userEvent.click((await screen.findAllByRole('button', { name: /^Undo/ }))[0] ?? document.body);
  await waitFor(async () => expect(await talks()).toMatchObject([{ text: 'He was at lunch', outcome: 'no-answer' }]));
});

test('a mail that is corrected from theirs to ours is one of ours, and where they are blocked it stays theirs', async () => {
  const correct = async (outcome: string) => {
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: /^More for / }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Correct' }));
    const form = await screen.findByRole('form', { name: 'Correct' });
    await userEvent.click(within(form).getByRole('radio', { name: outcome }));
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  };
  inPanel(<Sections of={[timeline]} />);
  const reply = async () => (await stored('activity')).find(({ kind }) => kind === 'mail');
  await correct('Sent');
  await waitFor(async () => expect(await reply()).toMatchObject({ outcome: 'sent', direction: 'out' }));
  await correct('They replied');
  await waitFor(async () => expect(await reply()).toMatchObject({ outcome: 'replied', direction: 'in' }));
  const value = { since: '2026-11-20', reason: 'Asked by phone' };
  await store([{ do: 'set', id: 'person:ines', field: 'doNotContact', value }]);
  await correct('Sent');
  await screen.findByText(/Ines Duarte must not be contacted \(Asked by phone\)/);
  expect(await reply()).toMatchObject({ outcome: 'replied', direction: 'in' });
});

test('a move counts what the track counted: required exit criteria, and the others apart', async () => {
  const proof = (criterion: string) => ({ criterion, proof: 'mail' });
  const { exit } = stageOf(processById('guide'), 'outreach');
  const required = exit.filter((criterion) => criterion.required);
  const others = exit.filter((criterion) => !criterion.required);
  expect([required.length, others.length].every((number) => number > 0)).toBe(true);
  const move = {
    kind: 'stage-move',
    at: '2026-11-20T09:00:00.000Z',
    from: 'outreach',
    to: 'pitch',
    processId: 'guide',
  };
  await store([touch('activity:move', { ...move, evidence: exit.map(({ label }) => proof(label)) })]);
  inPanel(<Sections of={[timeline]} />);
  const said = `with ${required.length} of ${required.length} required exit criteria proven, ${others.length} optional ${others.length === 1 ? 'one' : 'ones'} too`;
  expect(await screen.findByText(new RegExp(said))).toBeTruthy();
});

test('the head counts the lines, also those of acts that can be taken back, and those of the chosen kind', async () => {
  const task = { title: 'Send the offer', dueAt: '2026-11-25', owedBy: 'us', prospectId: 'prospect:1' };
  const edits = [{ do: 'create' as const, id: 'task:offer', values: task }];
  const said = { key: 'taskAdded' as const, values: { title: 'Send the offer' } };
  const context = { now: '2026-11-23T10:30:00.000Z', who: 'Robin', newDevice: () => 'device-1' };
  await commit({ id: 'act:task', said, edits, prospectId: 'prospect:1' }, context);
  inPanel(<Sections of={[timeline]} />);
  const head = async () => (await screen.findByRole('button', { name: /^Timeline/ })).textContent;
  const lines = () => within(screen.getByRole('list')).getAllByRole('listitem').length;
  await waitFor(() => expect(screen.getByRole('list').textContent).toContain('Send the offer'));
  expect(lines()).toBeGreaterThan(1);
  expect(await head()).toBe(`Timeline${lines()}`);
  await userEvent.click(screen.getByRole('button', { name: 'All kinds' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Changes that can be undone' }));
  await waitFor(() => expect(lines()).toBe(1));
  expect(await head()).toBe('Timeline1');
});

test('a quote stands once in its row', async () => {
  const said = 'it costs us 4,200 an hour';
  await store([
    touch('activity:call', {
      ...{ kind: 'call', at: '2026-11-20T09:00:00.000Z', direction: 'out', outcome: 'reached', quote: said },
      text: `She says “${said}” and wants a date`,
    }),
  ]);
  inPanel(<Sections of={[timeline]} />);
  expect((await screen.findByText(`“${said}”`)).tagName).toBe('MARK');
  expect(screen.getAllByText(new RegExp(said))).toHaveLength(1);
  expect(screen.getByText(/She says … and wants a date$/)).toBeTruthy();
});

test('a logged call is deleted by keyboard alone, and Undo brings it back', async () => {
  await store([call()]);
  inPanel(<Sections of={[timeline]} />);
  (await screen.findByRole('button', { name: 'More for Call with Jonas Weber' })).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('menuitem', { name: 'Delete' });
  await userEvent.keyboard('{End}{Enter}');
  await waitFor(() => expect(screen.queryByText('Jonas Weber')).toBeNull());
  await userEvent.click((await screen.findAllByRole('button', { name: /^Undo/ }))[0] ?? document.body);
  expect(await screen.findByText('Jonas Weber')).toBeTruthy();
});

test('a row that has the focus offers Correct and Delete in the palette, and no other does', async () => {
  await store([call()]);
  inPanel(
    <>
      <Sections of={[timeline]} />
      <CommandNames />
    </>,
  );
  const row = (await screen.findByText('Jonas Weber')).closest('li');
  expect(screen.queryByText('Correct: Call with Jonas Weber')).toBeNull();
  act(() => row?.focus());
  expect(await screen.findByText('Correct: Call with Jonas Weber')).toBeTruthy();
  expect(screen.getByText('Delete: Call with Jonas Weber')).toBeTruthy();
});

function CommandNames() {
  return useCommands().map(({ id, name }) => <i key={id}>{name}</i>);
}

test('only one kind is shown when the menu says so', async () => {
  inPanel(<Sections of={[timeline]} />);
  await userEvent.click(await screen.findByRole('button', { name: 'All kinds' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Captures' }));
  expect(await screen.findByText('Nothing of this kind.')).toBeTruthy();
});

test('of sixty things fifty are shown, and the others on demand', async () => {
  const many = Array.from({ length: 60 }, (_, place) =>
    touch(`activity:n${place}`, {
      kind: 'call',
      at: `2026-10-01T09:${String(place).padStart(2, '0')}:00.000Z`,
      direction: 'out',
    }),
  );
  await store(many);
  inPanel(<Sections of={[timeline]} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Show 11 more' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(61);
});
