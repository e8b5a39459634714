// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProspectView } from '@/components/panel/ProspectView';
import { StepPlace } from '@/components/panel/step/StepPlace';
import { WithProspect } from '@/components/panel/WithProspect';
import { freshStore, inPanel, pageUrl, seedProspect, store, stored, touch } from './prospect-panel';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The raised sheet alone: what stands below it has its own tests. */
function Step() {
  return <WithProspect id="prospect:1">{(file) => <StepPlace file={file} />}</WithProspect>;
}

const sheet = (name: string) => screen.findByRole('region', { name });

test('the next best step says what, why in their words, and when, with one primary button for its channel', async () => {
  inPanel(<Step />);
  const step = await sheet('Next best step');
  expect(within(step).getByText('Call Ines Duarte about line 2')).toBeTruthy();
  expect(step.querySelector('mark')?.textContent).toBe('“call me after the 20th”');
  expect(within(step).getAllByText('today').length).toBeGreaterThan(0);
  expect(within(step).getByRole('button', { name: 'Start call' })).toBeTruthy();
});

test('Enter starts the call: the log opens with the focus in its words, the person and the outcome chosen', async () => {
  inPanel(<Step />);
  await sheet('Next best step');
  await userEvent.keyboard('{Enter}');
  const log = await screen.findByRole('form', { name: 'Log a call' });
  await waitFor(() => expect(document.activeElement).toBe(within(log).getByRole('textbox', { name: 'What was said' })));
  expect(within(log).getByRole('button', { name: 'Ines Duarte' }).getAttribute('aria-pressed')).toBe('true');
  expect(within(log).getByRole('radio', { name: 'Reached' }).getAttribute('aria-checked')).toBe('true');
});

