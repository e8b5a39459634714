import { expect, it } from 'vitest';
import { nextSteps } from '@/lib/process/next-step';
import { exampleFile, person, ravi } from '../example-file';

const block = { since: '2026-10-03T09:00:00', reason: 'asked by mail' };
const ines = (values = {}) => person('ines', 'Ines Duarte', {}, values);
const file = (people: ReturnType<typeof ines>[]) => {
  const { company: _, ...whole } = exampleFile({ people });
  const { companyId: __, ...prospect } = whole.prospect;
  return { ...whole, prospect: { ...prospect, personId: 'person:ines' } };
};

it('a lone person who must not be contacted stops everything, as a company does', () => {
  const { first } = nextSteps(file([ines({ doNotContact: block })]));
  expect(first).toMatchObject({ kind: 'blocked', ruleId: 'do-not-contact', title: 'Leave Ines Duarte alone' });
});

it('somebody else who is known beside them may be turned to, and whoever may be contacted is', () => {
  expect(nextSteps(file([ines({ doNotContact: block }), ravi()])).first.title).not.toContain('alone');
  expect(nextSteps(file([ines()])).first.kind).not.toBe('blocked');
});
