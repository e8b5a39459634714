import type { CaptureRule } from '@/lib/model/capture-rule';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** What the rep pointed at and what it is. */
export type RuleDraft = Pick<CaptureRule, 'site' | 'of' | 'field' | 'selector' | 'example' | 'url'>;

/** Remembers what the rep pointed at for a site; an earlier rule for the same field there gives way. */
export function addCaptureRule(making: Making, draft: RuleDraft, former: CaptureRule[] = []): NewAct {
  const values = { ...draft, at: making.now, who: making.who };
  const instead = former.filter(
    ({ site, of, field }) => site === draft.site && of === draft.of && field === draft.field,
  );
  const edits = [
    { do: 'create' as const, id: making.makeId('capture-rule'), values },
    ...instead.map(({ id }) => ({ do: 'delete' as const, id })),
  ];
  return newAct(making, 'ruleAdded', { site: draft.site }, edits);
}

/** Forgets a rule; what was captured with it stays. */
export const removeCaptureRule = (making: Making, { id, site }: CaptureRule): NewAct =>
  newAct(making, 'ruleRemoved', { site }, [{ do: 'delete', id }]);
