import type { Prospect } from '@/lib/model/prospect';
import { texts } from '@/lib/texts';
import { money, shortDay } from '@/lib/texts/format';

/** The parts of the line under the name: the deal's own name where it differs from the company's, its value, its close date. */
export function metaParts(prospect: Prospect, companyName: string | undefined, now: string): string[] {
  const { name, value, currency, closeDate, state } = prospect;
  return [
    name === companyName ? undefined : name,
    value === undefined ? undefined : money(value, currency ?? 'EUR'),
    state === 'won' ? texts.prospect.who.state.won : undefined,
    closeDate === undefined || state === 'won' ? undefined : texts.prospect.who.closes(shortDay(closeDate, now)),
  ].filter((part) => part !== undefined);
}
