import { expect, test } from 'vitest';
import { daysOf } from '@/lib/process/day';
import type { ProspectFile } from '@/lib/process/file';
import { nextSteps } from '@/lib/process/next-step';
import { type Change, did, exampleFile, task } from './example-file';

const daysOfFiles = (...files: ProspectFile[]) =>
  daysOf(files.map((file) => ({ file, steps: nextSteps(file) }))).map(({ when, day, items }) => [
    day ?? when,
    items.map(({ step }) => step.title),
  ]);

const named = (id: string, change: Change) =>
  exampleFile({ ...change, prospect: { id: `prospect:${id}`, name: id, ...change.prospect } });

test('every due task stands in the day beside the next steps, overdue first, and what is of later days under its own day', () => {
  const tasks = [
    task('offer', 'Send the offer', '2026-11-23'),
    task('plan', 'Send the plan', '2026-11-20'),
    task('next', 'Call the fair', '2026-12-02'),
  ];
  const quiet = named('quiet', { prospect: { laterAt: '2026-11-30' } });
  expect(daysOfFiles(quiet, exampleFile({ tasks }))).toEqual([
    ['overdue', ['Send the plan']],
    ['today', ['Send the offer']],
    ['2026-11-30', ['Look at quiet again']],
  ]);
});

test('each thing has its reason, and nobody is there twice for one thing', () => {
  const [overdue] = daysOf([exampleFile({ tasks: [task('plan', 'Send the plan', '2026-11-20')] })].map(withSteps));
  expect(overdue?.items.map(({ step }) => step.reason)).toEqual([
    [{ text: 'You promised this for Fri 20 Nov, 3 days ago.' }],
  ]);
});

const withSteps = (file: ProspectFile) => ({ file, steps: nextSteps(file) });

test('what they owe is there once it is late, and a closed deal shows its tasks no more', () => {
  const late = task('log', 'the log', '2026-11-20', { owedBy: 'them' });
  const ours = task('plan', 'Send the plan', '2026-11-19');
  expect(daysOfFiles(exampleFile({ tasks: [late, ours] }))).toEqual([
    ['overdue', ['Send the plan']],
    ['today', ['Ask Ines for the log']],
  ]);
  const lost = exampleFile({ tasks: [ours], prospect: { state: 'lost', closedAt: '2026-11-20T09:00:00' } });
  expect(daysOfFiles(lost).flatMap(([, titles]) => titles)).toEqual(['Look at Northwind Robotics again']);
});

test('after a win the follow-up leads, and what was owed before is still in the day', () => {
  const old = { ...task('plan', 'Send the plan', '2026-11-20'), createdAt: '2026-11-18T09:00:00' };
  const fresh = { ...task('party', 'Send the welcome box', '2026-11-23'), createdAt: '2026-11-22T12:00:00' };
  const win = did('closed', '2026-11-22T09:00:00', { to: 'won' });
  const prospect = { state: 'won', stage: 'follow-up', stageSince: '2026-11-22T09:00:00' } as const;
  const after = exampleFile({ prospect, activities: [win], tasks: [old] });
  const { first, others } = nextSteps(after);
  expect(first.taskId).toBeUndefined();
  expect(first.stepId).toMatch(/^follow-up-|^follow/);
  expect(daysOfFiles(after)[0]).toEqual(['overdue', ['Send the plan']]);
  expect(others.every(({ taskId }) => taskId === undefined || taskId === 'task:plan')).toBe(true);
  const promised = nextSteps(exampleFile({ prospect, activities: [win], tasks: [old, fresh] })).first;
  expect(promised.taskId).toBe('task:party');
  const open = nextSteps(exampleFile({ tasks: [old] })).first;
  expect(open.taskId).toBe('task:plan');
});
