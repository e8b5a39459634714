import { describe, expect, it } from 'vitest';
import { orderedScripts } from '@/components/panel/scripts/ordered-scripts';
import { nextSteps } from '@/lib/process/next-step';
import { texts } from '@/lib/texts';
import { type Change, did, exampleFile, ines, person, ravi } from '../../../process/example-file';

const inStage = (stage: string, change: Change = {}) => exampleFile({ ...change, prospect: { stage } });
function order(change: Change, stage = 'outreach', picked?: string) {
  const file = inStage(stage, change);
  return orderedScripts(file, nextSteps(file).first, picked).map(({ script, personId, behind }) => ({
    id: script.id,
    for: personId,
    ...(behind && { behind }),
  }));
}
const ceo = () => person('ceo', 'Clara Voss', { role: 'economic-buyer' }, { title: 'CEO' });
const called = (outcome: 'reached' | undefined) =>
  did('call', '2026-11-17T09:00:00', { personIds: ['person:ines'], ...(outcome && { outcome }) });

describe('the order of scripts', () => {
  it('begins with what the step asks for, and goes on in the order of the steps', () => {
    expect(
      order({})
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['outreach-mail-change', 'outreach-call-opener', 'outreach-call-voicemail']);
  });

  it('says which ones wait for an answer, and never puts the agenda first before there was one', () => {
    expect(order({}).find(({ id }) => id === 'outreach-mail-date')).toMatchObject({ behind: 'not-now' });
    expect(order({}).find(({ id }) => id === 'outreach-mail-talked')).toMatchObject({ behind: 'too-early' });
  });

  it.each([['reached'], [undefined]] as const)(
    'lets first words step behind once somebody was called (outcome %s), also in an earlier stage',
    (outcome) => {
      const listed = order({ activities: [called(outcome)] });
      expect(listed[0]).toEqual({ id: 'outreach-mail-talked', for: 'person:ines' });
      expect(listed.find(({ id }) => id === 'outreach-call-opener')).toMatchObject({ behind: 'too-late' });
    },
  );

  it('keeps first words for whom nobody has reached: a voicemail is no talk, nor is one with a colleague', () => {
    const voicemail = did('call', '2026-11-20T09:00:00', { outcome: 'voicemail', personIds: ['person:ines'] });
    expect(order({ activities: [voicemail] })[0]?.id).toBe('outreach-mail-change');
    const [first] = order({ activities: [called('reached')] }, 'outreach', 'person:ravi');
    expect(first).toMatchObject({ id: 'outreach-mail-change', for: 'person:ravi' });
  });

  it('says “Three questions” to somebody in one of its roles, whoever else comes first in the file', () => {
    expect(order({ people: [ceo(), ravi()] }, 'qualify')[0]).toMatchObject({
      id: 'qualify-call-three',
      for: 'person:ravi',
    });
  });

  it('says it to whose part is not known rather than to who signs', () => {
    const unknown = person('otto', 'Otto Berg', {}, { title: 'Planner' });
    expect(order({ people: [ceo(), unknown] }, 'qualify')[0]).toMatchObject({ for: 'person:otto' });
    const boss = person('boss', 'Lea Brandt', {}, { seniority: 'owner' });
    expect(order({ people: [boss, unknown] }, 'qualify')[0]).toMatchObject({ for: 'person:otto' });
  });

  it('puts it last with its reason where only who signs is known, or where the rep picks them', () => {
    const alone = order({ people: [ceo()] }, 'research');
    expect(alone.at(-1)).toEqual({ id: 'research-call-insider', for: 'person:ceo', behind: 'role' });
    const picked = order({ people: [ceo(), ravi()] }, 'research', 'person:ceo');
    expect(picked.at(-1)).toEqual({ id: 'research-call-insider', for: 'person:ceo', behind: 'role' });
  });

  it('never picks who must not be contacted', () => {
    const blocked = person(
      'a',
      'A B',
      { role: 'user-buyer' },
      { doNotContact: { since: '2026-10-03', reason: 'asked' } },
    );
    expect(order({ people: [blocked, ines()] }, 'qualify')[0]).toMatchObject({ for: 'person:ines' });
  });

  it('offers the front desk only where nobody is known by name', () => {
    expect(order({}, 'find').map(({ id }) => id)[0]).toBe('find-social-connect');
    expect(order({}, 'find').at(-1)).toMatchObject({ id: 'find-call-desk', behind: 'not-now' });
    expect(order({ people: [] }, 'find')[0]?.id).toBe('find-call-desk');
  });
});

it('names the roles a script is for as one would say them', () => {
  const { role } = texts.scripts.behind;
  expect(role(['user-buyer', 'influencer', 'champion'], 'Clara Voss')).toBe(
    'This is for a user buyer, an influencer or a champion. Clara Voss is not known as one; if somebody else is, set the role under People.',
  );
});

it('says what waits for an answer, with and without a name', () => {
  const early = texts.scripts.behind['too-early'];
  expect(early('Ines Duarte', undefined)).toBe(
    'Ines Duarte has not answered or spoken with you yet, and this builds on it.',
  );
  expect(early(undefined, undefined)).toBe('Nobody here has answered or spoken with you yet, and this builds on it.');
});
