import { blockSchema } from '@/lib/model/person';
import { leading, type StoredRecord, texts } from '@/lib/model/record';
import { recordById, recordsBy } from '@/lib/store/records';
import { lift, suppress } from './suppression';

/**
 * Brings the do-not-contact list into line with the mark of a person or company: marked, their addresses (a company's
 * domains) are on the list; unmarked, they are off, unless another marked record has them too. Called after the act that
 * changed the mark and after its undo; `who` is who did it.
 */
export async function syncSuppression(recordId: string, who?: string): Promise<void> {
  const record = await recordById(recordId);
  if (!record || (await suppressMarked(recordId, who))) return;
  const held = await Promise.all(addressesOf(record).map((value) => isHeldBesides(value, record.id)));
  await lift(addressesOf(record).filter((_, index) => !held[index]));
}

/** Puts the addresses of a person or company on the list if they are marked, and answers whether they are. Lifts nothing. */
export async function suppressMarked(recordId: string, who?: string): Promise<boolean> {
  const record = await recordById(recordId);
  const block = record && blockOf(record);
  if (record && block) await suppress(addressesOf(record), { reason: block.reason, now: block.since, who });
  return block !== undefined;
}

const blockOf = (record: StoredRecord) => blockSchema.safeParse(leading(record, 'doNotContact')).data;

async function isHeldBesides(value: string, id: string): Promise<boolean> {
  const holders = await Promise.all([recordsBy('email', value, HOLDERS), recordsBy('domain', value, HOLDERS)]);
  return holders.flat().some((record) => record.id !== id && blockOf(record) !== undefined);
}

/** More records than ever share one address. */
const HOLDERS = 10_000;

/** What identifies somebody to the list: every mail address, and a company's domains. */
export const addressesOf = (record: StoredRecord): string[] => [
  ...texts(record, 'email'),
  ...(record.type === 'company' ? texts(record, 'domain') : []),
];
