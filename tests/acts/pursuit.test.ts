import { beforeEach, expect, test } from 'vitest';
import { answer } from '@/lib/acts/answer';
import { answerSeat } from '@/lib/acts/answer-seat';
import { closeDeal } from '@/lib/acts/close-deal';
import { editProspect } from '@/lib/acts/edit-prospect';
import { finishStep } from '@/lib/acts/finish-step';
import { later, notLater } from '@/lib/acts/later';
import { logTouch } from '@/lib/acts/log';
import { moveStage } from '@/lib/acts/move-stage';
import { addNote, deleteNote, fileNote } from '@/lib/acts/note';
import { Refused } from '@/lib/acts/parts/refused';
import { reopen } from '@/lib/acts/reopen';
import { scriptCopied } from '@/lib/acts/script-copied';
import { removeSeat, setRole, setStance } from '@/lib/acts/seat';
import { skipStep, unskipStep } from '@/lib/acts/skip-step';
import { addTask, completeTask, remindOf, reopenTask, snoozeTask } from '@/lib/acts/task';
import { shown, text } from '@/lib/model/record';
import type { ProspectFile } from '@/lib/process/file';
import { readProspectFile } from '@/lib/store/prospects';
import { dueReminders, dueTasks, markReminded } from '@/lib/store/tasks';
import { undoable } from '@/lib/store/undo';
import { sayAct } from '@/lib/texts/say-act';
import { emptyStore, keep, making, process, takeBack, visible } from '../intake/store';

beforeEach(async () => {
  await emptyStore();
  const values = {
    name: 'Northwind',
    companyId: 'company:1',
    processId: 'small',
    processVersion: 2,
    stage: 'find',
    stageSince: '2026-11-20T09:00:00.000Z',
    'stageLog/find': '2026-11-20T09:00:00.000Z',
    state: 'open',
  };
  await keep({
    id: 'act:start',
    said: { key: 'added', values: { name: 'Northwind' } },
    edits: [
      { do: 'create', id: 'company:1', values: { name: 'Northwind' } },
      { do: 'create', id: 'person:1', values: { name: 'Ines Duarte', companyId: 'company:1' } },
      { do: 'create', id: 'prospect:1', values },
    ],
  });
});

async function file(): Promise<ProspectFile> {
  const stored = await readProspectFile('prospect:1');
  if (!stored) throw new Error('the prospect should be there');
  const { record, ...rest } = stored;
  return { ...rest, prospectRecord: record, process, now: '2026-11-23T12:00:00.000Z' };
}

const said = async () => sayAct((await undoable())[0]?.said ?? { key: '', values: {} });

test('a stage move is an activity with from, to, reason, process version and who; undo moves back', async () => {
  const state = await visible();
  await keep(moveStage(making(), { file: await file(), to: 'close', reason: 'They asked for the contract' }));
  const { prospect, activities } = await file();
  expect(prospect.stage).toBe('close');
  expect(Object.keys(prospect.stageLog ?? {})).toEqual(['find', 'close']);
  expect(activities[0]).toMatchObject({
    kind: 'stage-move',
    from: 'find',
    to: 'close',
    reason: 'They asked for the contract',
    processId: 'small',
    processVersion: 2,
    who: 'Noor',
  });
  expect(await said()).toBe('Moved to Close');
  await takeBack();
  expect(await visible()).toEqual(state);
});

test('going back to a stage keeps the day it was first entered, and a date of the former stage goes', async () => {
  await keep(later(making(), { file: await file(), until: '2026-12-01', why: 'On holiday', step: { stepId: 'call' } }));
  expect((await file()).prospect).toMatchObject({ laterAt: '2026-12-01', laterWhy: 'On holiday', laterStep: 'call' });
  expect(await said()).toBe('Next step moved to Tue 1 Dec');
  await keep(moveStage(making(), { file: await file(), to: 'close' }));
  expect((await file()).prospect.laterAt).toBeUndefined();
  await keep(moveStage(making(), { file: await file(), to: 'find', reason: 'Too early' }));
  expect((await file()).prospect.stageLog?.find).toBe('2026-11-20T09:00:00.000Z');
});

test('the rep’s own date can be taken away again', async () => {
  await keep(later(making(), { file: await file(), until: '2026-12-01' }));
  await keep(notLater(making(), { file: await file() }));
  expect((await file()).prospect.laterAt).toBeUndefined();
});

test('a win keeps value, currency and date and goes on in the stage after it; undo opens it again', async () => {
  const state = await visible();
  await keep(
    closeDeal(making(), { file: await file(), as: 'won', value: 84_000, currency: 'EUR', date: '2026-11-22' }),
  );
  const { prospect, activities } = await file();
  expect(prospect).toMatchObject({
    state: 'won',
    value: 84_000,
    currency: 'EUR',
    closedAt: '2026-11-22',
    stage: 'after',
  });
  expect(activities.map((one) => one.kind).sort()).toEqual(['closed', 'stage-move']);
  expect(await said()).toBe('Won: €84,000');
  await takeBack();
  expect(await visible()).toEqual(state);
});

