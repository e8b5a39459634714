import { expect, test } from 'vitest';
import { standsIn } from '@/lib/outreach/stands-in';
import { type VariableName, variables } from '@/lib/outreach/variables';
import { defaultProcess } from '@/lib/process/registry';
import { texts } from '@/lib/texts';

const pain = { field: 'pain', of: 'prospect' } as const;
const guide = defaultProcess();

test('the sentence comes from the script that has the gap', () => {
  expect(standsIn(guide, pain, { scriptId: 'pitch-mail-summary' })).toEqual({
    before: 'What happens today: ',
    after: '.',
  });
});

test('without a script it comes from the stage, and from any other one where the stage says nothing of it', () => {
  expect(standsIn(guide, pain, { stageId: 'outreach' })?.before).toBe('It made me wonder about one thing: ');
  expect(standsIn(guide, pain, { stageId: 'find' })?.before).toBe('It made me wonder about one thing: ');
});

test('a long sentence is cut at a word, and other values in it show what is said without them', () => {
  const trigger = { field: 'trigger', of: 'prospect' } as const;
  expect(standsIn(guide, trigger, { scriptId: 'outreach-mail-change' })?.before).toBe(
    'I’m writing because of something I read about your company: ',
  );
  const value = { field: 'firstValue', of: 'prospect' } as const;
  expect(standsIn(guide, value, { scriptId: 'follow-up-in-person-referral' })).toEqual({
    before: '… you’ve just told me makes me happier than the order did: ',
    after: '.',
  });
});

test('what no script says stands nowhere', () => {
  expect(standsIn(guide, { field: 'vat', of: 'company' })).toBeUndefined();
  expect(standsIn(guide, undefined)).toBeUndefined();
});

test('a variable that is a fact is called like the fact', () => {
  for (const name of Object.keys(variables) as VariableName[]) {
    const { fills } = { fills: undefined, ...variables[name] };
    if (!fills || fills.field === 'name') continue;
    expect(texts.outreach.label[name]).toBe(texts.names.fact[fills.field]);
  }
});
