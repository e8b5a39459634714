import type { ProspectChange } from '@/lib/acts/edit-prospect';
import type { Prospect } from '@/lib/model/prospect';
import { amountOf } from '../step/amount';
import { threeWay } from '../three-way';

export const sources = ['unknown', 'inbound', 'outbound', 'referral'] as const;

/** The fields of a deal as they are typed: plain texts, so that a half-typed number is kept too. */
export type DealFields = {
  name: string;
  value: string;
  currency: string;
  closeDate: string;
  source: (typeof sources)[number];
};

/** What is typed, and what the form opened with: only what was changed here is written. */
export type DealDraft = DealFields & { from: DealFields };

/** The deal as stored, ready to be typed over; `currency` is the rep's own where the deal has none. */
const fieldsOf = (prospect: Prospect, currency: string): DealFields => ({
  name: prospect.name,
  value: prospect.value === undefined ? '' : String(prospect.value),
  currency: prospect.currency ?? currency,
  closeDate: prospect.closeDate ?? '',
  source: prospect.source ?? 'unknown',
});

export function draftOf(prospect: Prospect, currency: string): DealDraft {
  const from = fieldsOf(prospect, currency);
  return { ...from, from };
}

/** The form over the deal as it is stored now. A sum means nothing without its currency: the two are changed as one. */
export function dealNow({ from, ...typed }: DealDraft, prospect: Prospect, currency: string) {
  return threeWay({ from, typed, now: fieldsOf(prospect, currency) }, ['value', 'currency']);
}

/** Which fields cannot be saved as they are typed. An empty value or date means: not known. */
export const mistakesOf = (fields: DealFields) => ({
  name: fields.name.trim() === '',
  value: fields.value.trim() !== '' && amountOf(fields.value, fields.currency) === undefined,
  currency: fields.value.trim() !== '' && !/^[A-Z]{3}$/.test(fields.currency),
});

/** What saving changes: only the fields that were changed in this form, so that an edit of another window stays. */
export function changeOf(draft: DealDraft, prospect: Prospect, currency: string): ProspectChange {
  const { fields, touched } = dealNow(draft, prospect, currency);
  const value = amountOf(fields.value, fields.currency);
  const wanted: ProspectChange = {
    name: fields.name.trim(),
    value,
    currency: value === undefined ? prospect.currency : fields.currency,
    closeDate: fields.closeDate || undefined,
    source: fields.source === 'unknown' ? undefined : fields.source,
  };
  return Object.fromEntries(touched.flatMap((key) => (wanted[key] === prospect[key] ? [] : [[key, wanted[key]]])));
}
