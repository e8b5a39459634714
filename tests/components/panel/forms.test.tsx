// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AddByHand } from '@/components/panel/record/AddByHand';
import { PersonView } from '@/components/panel/record/PersonView';
import facts from '@/components/panel/sections/facts';
import notes from '@/components/panel/sections/notes';
import people from '@/components/panel/sections/people';
import tasks from '@/components/panel/sections/tasks';
import { StepPlace } from '@/components/panel/step/StepPlace';
import { DealDialog } from '@/components/panel/who/DealDialog';
import { useProspectFile } from '@/components/queries/prospect';
import { childrenOf } from '@/lib/store/records';
import { freshStore, inPanel, seedProspect, store, stored } from './prospect-panel';
import { opened, Sections } from './sections/one-section';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function Step() {
  const { file } = useProspectFile('prospect:1');
  return file ? <StepPlace file={file} /> : null;
}

type Field = HTMLInputElement | HTMLTextAreaElement;
const field = (name: RegExp | string) => screen.findByRole<Field>('textbox', { name });
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));
const pressEscape = () => userEvent.keyboard('{Escape}');

/** Opens a form, types into a field of it, leaves with Esc and opens it again. */
async function leaves(open: () => Promise<unknown>, name: RegExp | string, words: string) {
  await open();
  await userEvent.type(await field(name), words);
  await pressEscape();
  await waitFor(() => expect(screen.queryByRole('textbox', { name })).toBeNull());
  await open();
  await waitFor(async () => expect((await field(name)).value).toBe(words));
}

test('Esc in "Add a task" keeps what was typed', async () => {
  await opened('tasks');
  inPanel(<Sections of={[tasks]} />);
  await leaves(() => press('Add a task'), 'What', 'The stoppage log');
  expect(await stored('task')).toHaveLength(1);
});

test('Esc in a task that is renamed keeps what was typed and stores nothing', async () => {
  await opened('tasks');
  inPanel(<Sections of={[tasks]} />);
  await press('Call Ines Duarte about line 2');
  await userEvent.type(await field('What'), ' and line 3');
  await pressEscape();
  await press('Call Ines Duarte about line 2');
  expect((await field('What')).value).toBe('Call Ines Duarte about line 2 and line 3');
  expect((await stored('task'))[0]?.title).toBe('Call Ines Duarte about line 2');
});

test('Esc in a fact keeps what was typed; Cancel drops it', async () => {
  inPanel(<Sections of={[facts]} />);
  await leaves(() => press('Ask: Trigger'), /changed/, 'New plant in Riga');
  await press('Cancel');
  await press('Ask: Trigger');
  expect((await field(/changed/)).value).toBe('');
});

test('Esc in a note and in a stance keeps what was typed', async () => {
  await opened('notes', 'people');
  inPanel(<Sections of={[notes, people]} />);
  await leaves(() => press('Write a note'), 'Note', 'Easter is the hard date');
  const stance = () => press(/Stance of Ines Duarte|Ines Duarte.*stance|stance.*Ines Duarte/i);
  await leaves(stance, /shows|words/i, 'She asked for a date');
});

test('Esc in Later keeps the reason and the day', async () => {
  inPanel(<Step />);
  const later = () => press('Later');
  await later();
  await userEvent.type(await screen.findByLabelText(/^Why/), 'all of us are in Helsinki');
  fireEvent.change(await screen.findByLabelText('Pick a day'), { target: { value: '2026-12-03' } });
  await pressEscape();
  await waitFor(() => expect(screen.queryByLabelText(/^Why/)).toBeNull());
  await later();
  expect((await screen.findByLabelText<HTMLInputElement>(/^Why/)).value).toBe('all of us are in Helsinki');
  expect((await screen.findByLabelText<HTMLInputElement>('Pick a day')).value).toBe('2026-12-03');
});

test('Esc in a seat keeps the name that was typed', async () => {
  inPanel(<Step />);
  await leaves(() => press('Economic buyer'), 'Or a new name', 'Amara Okafor');
});

test('Esc in the loss keeps the reason', async () => {
  inPanel(<Step />);
  const open = async () => {
    await press('More for this step');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Record the loss' }));
  };
  await leaves(open, 'Reason', 'They bought from the neighbour');
});

test('Esc in the win keeps the value', async () => {
  await store([{ do: 'set', id: 'prospect:1', field: 'stage', value: 'close' }]);
  inPanel(<Step />);
  const open = async () => {
    await screen.findByRole('region');
    await userEvent.keyboard('m');
    const reason = await screen.findByRole<Field>('textbox');
    await waitFor(() => expect(reason.disabled).toBe(false));
    if (reason.value === '') await userEvent.type(reason, 'The order came by mail');
    await press('Move to Follow-up');
  };
  await leaves(open, 'Value', '84000');
});

test('Esc in the move keeps the reason', async () => {
  inPanel(<Step />);
  await screen.findByRole('region', { name: 'Next best step' });
  await leaves(() => userEvent.keyboard('m'), /.*/, 'Their board meets on Friday');
});

