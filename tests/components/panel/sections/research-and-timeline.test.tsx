// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import research from '@/components/panel/sections/research';
import tasks from '@/components/panel/sections/tasks';
import timeline from '@/components/panel/sections/timeline';
import { freshStore, inPanel, seedProspect, store, touch } from '../prospect-panel';
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
