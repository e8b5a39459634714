import type { Condition } from '@/lib/model/process';
import { texts } from '@/lib/texts';

/** A condition as a reader says it: "a call or meeting (reached) is logged in this stage". For the process as a document. */
export function conditionInWords(condition: Condition): string {
  const words = texts.conditions;
  const { names } = texts;
  if ('fact' in condition) return words.fact(names.fact[condition.fact], condition.of);
  if ('activity' in condition) {
    const kinds = words.or(condition.activity.map((kind) => words.kinds[kind] ?? names.activity[kind].toLowerCase()));
    const outcome = condition.outcome && words.or(condition.outcome.map((one) => names.outcome[one]));
    return words.activity({ ...condition, kinds, outcome });
  }
  if ('step' in condition) return words.step;
  if ('role' in condition) return words.role(words.or(condition.role.map((role) => names.role[role].toLowerCase())));
  if ('people' in condition) return words.people(condition.people);
  if ('answered' in condition) return words.answered;
  if ('note' in condition) return words.note(condition.atLeast ?? 1, condition.note === 'from-page');
  if ('register' in condition) return words.register[condition.register];
  if ('silentDays' in condition) return words.silent(condition.silentDays);
  if ('state' in condition) return words.state[condition.state];
  if ('all' in condition) return words.and(condition.all.map(conditionInWords));
  if ('any' in condition) return words.or(condition.any.map(conditionInWords));
  if ('not' in condition) return words.not(conditionInWords(condition.not));
  return words.unknown(conditionInWords(condition.unknown));
}
