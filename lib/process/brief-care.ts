import { dayOf } from '@/lib/model/days';
import { factFields, factSpec } from '@/lib/model/fact';
import { differs, type StoredRecord, shown, texts as textsOf } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import type { BriefLine } from './brief';
import { whoMatters } from './brief-who';
import type { Citations } from './citations';
import type { ProspectFile } from './file';
import { type Contact, indexOf } from './file-index';
import { type Proof, proofOfFact, proofOfHeld } from './proof';
import { cutWords } from './words';

/** So many facts of each kind are enough before one call. */
const most = 3;

/**
 * What may be wrong or hurt when it is said to the addressed person: people against and marks among those who matter for the call;
 * facts of the prospect, of that person and of the company that are old, or on which sources disagree, a few of each.
 */
export function care(file: ProspectFile, citations: Citations, addressedId: string | undefined): BriefLine[] {
  const addressed = indexOf(file).contactById.get(addressedId ?? '');
  const records = [
    file.prospectRecord,
    ...(addressed ? [addressed.record] : []),
    ...(file.company ? [file.company] : []),
  ];
  const lines = [
    ...people(whoMatters(file, addressedId).shown),
    ...[
      ...records.flatMap((record) => disputed(file, record)).slice(0, most),
      ...records.flatMap((record) => old(file, record)).slice(0, most),
    ].map(({ text, proofs }): BriefLine => ({ kind: 'text', parts: [{ text }], cites: citations.cite(...proofs) })),
  ];
  return lines.length > 0 ? lines : [{ kind: 'nothing', parts: [{ text: texts.process.brief.noCare }], cites: [] }];
}

function people(contacts: Contact[]): BriefLine[] {
  const say = texts.process.brief;
  return contacts.flatMap(({ id, name, seat, block }): BriefLine[] => {
    const lines: BriefLine[] = [];
    const add = (text: string) => lines.push({ kind: 'text', parts: [{ text }], cites: [], personId: id });
    if (block) add(say.blocked(name, block.quote ? `“${block.quote}”` : block.reason));
    if (seat?.stance === 'against' || seat?.role === 'blocker') add(say.against(name, seat.stanceWhy));
    return lines;
  });
}

/** A sentence on a fact that may be wrong; cited only where it is said, so that no source stands there for nothing. */
interface Doubt {
  text: string;
  proofs: Proof[];
}

function disputed(file: ProspectFile, record: StoredRecord): Doubt[] {
  return factFields
    .filter((field) => differs(record, field))
    .map((field) => {
      const [one = '', other = ''] = textsOf(record, field).map((value) => cutWords(value, 60));
      const proofs = shown(record, field).map((held) => proofOfHeld(held, record.id, field, file.now));
      return { text: texts.process.brief.differs(texts.names.fact[field], one, other), proofs: proofs.slice(0, 2) };
    });
}

/** Facts that were last seen longer ago than their kind allows. */
function old(file: ProspectFile, record: StoredRecord): Doubt[] {
  const today = dayOf(file.now) ?? 0;
  return factFields.flatMap((field): Doubt[] => {
    const proof = proofOfFact(record, field, file.now);
    const value = textsOf(record, field)[0];
    if (!proof || value === undefined) return [];
    const days = today - (dayOf(proof.at) ?? today);
    if (days <= factSpec(field).staleDays) return [];
    return [{ text: texts.process.brief.stale(cutWords(value, 80), days), proofs: [proof] }];
  });
}
