import { type Making, newAct } from '@/lib/acts/parts/act';
import type { Edit } from '@/lib/model/edit';
import type { Proposal } from '@/lib/model/page-reading';
import type { StoredRecord } from '@/lib/model/record';
import type { NewAct } from '@/lib/store/commit';
import type { KeepDecisions, Known } from './decisions';
import { captureActivity, pursue } from './keep-pursuit';
import { keepCompany, keepPerson } from './keep-records';
import type { PageSource } from './kept-fact';
import { missedEdits, vanishedFrom } from './vanished';

/** Of those whom the page names no more, name and post are noted as missing there. */
function leftEdits(left: StoredRecord[], { url, at }: PageSource): Edit[] {
  return left.flatMap((person) => missedEdits(person, vanishedFrom(person, [], url), at));
}

/**
 * Everything that keeping a proposal changes, as one act that is undone as one: company, people, facts with their proof,
 * corrections as typed values, roles as seats, the pursuit (the company's open one, or a new one in the first stage
 * of the process) and a line in the timeline. Addresses on the do-not-contact list are left out and their owner is marked.
 */
export function keepEdits(proposal: Proposal, decisions: KeepDecisions, known: Known, making: Making): NewAct {
  const source: PageSource = { url: proposal.url, at: proposal.at };
  const company = keepCompany(proposal, decisions.company, known, source, making);
  const people = decisions.people
    .filter((decision) => decision.as !== 'skip')
    .flatMap((decision) => keepPerson(proposal, decision, company, known, source, making) ?? []);
  const pursuits = decisions.prospect === 'start' && !known.hasEnded ? pursue(company, people, known, making) : [];
  const [main] = pursuits;
  const seen = captureActivity(proposal, main?.id, company?.id, people, making);
  const edits = [
    ...(company?.edits ?? []),
    ...people.flatMap((kept) => kept.edits),
    ...pursuits.flatMap((one) => one.edits),
    ...(company ? leftEdits(known.left ?? [], source) : []),
  ];
  const joined = [company, ...people].reduce((sum, kept) => sum + (kept?.joined ?? 0), 0);
  const seated = new Set(pursuits.flatMap(({ seated }) => seated));
  // Whom the page only named again is seen again, not kept again.
  const gained = people.filter((kept) => kept.isNew || kept.joined > 0 || seated.has(kept.id));
  const isOnlySeen = gained.length === 0 && joined === 0 && company?.isNew !== true;
  const values = {
    ...{ people: gained.length, joined, company: company?.name ?? people[0]?.name ?? '' },
    ...(isOnlySeen && { seen: 1 }),
  };
  return newAct(making, 'kept', values, [...edits, ...(edits.length > 0 ? [seen] : [])], main?.id);
}
