import { describe, expect, it } from 'vitest';
import { criteriaOf, metOf, moveNeeds, stageAfter, stageAge } from '@/lib/process/stage';
import { type Change, did, exampleFile, ines, person } from './example-file';

const proven: Change = {
  people: [ines(), person('pia', 'Pia Sørli', { role: 'economic-buyer' })],
  activities: [did('mail', '2026-11-20T09:00:00', { direction: 'in' })],
  facts: { meetingAt: '2026-11-30T10:00' },
};

describe('exit criteria', () => {
  it('are met only with proof, and say which', () => {
    const states = criteriaOf(exampleFile(proven)).map(({ criterion, met, proof }) => [criterion.id, met, proof?.text]);
    expect(states).toEqual([
      ['outreach-x-answer', true, 'mail, 20 Nov'],
      ['outreach-x-impact', false, undefined],
      ['outreach-x-signer', true, 'Pia Sørli'],
      ['outreach-x-meeting', true, 'northwind.example, 20 Nov'],
    ]);
  });
});

it('one rule counts criteria: the required ones', () => {
  expect([metOf(exampleFile()), metOf(exampleFile(proven))]).toEqual([
    { met: 0, of: 3 },
    { met: 3, of: 3 },
  ]);
});

describe('a move', () => {
  it('to the next stage with all proof needs no reason', () => {
    expect(moveNeeds(exampleFile(proven), 'pitch')).toMatchObject({
      missing: [],
      reason: false,
      wins: false,
      asks: [],
    });
  });

  it('says when something optional is left, which holds nothing back', () => {
    expect(moveNeeds(exampleFile(proven), 'pitch')?.leavesOptional).toBe(true);
    const whole = exampleFile({ ...proven, facts: { ...proven.facts, impact: '4,200 an hour' } });
    expect(moveNeeds(whole, 'pitch')).toMatchObject({ leavesOptional: false, reason: false });
  });

  it('without proof names what is missing and needs a reason', () => {
    const needs = moveNeeds(exampleFile(), 'pitch');
    expect(needs?.missing.map(({ criterion }) => criterion.label)).toEqual([
      'Somebody answered',
      'The economic buyer is named',
      'The meeting date is set',
    ]);
    expect(needs?.reason).toBe(true);
  });

  it('back or over a stage needs a reason even with all proof', () => {
    expect(moveNeeds(exampleFile(proven), 'find')).toMatchObject({ missing: [], reason: true });
    expect(moveNeeds(exampleFile(proven), 'close')?.reason).toBe(true);
  });

  it('past Close wins, and asks for what is not entered yet', () => {
    const closing = exampleFile({ prospect: { stage: 'close', value: 84_000 } });
    expect(moveNeeds(closing, 'follow-up')).toMatchObject({ wins: true, asks: ['currency', 'closeDate'] });
  });

  it('to where the prospect is, or to a stage that does not exist, is none', () => {
    expect([moveNeeds(exampleFile(), 'outreach'), moveNeeds(exampleFile(), 'nowhere')]).toEqual([undefined, undefined]);
  });
});

describe('time in a stage', () => {
  it('counts the first day as day one', () => {
    expect(stageAge(exampleFile({ prospect: { stageSince: '2026-11-23T08:00:00' } }))).toMatchObject({
      day: 1,
      over: false,
    });
  });

  it('is over on the day after the limit', () => {
    const on = (stageSince: string) => stageAge(exampleFile({ prospect: { stageSince } }));
    expect(on('2026-11-10T23:59:00')).toEqual({ day: 14, limit: 14, typical: 10, over: false });
    expect(on('2026-11-09T00:01:00')).toMatchObject({ day: 15, over: true });
  });

  it('has a next stage until the last', () => {
    const { process } = exampleFile();
    expect([stageAfter(process, 'outreach')?.id, stageAfter(process, 'follow-up')]).toEqual(['pitch', undefined]);
  });
});