test('a loss keeps its reason and the buyer’s words, and can be opened again', async () => {
  const loss = { as: 'lost' as const, reason: 'No budget', quote: 'Not before 2028' };
  await keep(closeDeal(making(), { file: await file(), ...loss }));
  expect((await file()).prospect).toMatchObject({ state: 'lost', closedReason: 'No budget' });
  expect((await file()).activities[0]).toMatchObject({ kind: 'closed', to: 'lost', quote: 'Not before 2028' });
  await keep(reopen(making(), { prospect: (await file()).prospect }));
  expect((await file()).prospect).toMatchObject({ state: 'open', stage: 'find' });
  expect((await file()).prospect.closedReason).toBeUndefined();
});

test('a logged call with its next step and two answers is one act', async () => {
  const state = await visible();
  const touch = {
    kind: 'call' as const,
    prospect: (await file()).prospect,
    personIds: ['person:1'],
    outcome: 'reached' as const,
    minutes: 12,
    next: { title: 'Send the offer', dueAt: '2026-11-27' },
    file: await file(),
    answers: [
      { asked: { id: 'q-budget', fills: { field: 'budget' as const, of: 'prospect' as const } }, value: '50 to 80 k' },
      { asked: { id: 'q-else' }, value: 'They move offices in May' },
    ],
  };
  await keep(logTouch(making(), touch));
  const { prospect, prospectRecord, activities, tasks, notes } = await file();
  expect(activities[0]).toMatchObject({ kind: 'call', outcome: 'reached', minutes: 12, personIds: ['person:1'] });
  expect(tasks.map((task) => [task.title, task.owedBy])).toEqual([['Send the offer', 'us']]);
  expect(text(prospectRecord, 'budget')).toBe('50 to 80 k');
  expect(prospect.answered).toEqual({ 'q-budget': 'prospect:1', 'q-else': notes[0]?.id });
  expect(await said()).toBe('Call logged, next: Send the offer');
  await takeBack();
  expect(await visible()).toEqual(state);
});

test('an answer becomes a fact of the company, the prospect or the person, else a note under its question', async () => {
  const ask = async (
    fills: { field: 'industry' | 'pain' | 'title'; of: 'company' | 'prospect' | 'person' } | undefined,
  ) =>
    keep(
      answer(making(), {
        file: await file(),
        asked: { label: 'It', ...(fills && { fills }), personId: 'person:1', id: 'q' },
        value: 'Said so',
      }),
    );
  await ask({ field: 'industry', of: 'company' });
  await ask({ field: 'pain', of: 'prospect' });
  await ask({ field: 'title', of: 'person' });
  const { company, prospectRecord, people } = await file();
  expect([company && text(company, 'industry'), text(prospectRecord, 'pain')]).toEqual(['Said so', 'Said so']);
  expect(people[0] && shown(people[0].record, 'title')[0]?.from).toMatchObject({ by: 'user', who: 'Noor' });
  await ask(undefined);
  expect((await file()).notes[0]).toMatchObject({ text: 'Said so', questionId: 'q' });
});

test('a seat is given to a known person by name or id, and to a new one who joins the company', async () => {
  await keep(
    answerSeat(making(), { file: await file(), role: 'champion', name: 'inês duarte', questionId: 'q-champion' }),
  );
  await keep(answerSeat(making(), { file: await file(), role: 'economic-buyer', name: 'Otto Krahl' }));
  const { people, prospect } = await file();
  expect(people.map((one) => [text(one.record, 'name'), one.seat?.role])).toEqual([
    ['Ines Duarte', 'champion'],
    ['Otto Krahl', 'economic-buyer'],
  ]);
  expect(text(people[1]?.record ?? fail(), 'companyId')).toBe('company:1');
  expect(prospect.answered?.['q-champion']).toBe(people[0]?.seat?.id);
  await keep(answerSeat(making(), { file: await file(), role: 'blocker', personId: 'person:1' }));
  expect((await file()).people[0]?.seat?.role).toBe('blocker');
  expect(await said()).toBe('Ines Duarte: blocker');
});

test('role and stance are set and taken away, and a seat is left without losing the person', async () => {
  const member = async () => {
    const [one] = (await file()).people;
    if (!one) throw new Error('the person should be there');
    return { prospectId: 'prospect:1', person: one.record, ...(one.seat && { seat: one.seat }) };
  };
  await keep(setRole(making(), { ...(await member()), role: 'champion', why: 'Her words' }));
  await keep(setStance(making(), { ...(await member()), stance: 'for', why: 'Asked for the price' }));
  expect((await member()).seat).toMatchObject({ role: 'champion', roleWhy: 'Her words', stance: 'for' });
  await keep(setRole(making(), { ...(await member()), role: undefined }));
  expect((await member()).seat).toMatchObject({ stance: 'for' });
  expect((await member()).seat?.role).toBeUndefined();
  const seated = await member();
  await keep(removeSeat(making(), { ...seated, seat: seated.seat ?? fail() }));
  expect((await member()).seat).toBeUndefined();
});

