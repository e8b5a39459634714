import { expect, test } from 'vitest';
import { doingOf } from '@/components/panel/step/doing';
import { prospect as prospectNoun } from '@/lib/model/prospect';
import type { StoredRecord } from '@/lib/model/record';
import type { ProspectFile } from '@/lib/process/file';
import type { NextStep } from '@/lib/process/next-step';
import { defaultProcess } from '@/lib/process/registry';

const now = '2026-11-23T10:00:00.000Z';

function file(activities: ProspectFile['activities'] = []): ProspectFile {
  const values = {
    name: 'Line 2',
    processId: 'guide',
    processVersion: 1,
    stage: 'outreach',
    stageSince: '2026-11-13T09:00:00.000Z',
    state: 'open',
  };
  const prospectRecord: StoredRecord = {
    id: 'prospect:1',
    type: 'prospect',
    createdAt: now,
    updatedAt: now,
    fields: Object.fromEntries(
      Object.entries(values).map(([field, value]) => [
        field,
        [{ value, stamp: [0, 0, 'd'], from: { by: 'user', at: now } }],
      ]),
    ),
  };
  const prospect = prospectNoun.read(prospectRecord);
  if (!prospect) throw new Error('not a prospect');
  return { prospect, prospectRecord, people: [], activities, notes: [], tasks: [], process: defaultProcess(), now };
}

const step = (part: Partial<NextStep>): NextStep => ({
  kind: 'do',
  ruleId: 'first-step',
  rule: 'first open step',
  title: 'Something',
  reason: [],
  dueAt: '2026-11-23',
  dueState: 'today',
  missing: [],
  scriptIds: [],
  materials: [],
  ...part,
});

test.each<[string, Partial<NextStep>, unknown]>([
  [
    'a call starts its log with its script',
    { channel: 'call', scriptIds: ['outreach-call-opener'] },
    { do: 'log', kind: 'call', scriptId: 'outreach-call-opener' },
  ],
  ['a wrong person is answered by adding the right one', { ruleId: 'wrong-person' }, { do: 'add-person' }],
  [
    'a mail that came back leads to the person, where the address is corrected',
    { ruleId: 'bounced', personId: 'person:ines' },
    { do: 'person', id: 'person:ines' },
  ],
  [
    'a missed meeting is made up for by a call',
    { ruleId: 'meeting-missed', channel: 'call' },
    { do: 'log', kind: 'call' },
  ],
  [
    'a mail starts from its script',
    { channel: 'mail', scriptIds: ['outreach-mail-change'] },
    { do: 'script', scriptId: 'outreach-mail-change' },
  ],
  ['a mail without a script is logged', { channel: 'mail' }, { do: 'log', kind: 'mail' }],
  ['a move goes to its stage', { kind: 'move', stageId: 'pitch' }, { do: 'move', to: 'pitch' }],
  ['a near meeting opens the brief', { ruleId: 'meeting' }, { do: 'brief' }],
  ['a meeting that is over is logged', { ruleId: 'meeting-over' }, { do: 'log', kind: 'meeting' }],
  ['past the limit a stage is chosen', { ruleId: 'stage-limit' }, { do: 'choose-stage' }],
  ['a closed prospect is opened again', { ruleId: 'closed' }, { do: 'reopen' }],
  ['a task without a channel is ticked off', { taskId: 'task:1' }, { do: 'finish' }],
  ['waiting has nothing to press', { kind: 'wait', channel: 'call' }, undefined],
  ['nothing due has nothing to press', { kind: 'nothing' }, undefined],
  ['with the only person blocked another one is wanted', { kind: 'blocked' }, { do: 'add-person' }],
])('%s', (_name, part, doing) => {
  expect(doingOf(step(part), file())).toEqual(doing);
});

test('missing evidence is asked for with its question', () => {
  const missing = [{ criterionId: 'outreach-x-signer', label: 'Economic buyer', questionId: 'outreach-q-signer' }];
  const doing = doingOf(step({ ruleId: 'evidence', missing }), file());
  expect(doing).toMatchObject({ do: 'ask', question: { id: 'outreach-q-signer' } });
});

test('a mail that was copied a moment ago is logged as sent next, and one that is logged is not', () => {
  const who = { who: 'You', prospectId: 'prospect:1' };
  const copied = {
    id: 'activity:1',
    kind: 'script-copied' as const,
    at: '2026-11-23T09:00:00.000Z',
    scriptId: 'outreach-mail-change',
    ...who,
  };
  const sent = {
    id: 'activity:2',
    kind: 'mail' as const,
    at: '2026-11-23T09:05:00.000Z',
    direction: 'out' as const,
    ...who,
  };
  const mail = step({ channel: 'mail', scriptIds: ['outreach-mail-change'] });
  expect(doingOf(mail, file([copied]))).toEqual({ do: 'log', kind: 'mail', scriptId: 'outreach-mail-change' });
  expect(doingOf(mail, file([copied, sent]))).toEqual({ do: 'script', scriptId: 'outreach-mail-change' });
});

test('every step of the shipped process has something to press, in every stage', () => {
  const all = defaultProcess().stages.flatMap((stage) => stage.steps.map((one) => ({ stage, one })));
  for (const { stage, one } of all) {
    const base = file();
    const here = { ...base, prospect: { ...base.prospect, stage: stage.id } };
    const part = step({ stepId: one.id, scriptIds: one.scripts ?? [], ...(one.channel && { channel: one.channel }) });
    expect(doingOf(part, here), one.id).toBeDefined();
  }
});

test('a step that is a question asks that question, not the first one that is missing', () => {
  const missing = [{ criterionId: 'a', label: 'Economic buyer', questionId: 'outreach-q-signer' }];
  const doing = doingOf(step({ ruleId: 'evidence', questionId: 'outreach-q-meeting', missing }), file());
  expect(doing).toMatchObject({ do: 'ask', question: { id: 'outreach-q-meeting' } });
});

test('notes from pages are taken on the company’s own site, where its address is known', () => {
  const notes = step({ stepId: 'research-notes' });
  const record = (field: string, value: string): StoredRecord => ({
    id: 'company:1',
    type: 'company',
    createdAt: now,
    updatedAt: now,
    fields: { [field]: [{ value, stamp: [0, 0, 'd'], from: { by: 'page', at: now } }] },
  });
  expect(doingOf(notes, { ...file(), company: record('domain', 'northwind.example') })).toEqual({
    do: 'website',
    url: 'https://northwind.example/',
  });
  expect(doingOf(notes, file())).toEqual({ do: 'log', kind: 'note' });
});
