import { expect, it } from 'vitest';
import type { Condition } from '@/lib/model/process';
import { conditionInWords } from '@/lib/process/condition-words';

it.each<[Condition, string]>([
  [{ fact: 'impact', of: 'prospect' }, 'the impact is known'],
  [{ fact: 'industry', of: 'company' }, 'the company’s industry is known'],
  [{ fact: 'phone', of: 'anyone' }, 'the phone of one of the people is known'],
  [
    { activity: ['mail', 'social'], direction: 'in', inStage: true },
    'a mail or social message from them is logged in this stage',
  ],
  [{ activity: ['call'], outcome: ['reached'] }, 'a call (reached) is logged'],
  [{ activity: ['call', 'mail'], atLeast: 2 }, 'at least 2 of these are logged: call or mail'],
  [{ people: 2 }, '2 people are known by name'],
  [{ register: 'source' }, 'the source is noted'],
  [{ not: { people: 1 } }, 'it is not so that one person is known by name'],
])('says %j in plain words after “Proven when”', (condition, words) => {
  expect(conditionInWords(condition)).toBe(words);
});
