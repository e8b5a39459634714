import { expect, test } from 'vitest';
import { trackStages } from '@/components/panel/who/track-stages';
import { did, exampleFile } from '../../../process/example-file';

const statesOf = (stage: string, stageLog: { [stage: string]: string }) =>
  Object.fromEntries(trackStages(exampleFile({ prospect: { stage, stageLog } })).map(({ id, state }) => [id, state]));

test('a stage that was jumped over is told apart from one that was gone through', () => {
  const log = { find: '2026-11-02T09:00:00', outreach: '2026-11-19T09:00:00' };
  expect(statesOf('outreach', log)).toEqual({
    find: 'done',
    qualify: 'skipped',
    research: 'skipped',
    outreach: 'now',
    pitch: 'ahead',
    close: 'ahead',
    'follow-up': 'ahead',
  });
});

test('back in a stage that was jumped over it is the current one, and what lies ahead was not passed over', () => {
  const log = { find: '2026-11-02T09:00:00', outreach: '2026-11-10T09:00:00', qualify: '2026-11-19T09:00:00' };
  expect(statesOf('qualify', log)).toMatchObject({
    find: 'done',
    qualify: 'now',
    research: 'ahead',
    outreach: 'ahead',
  });
});

test('a stage that was left with a reason is told apart from one whose end was proven', () => {
  const move = (from: string, to: string, at: string, rest: object) => did('stage-move', at, { from, to, ...rest });
  const proof = ['Industry or description is known', 'Two people are known', 'A trigger is known'];
  const evidence = proof.map((criterion) => ({ criterion, proof: 'you, 2 Nov' }));
  const prospect = {
    stage: 'research',
    stageLog: { find: '2026-11-02T09:00:00', qualify: '2026-11-03T09:00:00', research: '2026-11-04T09:00:00' },
  };
  const states = (...activities: ReturnType<typeof did>[]) =>
    trackStages(exampleFile({ prospect, activities })).map(({ state }) => state);
  const qualified = move('qualify', 'research', '2026-11-04T09:00:00', { reason: 'They call on Friday' });
  const found = move('find', 'qualify', '2026-11-03T09:00:00', { evidence });
  expect(states(found, qualified).slice(0, 3)).toEqual(['done', 'unproven', 'now']);
  const later = move('qualify', 'research', '2026-11-06T09:00:00', {});
  expect(states(found, qualified, later).slice(0, 3)).toEqual(['done', 'done', 'now']);
});
