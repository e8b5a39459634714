import { keptValue } from '@/lib/identity/value-key';
import type { Edit } from '@/lib/model/edit';
import type { FactField } from '@/lib/model/fact';
import type { Process } from '@/lib/model/process';
import type { Provenance, Quote } from '@/lib/model/provenance';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { newProspect } from './parts/new-prospect';

/** What the rep typed, or took from a selection; then `source` is where it stands. */
export interface Entry {
  facts: { [field in FactField]?: string };
  source?: { url: string; quote: Quote };
}

/** A known record and what it gets. */
export interface Joined extends Entry {
  id: string;
  name: string;
}

/** Everything that is added by hand in one go; each part is optional, one of them is needed. */
export interface Adding {
  company?: Entry;
  /** The known company that the person or the pursuit belongs to. */
  companyId?: string;
  companyName?: string;
  person?: Entry;
  personId?: string;
  /** Starts a pursuit in this process, for the company, or for the person where there is none. */
  pursueIn?: Process;
  /** The open pursuit whose buying committee the person joins. */
  prospectId?: string;
  /** They sit at its table already. */
  isSeated?: true;
  /** What was typed of a company and a person that are known: it comes to them. */
  joined?: Joined;
  joinedPerson?: Joined;
}

/** Adds a company, a person, a pursuit, or all of them, as one act. */
export function addRecords(making: Making, adding: Adding): NewAct {
  const companyId = adding.company ? making.makeId('company') : adding.companyId;
  const personId = adding.person ? making.makeId('person') : adding.personId;
  const name =
    written(adding.company?.facts.name) ??
    written(adding.company?.facts.domain) ??
    written(adding.companyName) ??
    written(adding.person?.facts.name) ??
    '';
  const prospectId = adding.pursueIn ? making.makeId('prospect') : adding.prospectId;
  const edits: Edit[] = [
    ...(adding.company && companyId ? entryEdits(making, companyId, adding.company) : []),
    ...(adding.person && personId ? entryEdits(making, personId, adding.person, companyId) : []),
    ...(adding.pursueIn && prospectId
      ? [newProspect(prospectId, { name, ...(companyId ? { companyId } : { personId }) }, adding.pursueIn, making)]
      : []),
    ...[adding.joined, adding.joinedPerson].flatMap((joined) => (joined ? factEdits(making, joined.id, joined) : [])),
    ...(personId && companyId && prospectId && !adding.isSeated
      ? [{ do: 'create' as const, id: making.makeId('seat'), values: { prospectId, personId } }]
      : []),
  ];
  const joined = adding.joinedPerson ?? (adding.person ? undefined : adding.joined);
  if (joined) return newAct(making, 'addedToKnown', { name: joined.name }, edits, prospectId);
  return newAct(making, 'added', { name: written(adding.person?.facts.name) ?? name }, edits, prospectId);
}

const entryEdits = (making: Making, id: string, entry: Entry, companyId?: string): Edit[] => [
  { do: 'create', id, values: { companyId } },
  ...factEdits(making, id, entry),
];

function factEdits(making: Making, id: string, entry: Entry): Edit[] {
  const from: Provenance = { by: 'user', at: making.now, who: making.who, ...entry.source };
  return Object.entries(entry.facts).flatMap(([name, value]): Edit[] => {
    const field = name as FactField; // keys of `facts` are fact fields by its type; Object.entries forgets it
    return value?.trim() ? [{ do: 'add', id, field, value: keptValue(field, value), from }] : [];
  });
}

const written = (typed: string | undefined) => typed?.trim() || undefined;
