import { describe, expect, it } from 'vitest';
import { type NextStep, nextSteps } from '@/lib/process/next-step';
import { type Change, did, exampleFile, person, ravi, task } from '../example-file';

const blocked = { since: '2026-10-03T09:00:00', reason: 'asked by mail' };
const ines = () => person('ines', 'Ines Duarte', { role: 'champion' }, { doNotContact: blocked });
const toInes = (due: string, rest = {}) =>
  task('a', 'Call Ines about line 2', due, { personId: 'person:ines', channel: 'call', ...rest });

const stepsOf = (change: Change) => nextSteps(exampleFile({ people: [ines(), ravi()], ...change }));
const read = (step: NextStep) => step.reason.map((part) => ('text' in part ? part.text : part.quote)).join('');
const all = (change: Change) => {
  const { first, others } = stepsOf(change);
  return [first, ...others];
};

describe('a promise to somebody who must not be contacted', () => {
  it('is not done to somebody else: once it is due it is blocked, with the reason and the way out', () => {
    const { first } = stepsOf({ tasks: [toInes('2026-11-20')] });
    expect(first).toMatchObject({
      kind: 'blocked',
      ruleId: 'do-not-contact',
      title: 'Drop the promise to Ines: Call Ines about line 2',
      dueAt: '2026-11-20',
      taskId: 'task:a',
      blockedId: 'person:ines',
      scriptIds: [],
    });
    expect([first.personId, first.channel]).toEqual([undefined, undefined]);
    expect(read(first)).toBe(
      'Ines asked on 3 Oct not to be contacted: drop the task, or lift the block if that has changed.',
    );
  });

  it('says which promise it is also where the name does not fit beside it', () => {
    const long = task('a', 'Call about the second filling hall in May', '2026-11-20', { personId: 'person:ines' });
    expect(stepsOf({ tasks: [long] }).first.title).toBe('Drop: Call about the second filling hall in May');
  });

  it('is blocked also when the task names no channel, as what the log leaves for next does', () => {
    const { first } = stepsOf({ tasks: [task('a', 'Call Ines again', '2026-11-20', { personId: 'person:ines' })] });
    expect([first.kind, first.blockedId]).toEqual(['blocked', 'person:ines']);
  });

  it('leaves the way free for what can be done: the other steps name who may be contacted', () => {
    const { others } = stepsOf({ tasks: [toInes('2026-11-20')] });
    expect(others[0]).toMatchObject({ kind: 'do', personId: 'person:ravi' });
  });

  it('steps aside while it is for a later day, whatever she said before', () => {
    const talk = did('call', '2026-11-20T10:00:00', {
      direction: 'out',
      outcome: 'reached',
      personIds: ['person:ines'],
    });
    const later = { tasks: [toInes('2026-12-04')], activities: [talk] };
    expect(stepsOf(later).first).toMatchObject({ kind: 'do', personId: 'person:ravi' });
    expect(all(later).map(({ taskId }) => taskId)).not.toContain('task:a');
  });

  it('does not come back as the thing that was put off', () => {
    const { first } = stepsOf({
      prospect: { laterAt: '2026-11-20', laterStep: 'task:a' },
      tasks: [toInes('2026-11-20')],
    });
    expect(first.kind).toBe('blocked');
  });

  it('is a promise like any other once the block is lifted', () => {
    const free = person('ines', 'Ines Duarte', { role: 'champion' });
    const { first } = stepsOf({ people: [free, ravi()], tasks: [toInes('2026-11-20')] });
    expect(first).toMatchObject({ kind: 'do', title: 'Call Ines about line 2', personId: 'person:ines' });
  });
});

describe('a promise of somebody who must not be contacted', () => {
  const theirs = (due: string) =>
    task('a', 'the stoppage log', due, { owedBy: 'them', personId: 'person:ines', channel: 'mail' });

  it('is waited for under their own name, and nobody is asked', () => {
    const { first } = stepsOf({ tasks: [theirs('2026-11-25')] });
    expect(first).toMatchObject({ kind: 'wait', title: 'Ines owes the stoppage log', blockedId: 'person:ines' });
    expect(read(first)).toBe('Ines asked on 3 Oct not to be contacted: it may still come, but do not ask for it.');
  });

  it('is not asked for when it is late, neither from them nor from another one', () => {
    const { first } = stepsOf({ tasks: [theirs('2026-11-19')] });
    expect(first).toMatchObject({ kind: 'blocked', title: 'Let go of what Ines owes: the stoppage log' });
  });
});
