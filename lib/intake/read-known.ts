import { suffixes } from '@/lib/identity/public-suffix';
import type { Proposal } from '@/lib/model/page-reading';
import type { Process } from '@/lib/model/process';
import { type StoredRecord, text } from '@/lib/model/record';
import { seat } from '@/lib/model/seat';
import { childrenOf, recordById, recordsById } from '@/lib/store/records';
import { matched } from '@/lib/trust/suppression';
import type { KeepDecisions, Known } from './decisions';
import { pursuits } from './lookup';
import { addressesOf } from './match-reading';
import { leftFrom } from './vanished';

/** Reads what `keepEdits` needs to know of the records that the rep joins, and the public suffix list; `process` is where a new pursuit starts. */
export async function readKnown(proposal: Proposal, decisions: KeepDecisions, process: Process): Promise<Known> {
  await suffixes();
  const companyId = decisions.company.as === 'join' ? decisions.company.recordId : undefined;
  const personIds = decisions.people.flatMap((one) => (one.as === 'join' && one.recordId ? [one.recordId] : []));
  const [company, people, running, suppressed] = await Promise.all([
    companyId ? recordById(companyId) : undefined,
    recordsById(personIds),
    Promise.all([...(companyId ? [companyId] : []), ...personIds].map(pursuits)),
    proposal.reading ? matched(addressesOf(proposal.url, proposal.reading)) : {},
  ]);
  // A customer's pursuit is still worked on (onboarding, renewal): a further capture goes there and starts no second one.
  const all = running.flat();
  const open = all.filter((one) => one.state === 'open' || one.state === 'won');
  const seats = await Promise.all(open.map((one) => childrenOf('seat', one.id)));
  return {
    ...(company && { company }),
    people,
    orphans: await orphansOf(people),
    open,
    hasEnded: open.length === 0 && all.length > 0,
    seats: seats.flat().flatMap((record) => seat.read(record) ?? []),
    left:
      company && proposal.reading
        ? leftFrom(
            (await childrenOf('person', company.id)).filter(({ id }) => !personIds.includes(id)),
            proposal.reading,
            proposal.url,
          )
        : [],
    suppressed,
    process,
  };
}

/** Whose company is not there any more. */
async function orphansOf(people: StoredRecord[]): Promise<string[]> {
  const companyOf = (person: StoredRecord) => text(person, 'companyId');
  const living = await recordsById([...new Set(people.flatMap((person) => companyOf(person) ?? []))]);
  const ids = living.map((company) => company.id);
  return people.filter((person) => !ids.includes(companyOf(person) ?? '')).map((person) => person.id);
}
