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

/**
 * The people who matter for the call, with title, role and stance: whom the step addresses, then those with a seat, those we were
 * in touch with, and those who must not be contacted, at most six. The others by name in one line; then the empty seats.
 */
export function who(file: ProspectFile, citations: Citations, addressedId: string | undefined): BriefLine[] {
  const { shown, others } = whoMatters(file, addressedId);
  const people = shown.map((contact) => personLine(file, contact, citations));
  if (others.length > 0) people.push(othersLine(others));
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

const most = 6;

/** Who matters for a call with the addressed person, in the order of importance for it, and the others. */
export function whoMatters(
  file: ProspectFile,
  addressedId: string | undefined,
): { shown: Contact[]; others: Contact[] } {
  const all = rank(indexOf(file).contacts, []);
  if (all.length <= most) return { shown: all, others: [] };
  const weight = (contact: Contact) => weightOf(contact, addressedId);
  const matter = all.filter((contact) => weight(contact) > 0).toSorted((a, b) => weight(b) - weight(a));
  // Where nobody stands out, the first ones are as good as any.
  const chosen = new Set((matter.length > 0 ? matter : all.slice(0, most / 2)).slice(0, most));
  return {
    shown: all.filter((contact) => chosen.has(contact)),
    others: all.filter((contact) => !chosen.has(contact)),
  };
}

function weightOf({ id, seat, block, answeredAt, touchedAt }: Contact, addressedId: string | undefined): number {
  if (id === addressedId) return 5;
  if (seat?.role || seat?.stance === 'against' || seat?.stance === 'for') return 4;
  // Whoever must not be spoken to is as good to know as whoever may.
  if (block) return 3;
  if (answeredAt !== undefined) return 2;
  return touchedAt === undefined ? 0 : 1;
}

function othersLine(others: Contact[]): BriefLine {
  return {
    kind: 'others',
    parts: [{ text: texts.process.brief.others(others.length) }],
    cites: [],
    people: others.map(({ id, name }) => ({ id, name })),
  };
}

function personLine(file: ProspectFile, contact: Contact, citations: Citations): BriefLine {
  const { brief } = texts.process;
  const about = [
    text(contact.record, 'title'),
    roleWords(contact),
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

function roleWords({ seat }: Contact): string | undefined {
  const { brief, role } = texts.process;
  if (!seat?.role) return undefined;
  return seat.roleFrom === undefined ? role[seat.role] : brief.suggestedRole(role[seat.role]);
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
