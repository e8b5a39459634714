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
}

/** Adds a company, a person, a pursuit, or all of them, as one act. */
export function addRecords(making: Making, adding: Adding): NewAct {
  const companyId = adding.company ? making.makeId('company') : adding.companyId;
  const personId = adding.person ? making.makeId('person') : adding.personId;
  const name =
    adding.company?.facts.name ?? adding.company?.facts.domain ?? adding.companyName ?? adding.person?.facts.name ?? '';
  const prospectId = adding.pursueIn ? making.makeId('prospect') : adding.prospectId;
  const edits: Edit[] = [
    ...(adding.company && companyId ? entryEdits(making, companyId, adding.company) : []),
    ...(adding.person && personId ? entryEdits(making, personId, adding.person, companyId) : []),
    ...(adding.pursueIn && prospectId
      ? [newProspect(prospectId, { name, ...(companyId ? { companyId } : { personId }) }, adding.pursueIn, making)]
      : []),
    ...(personId && companyId && prospectId
      ? [{ do: 'create' as const, id: making.makeId('seat'), values: { prospectId, personId } }]
      : []),
  ];
  return newAct(making, 'added', { name: adding.person?.facts.name ?? name }, edits, prospectId);
}

function entryEdits(making: Making, id: string, entry: Entry, companyId?: string): Edit[] {
  const from: Provenance = { by: 'user', at: making.now, who: making.who, ...entry.source };
  const facts = Object.entries(entry.facts).flatMap(([name, value]): Edit[] => {
    const field = name as FactField; // keys of `facts` are fact fields by its type; Object.entries forgets it
    return value?.trim() ? [{ do: 'add', id, field, value: keptValue(field, value), from }] : [];
  });
  return [{ do: 'create', id, values: { companyId } }, ...facts];
}
