// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAct } from '@/components/queries/act';
import { makeClient } from '@/components/queries/client';
import { useUndo, useUndoLast } from '@/components/queries/undo';
import { CspRoot } from '@/components/ui/CspRoot';
import { Toaster } from '@/components/ui/Toaster';
import { useToast } from '@/components/ui/ToastProvider';
import { block } from '@/lib/acts/do-not-contact';
import { addNote } from '@/lib/acts/note';
import { prospect } from '@/lib/model/prospect';
import { leading, type StoredRecord } from '@/lib/model/record';
import { recordById } from '@/lib/store/records';
import { undoable } from '@/lib/store/undo';
import { fact, freshStore, seedProspect, store, stored } from '../panel/prospect-panel';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await store([{ do: 'create', id: 'company:2', values: {} }, fact('company:2', 'name', 'Selby Lund')]);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function get(id: string): Promise<StoredRecord> {
  const record = await recordById(id);
  if (!record) throw new Error(`${id} should be there`);
  return record;
}

/** A page that names one record, notes something on the prospect, blocks Ines, and takes back. */
function show(namedId: string | undefined) {
  function Page() {
    const doAct = useAct();
    const { dismiss } = useToast();
    const undo = useUndo();
    const last = useUndoLast(namedId);
    const note = async (text: string) => {
      const pursuit = prospect.read(await get('prospect:1'));
      if (pursuit) await doAct((making) => addNote(making, { text, prospect: pursuit }));
    };
    const blockInes = async () => {
      const record = await get('person:ines');
      await doAct((making) => block(making, { record, reason: 'Asked by phone' }));
    };
    const undoMark = async () => {
      const mark = (await undoable()).find(({ said }) => said.key === 'blocked');
      if (mark) await undo(mark.id);
    };
    return (
      <>
        <button type="button" onClick={() => void note('one')}>{`note one`}</button>
        <button type="button" onClick={() => void note('two')}>{`note two`}</button>
        <button type="button" onClick={() => void blockInes()}>{`block`}</button>
        <button type="button" onClick={() => void undoMark()}>{`undo the mark`}</button>
        <button type="button" onClick={() => void last()}>{`z`}</button>
        <button type="button" onClick={dismiss}>{`wait`}</button>
      </>
    );
  }
  render(
    <CspRoot queries={makeClient()}>
      <Page />
      <Toaster />
    </CspRoot>,
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const says = (text: string | RegExp) => screen.findByText(text);
const notes = async () => (await stored('note')).map(({ text }) => text);
const isMarked = async () => leading(await get('person:ines'), 'doNotContact') !== undefined;
const asks = 'Your last act was on Northwind Robotics: “Note added”. Undo it?';

test('what was done on another record is named first, and taken back by the second press', async () => {
  show('company:2');
  await press('note one');
  await says('Note added');
  await press('wait');
  await press('z');
  await says(asks);
  expect(await notes()).toEqual(['one']);
  await press('z');
  await says('Undone: Note added');
  expect(await notes()).toEqual([]);
});

test('the button of the question takes it back too; a question that has gone is asked again', async () => {
  show('company:2');
  await press('note one');
  await says('Note added');
  await press('wait');
  await press('z');
  await says(asks);
  await press('wait');
  await press('z');
  await says(asks);
  expect(await notes()).toEqual(['one']);
  await press('Undo it');
  await says('Undone: Note added');
  expect(await notes()).toEqual([]);
});

test('several acts on the other record are asked about once, while one follows the other', async () => {
  show('company:2');
  await press('note one');
  await waitFor(async () => expect(await notes()).toHaveLength(1));
  await press('note two');
  await waitFor(async () => expect(await notes()).toHaveLength(2));
  await press('wait');
  await press('z');
  await says(asks);
  await press('z');
  await waitFor(async () => expect(await notes()).toHaveLength(1));
  await says('Undone: Note added');
  await press('z');
  await waitFor(async () => expect(await notes()).toEqual([]));
});

test.each(['prospect:1', 'company:1', 'person:ines'])(
  'what was done on %s or beside it is taken back at once, also later',
  async (id) => {
    show(id);
    await press('note one');
    await says('Note added');
    await press('wait');
    await press('z');
    await says('Undone: Note added');
    expect(await notes()).toEqual([]);
  },
);

test('what the toast in sight offers is taken back at once, wherever it was done', async () => {
  show(undefined);
  await press('note one');
  await says('Note added');
  await press('z');
  await says('Undone: Note added');
});

test('a do-not-contact mark is taken back as a slip right after it was set', async () => {
  show('person:ines');
  await press('block');
  await says('Ines Duarte must not be contacted');
  await press('wait');
  await press('z');
  await says('Undone: Ines Duarte must not be contacted');
  expect(await isMarked()).toBe(false);
});

test('later the mark stays and Lift is named; the next presses go on with what was before it', async () => {
  show('person:ines');
  await press('note one');
  await says('Note added');
  await press('note two');
  await waitFor(async () => expect(await notes()).toHaveLength(2));
  await press('block');
  await says('Ines Duarte must not be contacted');
  await press('wait');
  act(() => void vi.setSystemTime('2026-11-23T10:11:00.000Z'));
  await press('z');
  await says(/^“Do not contact” for Ines Duarte is not undone with a key: choose Lift/);
  await press('z');
  await says('Undone: Note added');
  await press('z');
  await waitFor(async () => expect(await notes()).toEqual([]));
  expect(await isMarked()).toBe(true);
});

test('after another act the mark is not undone in the timeline either', async () => {
  show('person:ines');
  await press('block');
  await says('Ines Duarte must not be contacted');
  await press('note one');
  await says('Note added');
  await press('undo the mark');
  await says(/choose Lift/);
  expect(await isMarked()).toBe(true);
});