test('Esc in the block keeps the reason and the words', async () => {
  inPanel(<PersonView id="person:jonas" />);
  const open = async () => {
    await press('More for this record');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Do not contact' }));
  };
  await leaves(open, /In their words/, 'take me off your list');
});

function Deal({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { file } = useProspectFile('prospect:1');
  return file ? <DealDialog file={file} open={open} onOpen={() => undefined} onClose={onClose} /> : null;
}

test('Esc in the deal and in adding by hand asks to leave, and the words are there again', async () => {
  const close = vi.fn();
  let view = inPanel(<Deal open onClose={close} />);
  const value = async () => within(await screen.findByRole('dialog')).findByRole<Field>('textbox', { name: 'Value' });
  await userEvent.type(await value(), '84000');
  await pressEscape();
  expect(close).toHaveBeenCalledOnce();
  view.unmount();
  view = inPanel(<Deal open onClose={close} />);
  await waitFor(async () => expect((await value()).value).toBe('84000'));
  view.unmount();
  view = inPanel(<AddByHand onDone={close} />);
  await userEvent.type(await field('Name'), 'Amara Okafor');
  await pressEscape();
  expect(close).toHaveBeenCalledTimes(2);
  view.unmount();
  inPanel(<AddByHand onDone={close} />);
  await waitFor(async () => expect((await field('Name')).value).toBe('Amara Okafor'));
});

test('Ctrl Enter logs from the field of the next step and from a chip', async () => {
  inPanel(null);
  for (const times of [1, 2]) {
    await screen.findByRole('toolbar', { name: 'Log what happened' });
    await userEvent.keyboard('ls');
    const form = await screen.findByRole('form', { name: 'Log a social message' });
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radio'));
    await userEvent.keyboard('2');
    if (times === 1) await userEvent.type(within(form).getByRole('textbox', { name: 'What you do next' }), 'Call her');
    else within(form).getByRole('button', { name: 'Ines Duarte' }).focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(form.isConnected).toBe(false));
    expect((await stored('activity')).filter(({ kind }) => kind === 'social')).toHaveLength(times);
  }
  expect(
    (await stored('activity')).every(({ kind, personIds }) => kind !== 'social' || String(personIds) === 'person:ines'),
  ).toBe(true);
});

const twice = (form: HTMLElement) => {
  fireEvent.submit(form);
  fireEvent.submit(form);
};

test('Enter twice puts a step off once, and blocks once', async () => {
  inPanel(<Step />);
  await press('Later');
  const why = await screen.findByLabelText(/^Why/);
  fireEvent.change(await screen.findByLabelText('Pick a day'), { target: { value: '2026-12-03' } });
  const form = why.closest('form');
  if (!form) throw new Error('The field stands in no form.');
  const add = vi.spyOn(IDBObjectStore.prototype, 'add');
  twice(form);
  await screen.findByRole('region', { name: 'Nothing due' });
  await waitFor(() => expect(form.isConnected).toBe(false));
  expect(add.mock.calls.filter(([row]) => JSON.stringify(row).includes('"said"'))).toHaveLength(1);
  cleanup();
  inPanel(<PersonView id="person:jonas" />);
  await press('More for this record');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Do not contact' }));
  await userEvent.type(await field('Reason'), 'asked on the phone');
  add.mockClear();
  twice(await screen.findByRole('form', { name: 'Do not contact' }));
  await waitFor(() => expect(screen.queryByRole('form', { name: 'Do not contact' })).toBeNull());
  expect(add.mock.calls.filter(([row]) => JSON.stringify(row).includes('"said"'))).toHaveLength(1);
});

test('a person who is moved by two presses moves once', async () => {
  await store([{ do: 'create', id: 'company:2', values: {} }]);
  inPanel(<PersonView id="person:jonas" />);
  await press('More for this record');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to another company' }));
  const none = await screen.findByRole('button', { name: /^No company/ });
  const add = vi.spyOn(IDBObjectStore.prototype, 'add');
  fireEvent.click(none);
  fireEvent.click(none);
  await waitFor(async () => expect(await childrenOf('person', 'company:1')).toHaveLength(1));
  expect(add.mock.calls.filter(([row]) => JSON.stringify(row).includes('"said"'))).toHaveLength(1);
});

test('Cancel drops what was typed, says so, and its Undo brings the form back with the words', async () => {
  inPanel(<PersonView id="person:jonas" />);
  await press('More for this record');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Do not contact' }));
  await userEvent.type(await field('Reason'), 'asked on the phone');
  await press('Cancel');
  await screen.findByText('What you typed was dropped');
  await press(/^Undo/);
  await waitFor(async () => expect((await field('Reason')).value).toBe('asked on the phone'));
});

test('Cancel on a form without a word says nothing', async () => {
  inPanel(<PersonView id="person:jonas" />);
  await press('More for this record');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Do not contact' }));
  await press('Cancel');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Reason' })).toBeNull());
  expect(screen.queryByText('What you typed was dropped')).toBeNull();
});
