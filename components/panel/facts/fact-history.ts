import { byPrecedence, type Held } from '@/lib/model/record';
import type { Change } from '@/lib/store/database';

/** One change of a fact as a reader sees it: the leading value before and after. */
export interface FactStep {
  key: number;
  who: string;
  at: string;
  before?: string;
  after?: string;
  /** A former value that can be brought back: what led before, where it led no more afterwards. */
  restore?: string;
}

/** The changes of one field, the latest first; changes that left the leading value as it was (a value seen again) are left out. */
export function factHistory(changes: Change[], field: string): FactStep[] {
  return changes
    .filter((change) => change.field === field)
    .flatMap((change, place): FactStep[] => {
      const before = leadingOf(change.before);
      const after = leadingOf(change.after);
      if (before === after) return [];
      return [
        {
          key: change.seq ?? place,
          who: change.who,
          at: change.at,
          ...(before !== undefined && { before, restore: before }),
          ...(after !== undefined && { after }),
        },
      ];
    });
}

function leadingOf(held: Held[] | undefined): string | undefined {
  const first = (held ?? []).filter((one) => !one.gone).sort(byPrecedence)[0];
  return typeof first?.value === 'string' ? first.value : undefined;
}
