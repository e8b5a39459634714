import type { FactField } from '@/lib/model/fact';
import { shown, text } from '@/lib/model/record';
import type { CommitteeRole } from '@/lib/model/seat';
import { texts } from '@/lib/texts';
import type { BriefLine } from './brief';
import type { Citations } from './citations';
import type { ProspectFile } from './file';
import { type Contact, indexOf, processIndex } from './file-index';
import { rank } from './person-for';
import { proofOfFact, proofOfHeld } from './proof';
import { cutWords } from './words';

const reasonsToAct: { field: FactField; most: number }[] = [
  { field: 'trigger', most: 2 },
  { field: 'pain', most: 2 },
  { field: 'impact', most: 1 },
  { field: 'timeline', most: 1 },
];

/** What has changed there, what hurts, what it costs and by when: in their words where those were kept. */
export function whyNow(file: ProspectFile, citations: Citations): BriefLine[] {
  const lines = reasonsToAct.flatMap(({ field, most }) =>
    shown(file.prospectRecord, field)
      .slice(0, most)
      .flatMap((held): BriefLine[] => {
        if (typeof held.value !== 'string') return [];
        const proof = proofOfHeld(held, file.prospectRecord.id, field, file.now);
        const words = held.from.quote?.exact === held.value ? { quote: held.value } : { text: sentence(held.value) };
        return [{ kind: 'text', parts: [words], cites: citations.cite(proof) }];
      }),
  );
  return lines.length > 0
    ? lines
    : [{ kind: 'nothing', parts: [{ text: texts.process.brief.nothingKnown }], cites: [] }];
}

const sentence = (words: string) => (/[.!?…”"]$/.test(words) ? words : `${words}.`);

/** The people with title, role and stance, whom the next step would address first; then the empty seats the stage asks for. */
export function who(file: ProspectFile, citations: Citations): BriefLine[] {
  const people = rank(indexOf(file).contacts, []).map((contact) => personLine(file, contact, citations));
  const empty = emptySeats(file).map(
    (role): BriefLine => ({
      kind: 'empty-seat',
      parts: [{ text: texts.process.brief.empty(texts.process.role[role]) }],
      cites: [],
    }),
  );
  if (people.length > 0) return [...people, ...empty];
  return [{ kind: 'nothing', parts: [{ text: texts.process.brief.nobody }], cites: [] }, ...empty];
}

function personLine(file: ProspectFile, contact: Contact, citations: Citations): BriefLine {
  const { brief, role } = texts.process;
  const about = [
    text(contact.record, 'title'),
    contact.seat?.role && role[contact.seat.role],
    contact.block && brief.doNotContact(contact.block.since, file.now),
  ].filter((part) => part !== undefined);
  const proof = proofOfFact(contact.record, 'title', file.now) ?? proofOfFact(contact.record, 'name', file.now);
  return {
    kind: 'person',
    parts: [{ strong: contact.name }, ...(about.length > 0 ? [{ text: about.join(', ') }] : [])],
    cites: citations.cite(proof),
    personId: contact.id,
    ...(contact.seat?.stanceWhy && { note: cutWords(contact.seat.stanceWhy, 140) }),
  };
}

/** Roles that this stage or the next one must know, and that nobody holds. */
function emptySeats(file: ProspectFile): CommitteeRole[] {
  const { contacts, stage } = indexOf(file);
  const { places } = processIndex(file.process);
  const here = places.get(stage.id) ?? 0;
  const wanted = file.process.stages
    .slice(here, here + 2)
    .flatMap(({ exit, questions }) => [
      ...exit.flatMap(({ proof }) => ('role' in proof && proof.role.length === 1 ? proof.role : [])),
      ...questions.flatMap(({ fillsRole }) => fillsRole ?? []),
    ]);
  const held = new Set(contacts.map(({ seat }) => seat?.role));
  return [...new Set(wanted)].filter((role) => !held.has(role));
}
