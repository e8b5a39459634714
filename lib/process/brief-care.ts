import { dayOf } from '@/lib/model/days';
import { factFields, factSpec } from '@/lib/model/fact';
import { differs, type StoredRecord, shown, texts as textsOf } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import type { BriefLine } from './brief';
import type { Citations } from './citations';
import type { ProspectFile } from './file';
import { indexOf } from './file-index';
import { proofOfFact, proofOfHeld } from './proof';
import { cutWords } from './words';

/** What may be wrong or hurt when it is said: people against, marks, old facts, and facts on which sources disagree. */
export function care(file: ProspectFile, citations: Citations): BriefLine[] {
  const { contacts } = indexOf(file);
  const records = [
    file.prospectRecord,
    ...(file.company ? [file.company] : []),
    ...contacts.map(({ record }) => record),
  ];
  const lines = [
    ...people(file),
    ...records.flatMap((record) => disputed(file, record, citations)),
    ...records.flatMap((record) => old(file, record, citations)),
  ];
  return lines.length > 0 ? lines : [{ kind: 'nothing', parts: [{ text: texts.process.brief.noCare }], cites: [] }];
}

function people(file: ProspectFile): BriefLine[] {
  const say = texts.process.brief;
  return indexOf(file).contacts.flatMap(({ id, name, seat, block }): BriefLine[] => {
    const lines: BriefLine[] = [];
    const add = (text: string) => lines.push({ kind: 'text', parts: [{ text }], cites: [], personId: id });
    if (block) add(say.blocked(name, block.quote ? `“${block.quote}”` : block.reason));
    if (seat?.stance === 'against' || seat?.role === 'blocker') add(say.against(name, seat.stanceWhy));
    return lines;
  });
}

function disputed(file: ProspectFile, record: StoredRecord, citations: Citations): BriefLine[] {
  return factFields
    .filter((field) => differs(record, field))
    .map((field): BriefLine => {
      const [one = '', other = ''] = textsOf(record, field).map((value) => cutWords(value, 60));
      const proofs = shown(record, field).map((held) => proofOfHeld(held, record.id, field, file.now));
      const text = texts.process.brief.differs(texts.names.fact[field], one, other);
      return { kind: 'text', parts: [{ text }], cites: citations.cite(...proofs.slice(0, 2)) };
    });
}

/** Facts that were last seen longer ago than their kind allows. */
function old(file: ProspectFile, record: StoredRecord, citations: Citations): BriefLine[] {
  const today = dayOf(file.now) ?? 0;
  return factFields.flatMap((field): BriefLine[] => {
    const proof = proofOfFact(record, field, file.now);
    const value = textsOf(record, field)[0];
    if (!proof || value === undefined) return [];
    const days = today - (dayOf(proof.at) ?? today);
    if (days <= factSpec(field).staleDays) return [];
    return [
      {
        kind: 'text',
        parts: [{ text: texts.process.brief.stale(cutWords(value, 80), days) }],
        cites: citations.cite(proof),
      },
    ];
  });
}
