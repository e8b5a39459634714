import { pursuits } from '@/lib/intake/lookup';
import { type Met, matchTyped, type Typed } from '@/lib/intake/match-typed';
import { type StoredRecord, text } from '@/lib/model/record';
import { seat } from '@/lib/model/seat';
import { childrenOf } from '@/lib/store/records';

/** Who of those about to be added is known already. */
export const readMet = (typed: Typed): Promise<Met> => matchTyped(typed);

/** Where somebody known stands: their company, the pursuit that runs there, and whether they sit at its table. */
export async function readStanding(person: StoredRecord | undefined, companyId: string | undefined) {
  const home = companyId ?? (person && text(person, 'companyId'));
  const owner = home ?? person?.id;
  const open = owner ? (await pursuits(owner)).find(({ state }) => state === 'open' || state === 'won') : undefined;
  const seats = person ? (await childrenOf('seat', person.id)).flatMap((one) => seat.read(one) ?? []) : [];
  const prospectIds = new Set(seats.map(({ prospectId }) => prospectId));
  return { companyId: home, prospectId: open?.id, isSeatedAt: (id: string) => prospectIds.has(id) };
}
