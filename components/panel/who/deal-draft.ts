import type { ProspectChange } from '@/lib/acts/edit-prospect';
import type { Prospect } from '@/lib/model/prospect';
import { amountOf } from '../step/amount';

export const sources = ['unknown', 'inbound', 'outbound', 'referral'] as const;

/** A deal as it is typed: plain texts, so that a half-typed number is kept too. */
export type DealDraft = {
  name: string;
  value: string;
  currency: string;
  closeDate: string;
  source: (typeof sources)[number];
};

/** The deal as stored, ready to be typed over; `currency` is the rep's own where the deal has none. */
export const draftOf = (prospect: Prospect, currency: string): DealDraft => ({
  name: prospect.name,
  value: prospect.value === undefined ? '' : String(prospect.value),
  currency: prospect.currency ?? currency,
  closeDate: prospect.closeDate ?? '',
  source: prospect.source ?? 'unknown',
});

/** Which fields cannot be saved as they are typed. An empty value or date means: not known. */
export const mistakesOf = (draft: DealDraft) => ({
  name: draft.name.trim() === '',
  value: draft.value.trim() !== '' && amountOf(draft.value) === undefined,
  currency: draft.value.trim() !== '' && !/^[A-Z]{3}$/.test(draft.currency),
});

/** What saving changes: only the fields that differ, so that an edit of another device in another field stays. */
export function changeOf(draft: DealDraft, prospect: Prospect): ProspectChange {
  const value = amountOf(draft.value);
  const wanted: ProspectChange = {
    name: draft.name.trim(),
    value,
    currency: value === undefined ? prospect.currency : draft.currency,
    closeDate: draft.closeDate || undefined,
    source: draft.source === 'unknown' ? undefined : draft.source,
  };
  const keys = ['name', 'value', 'currency', 'closeDate', 'source'] as const;
  return Object.fromEntries(keys.flatMap((key) => (wanted[key] === prospect[key] ? [] : [[key, wanted[key]]])));
}
