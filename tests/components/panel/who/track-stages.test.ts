import { expect, test } from 'vitest';
import { trackStages } from '@/components/panel/who/track-stages';
import { exampleFile } from '../../../process/example-file';

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