test('a missing proof is asked for in its chip, and the answer is a seat taken by a person the rep typed', async () => {
  inPanel(<Step />);
  await userEvent.click(await screen.findByRole('button', { name: 'Economic buyer' }));
  await userEvent.type(await screen.findByLabelText('Or a new name'), 'Amara Okafor');
  await userEvent.click(screen.getByRole('button', { name: 'Save the answer' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Economic buyer' })).toBeNull());
  const seats = await stored('seat');
  expect(seats.map(({ role }) => role)).toContain('economic-buyer');
  expect((await stored('person', 'company:1')).map(({ name }) => name)).toContain('Amara Okafor');
});

test('a promise to somebody who must not be contacted is blocked: it is dropped, or they are opened to lift the block', async () => {
  const value = { since: '2026-11-20T09:00:00.000Z', reason: 'asked by mail' };
  await store([{ do: 'set', id: 'person:ines', field: 'doNotContact', value }]);
  inPanel(<Step />);
  const step = await sheet('Blocked');
  expect(step.textContent).toContain('Ines asked on 20 Nov not to be contacted');
  expect(within(step).queryByRole('button', { name: 'Start call' })).toBeNull();
  await userEvent.click(within(step).getByRole('button', { name: 'Open Ines' }));
  await screen.findByText('record');
  await userEvent.click(within(step).getByRole('button', { name: 'Drop the task' }));
  await screen.findByText('Task deleted: Call Ines Duarte about line 2');
  expect((await sheet('Next best step')).textContent).toContain('Jonas Weber');
});

test('what waits for them has no primary button: it came, or they are reminded', async () => {
  await store([
    { do: 'set', id: 'task:call', field: 'doneAt', value: '2026-11-20' },
    touch('activity:answer', {
      kind: 'mail',
      at: '2026-11-17T09:00:00.000Z',
      direction: 'out',
      personIds: ['person:ines'],
    }),
    {
      do: 'create',
      id: 'task:log',
      values: {
        title: 'the stoppage log',
        dueAt: '2026-11-25',
        owedBy: 'them',
        prospectId: 'prospect:1',
        personId: 'person:jonas',
      },
    },
  ]);
  inPanel(<Step />);
  const step = await sheet('Waiting for them');
  expect(within(step).queryByText('↵')).toBeNull();
  await userEvent.click(within(step).getByRole('button', { name: 'It came' }));
  await waitFor(async () =>
    expect((await stored('task')).find(({ title }) => title === 'the stoppage log')?.doneAt).toBeTruthy(),
  );
});

test('Later puts the step off with its reason, and then nothing is due until that day', async () => {
  inPanel(<Step />);
  await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
  await userEvent.type(await screen.findByLabelText(/^Why/), 'all of us are in Helsinki');
  await userEvent.click(screen.getByRole('button', { name: /^Next week/ }));
  const step = await sheet('Nothing due');
  expect(within(step).getByText('next: 30 Nov')).toBeTruthy();
  expect(step.querySelector('mark')?.textContent).toBe('“all of us are in Helsinki”');
});

test('a step that was put off goes back to its own date, from the very step that says nothing is due', async () => {
  await store([{ do: 'set', id: 'prospect:1', field: 'laterAt', value: '2026-12-01' }]);
  inPanel(<Step />);
  await sheet('Nothing due');
  await userEvent.click(screen.getByRole('button', { name: 'Change the date' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Back to its own date' }));
  expect(within(await sheet('Next best step')).getByText('Call Ines Duarte about line 2')).toBeTruthy();
});

test('without a date of the rep, Later does not offer to take one back', async () => {
  inPanel(<Step />);
  await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
  await screen.findByLabelText(/^Why/);
  expect(screen.queryByRole('button', { name: 'Back to its own date' })).toBeNull();
});

test('a step that was left out is listed with the other steps, and is brought back', async () => {
  await store([{ do: 'set', id: 'prospect:1', field: 'skipped/outreach-visit', value: '2026-11-20' }]);
  inPanel(<Step />);
  await sheet('Next best step');
  await userEvent.keyboard('.');
  const left = screen.getByRole('list', { name: 'Left out' });
  expect(within(left).getByText('Drop by when you are near')).toBeTruthy();
  await userEvent.click(within(left).getByRole('button', { name: /^Bring it back/ }));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Left out' })).toBeNull());
});

test('another step takes the sheet over when it is chosen, by mouse or with . and its number', async () => {
  inPanel(<Step />);
  await sheet('Next best step');
  await userEvent.keyboard('.');
  expect(screen.getByRole('button', { name: /other step/ }).getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('2');
  await waitFor(() => expect(screen.queryByText('Call Ines Duarte about line 2')?.closest('[hidden]')).toBeTruthy());
});

test('moving asks for the missing proof or a reason, which survives closing, and is kept with the move', async () => {
  const view = inPanel(<Step />);
  await sheet('Next best step');
  await userEvent.keyboard('m');
  const move = await sheet('Move to Pitch');
  const button = within(move).getByRole('button', { name: 'Move to Pitch' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button);
  expect(await stored('activity')).toHaveLength(1);
  await userEvent.type(within(move).getByRole('textbox'), 'Their board meets on Friday');
  view.unmount();
  inPanel(<Step />);
  await sheet('Next best step');
  await userEvent.keyboard('m');
  const again = await sheet('Move to Pitch');
  await waitFor(() =>
    expect(within(again).getByRole<HTMLTextAreaElement>('textbox').value).toBe('Their board meets on Friday'),
  );
  await userEvent.click(within(again).getByRole('button', { name: 'Move to Pitch' }));
  await waitFor(async () => expect(await stored('activity')).toHaveLength(2));
  const moved = (await stored('activity')).find(({ kind }) => kind === 'stage-move');
  expect(moved).toMatchObject({
    from: 'outreach',
    to: 'pitch',
    reason: 'Their board meets on Friday',
    processVersion: 1,
  });
  expect(JSON.stringify(moved?.evidence)).toContain('mail');
});

test('moving past the winning stage asks for value, currency and date before anything is stored', async () => {
  await store([{ do: 'set', id: 'prospect:1', field: 'stage', value: 'close' }]);
  inPanel(<Step />);
  await screen.findByRole('region');
  await userEvent.keyboard('m');
  const move = await sheet('Move to Follow-up');
  await userEvent.type(within(move).getByRole('textbox'), 'The order came by mail');
  await userEvent.click(within(move).getByRole('button', { name: 'Move to Follow-up' }));
  const won = await sheet('Record the win');
  await userEvent.click(within(won).getByRole('button', { name: 'Record the win' }));
  expect(within(won).getByLabelText('Value').getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(within(won).getByLabelText('Value'), '84,000');
  await userEvent.click(within(won).getByRole('button', { name: 'Record the win' }));
  await screen.findByText('Won: €84,000');
  const closed = (await stored('activity')).find(({ kind }) => kind === 'closed');
  expect(closed).toMatchObject({ to: 'won', reason: 'The order came by mail' });
});

test('a loss is stored only with its reason', async () => {
  inPanel(<Step />);
  await userEvent.click(await screen.findByRole('button', { name: 'More for this step' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Record the loss' }));
  const loss = await sheet('Record the loss');
  await userEvent.click(within(loss).getByRole('button', { name: 'Record the loss' }));
  expect((await stored('activity')).some(({ kind }) => kind === 'closed')).toBe(false);
  await userEvent.click(within(loss).getByRole('button', { name: 'No budget' }));
  await userEvent.click(within(loss).getByRole('button', { name: 'Record the loss' }));
  await waitFor(async () =>
    expect((await stored('activity')).find(({ kind }) => kind === 'closed')).toMatchObject({
      to: 'lost',
      reason: 'No budget',
    }),
  );
});

test('a lost prospect is not moved: the sheet says why, and opens it again beside', async () => {
  await store([
    { do: 'set', id: 'prospect:1', field: 'state', value: 'lost' },
    { do: 'set', id: 'prospect:1', field: 'closedAt', value: '2026-11-20' },
  ]);
  inPanel(<Step />);
  await sheet('Nothing due');
  await userEvent.keyboard('m');
  const step = await sheet('Move stage');
  expect(step.textContent).toContain('Lost on 20 Nov: it does not move.');
  expect(screen.queryByRole('button', { name: /^Move to/ })).toBeNull();
  await userEvent.click(within(step).getByRole('button', { name: 'Open it again' }));
  expect(await screen.findByRole('button', { name: /^Move to/ })).toBeTruthy();
  expect((await stored('activity')).some(({ kind }) => kind === 'stage-move')).toBe(true);
});

test('the citation of the reason leads to the words, with the quote', async () => {
  const prove = vi.fn();
  await store([{ do: 'set', id: 'activity:reply', field: 'url', value: pageUrl }]);
  inPanel(<Step />, prove);
  await userEvent.click(await screen.findByRole('button', { name: /^Source 1/ }));
  expect(prove).toHaveBeenCalledWith(pageUrl, { exact: 'call me after the 20th', where: 'text' });
});

test('a prospect that is not there (any more) is said, and nothing else is shown', async () => {
  inPanel(<ProspectView id="prospect:none" />);
  expect(await screen.findByText('This prospect is no longer here')).toBeTruthy();
});

test('the head names company and deal as plain text, whatever they hold', async () => {
  await store([{ do: 'set', id: 'prospect:1', field: 'name', value: '<b onclick=x>{{me.name}}</b>' }]);
  inPanel(<ProspectView id="prospect:1" why="Matched by this page’s domain" />);
  expect(await screen.findByRole('heading', { name: 'Northwind Robotics' })).toBeTruthy();
  expect(screen.getByText('<b onclick=x>{{me.name}}</b>')).toBeTruthy();
  expect(screen.getByText('Matched by this page’s domain')).toBeTruthy();
});

test('after an answer the focus is on the next question, and after the last one on the step', async () => {
  inPanel(<Step />);
  const step = await sheet('Next best step');
  const chips = within(within(step).getByRole('group', { name: 'Missing' })).getAllByRole('button');
  expect(chips.map((chip) => chip.textContent)).toEqual(['Economic buyer', 'Meeting date']);
  await userEvent.click(chips[0] ?? document.body);
  await userEvent.click(await screen.findByRole('radio', { name: /Jonas Weber/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the answer' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Meeting date'));
  await userEvent.click(document.activeElement ?? document.body);
  fireEvent.change(await screen.findByLabelText('Day and time'), { target: { value: '2026-12-01T10:00' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save the answer' }));
  await waitFor(() => expect(within(step).queryByText('Meeting date')).toBeNull());
  await waitFor(() => expect(document.activeElement?.hasAttribute('data-step-primary')).toBe(true));
});

const suggestSigner = () =>
  store([
    {
      ...{ do: 'create', id: 'seat:jonas' },
      values: {
        ...{ prospectId: 'prospect:1', personId: 'person:jonas', role: 'economic-buyer' },
        ...{ roleWhy: 'Head of Production', roleFrom: 'title' },
      },
    },
  ]);
const signer = async () => (await stored('seat')).find(({ personId }) => personId === 'person:jonas');

test('a suggested role proves nothing in the move, and is accepted there with one click', async () => {
  await suggestSigner();
  inPanel(<Step />);
  const step = await sheet('Next best step');
  expect(within(step).getByRole('button', { name: 'Economic buyer' })).toBeTruthy();
  await userEvent.keyboard('m');
  const move = await sheet('Move to Pitch');
  expect(
    within(move).getByText('Jonas Weber: Economic buyer, suggested from the title “Head of Production”.'),
  ).toBeTruthy();
  await userEvent.click(within(move).getByRole('button', { name: 'Accept: Economic buyer, Jonas Weber' }));
  await within(move).findByRole('button', { name: /^The economic buyer is named: Jonas Weber/ });
  expect((await signer())?.roleFrom).toBeUndefined();
});

test('the question for a seat has the suggested person chosen, and saving accepts them', async () => {
  await suggestSigner();
  inPanel(<Step />);
  const step = await sheet('Next best step');
  await userEvent.click(within(step).getByRole('button', { name: 'Economic buyer' }));
  const jonas = await screen.findByRole('radio', { name: /Jonas Weber/ });
  expect(jonas.getAttribute('aria-checked')).toBe('true');
  expect(screen.getByText('Head of Production · suggested from the title')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Save the answer' }));
  await waitFor(async () => expect((await signer())?.roleFrom).toBeUndefined());
  expect(await signer()).toMatchObject({ role: 'economic-buyer', roleWhy: 'Head of Production' });
});