test('a note filed under a question answers it; filed elsewhere or deleted, the question is open again', async () => {
  await keep(
    addNote(making(), { text: 'They use spreadsheets', prospect: (await file()).prospect, questionId: 'q-now' }),
  );
  const [note] = (await file()).notes;
  if (!note) throw new Error('the note should be there');
  expect((await file()).prospect.answered).toEqual({ 'q-now': note.id });
  await keep(fileNote(making(), { note, prospect: (await file()).prospect, questionId: 'q-other' }));
  expect((await file()).prospect.answered).toEqual({ 'q-other': note.id });
  await keep(deleteNote(making(), { note, prospect: (await file()).prospect }));
  expect((await file()).prospect.answered).toBeUndefined();
  expect((await file()).notes).toEqual([]);
});

test('a task is owed, put off, reminded of, done and open again', async () => {
  await keep(addTask(making(), { title: ' Call back ', dueAt: '2026-11-24', prospectId: 'prospect:1' }));
  const task = async () => (await file()).tasks[0] ?? fail();
  await keep(remindOf(making(), { task: await task() }));
  expect(await dueReminders('2026-11-25')).toHaveLength(1);
  await keep(snoozeTask(making(), { task: await task(), dueAt: '2026-11-30' }));
  expect(await dueTasks('2026-11-25')).toEqual([]);
  expect(await said()).toBe('Call back: now due Mon 30 Nov');
  await keep(completeTask(making(), { task: await task() }));
  expect(await dueTasks('2027')).toEqual([]);
  await keep(reopenTask(making(), { task: await task() }));
  expect(await dueTasks('2027')).toHaveLength(1);
});

test('finishing a step leaves a line that proves it, and finishing a task’s step does the task', async () => {
  await keep(addTask(making(), { title: 'Send it', dueAt: '2026-11-24', prospectId: 'prospect:1' }));
  const step = { title: 'Send it', taskId: (await file()).tasks[0]?.id ?? '', stepId: 'send' };
  await keep(finishStep(making(), { file: await file(), step }));
  expect((await file()).activities[0]).toMatchObject({ kind: 'note', stepId: 'send', text: 'Send it' });
  expect((await file()).tasks[0]?.doneAt).toBeDefined();
});

test('a step is left out and taken in again', async () => {
  await keep(skipStep(making(), { file: await file(), stepId: 'call' }));
  expect(Object.keys((await file()).prospect.skipped ?? {})).toEqual(['call']);
  await keep(unskipStep(making(), { file: await file(), stepId: 'call' }));
  expect((await file()).prospect.skipped).toBeUndefined();
});

test('a copied script is kept with its version', async () => {
  const script = { id: 'first-mail', version: 3, name: 'First mail' };
  await keep(scriptCopied(making(), { prospect: (await file()).prospect, script, personIds: ['person:1'] }));
  expect((await file()).activities[0]).toMatchObject({
    kind: 'script-copied',
    scriptId: 'first-mail',
    scriptVersion: 3,
  });
  expect(await said()).toBe('Copied: First mail');
});

test('value, date and source of a prospect are typed and emptied', async () => {
  await keep(editProspect(making(), { prospect: (await file()).prospect, change: { value: 5000, currency: 'EUR' } }));
  expect((await file()).prospect).toMatchObject({ value: 5000, currency: 'EUR' });
  await keep(editProspect(making(), { prospect: (await file()).prospect, change: { value: undefined } }));
  expect((await file()).prospect.value).toBeUndefined();
  expect(await said()).toBe('Value cleared');
});

function fail(): never {
  throw new Error('it should be there');
}

test('a task of ours that is put off with Later is reminded of again on its new day', async () => {
  await keep(addTask(making(), { title: 'Call', dueAt: '2026-11-20', prospectId: 'prospect:1', remind: true }));
  const [rung] = await dueReminders('2026-11-23T12:00:00.000Z');
  await markReminded([rung?.id ?? ''], 'act:rung', { now: '2026-11-23T12:00:00.000Z', who: 'x', newDevice: () => 'd' });
  expect(await dueReminders('2026-11-23T12:00:00.000Z')).toEqual([]);
  const step = { taskId: rung?.id ?? '' };
  await keep(later(making(), { file: await file(), until: '2026-11-30', step }));
  expect(await dueReminders('2026-11-23T12:00:00.000Z')).toEqual([]);
  expect((await dueReminders('2026-11-30T23:00:00.000Z')).map((task) => task.title)).toEqual(['Call']);
});

test('a lost prospect neither moves nor closes again: it is opened again first', async () => {
  await keep(closeDeal(making(), { file: await file(), as: 'lost', reason: 'No budget' }));
  const lost = await file();
  expect(() => moveStage(making(), { file: lost, to: 'close', reason: 'x' })).toThrow(Refused);
  expect(() => closeDeal(making(), { file: lost, as: 'won', value: 1, currency: 'EUR', date: '2026-11-22' })).toThrow(
    'Open it again first',
  );
  await keep(reopen(making(), { prospect: lost.prospect }));
  await keep(moveStage(making(), { file: await file(), to: 'close', reason: 'They asked again' }));
  expect((await file()).prospect).toMatchObject({ state: 'open', stage: 'close' });
});
