import { useAct } from '@/components/queries/act';
import { readStanding } from '@/components/queries/met';
import type { Again } from '@/components/queries/submit';
import { type Adding, addRecords, type Entry } from '@/lib/acts/add-record';
import { type Met, type Typed, type TypedFacts, typedNews } from '@/lib/intake/match-typed';
import type { Edit } from '@/lib/model/edit';
import type { MakeId } from '@/lib/model/ids';
import type { StoredRecord } from '@/lib/model/record';
import { committeeRoles } from '@/lib/model/seat';
import { defaultProcess } from '@/lib/process/registry';
import type { Named } from '../subject';
import type { AddForm } from './add-form';
import { nameOf } from './name-of';

export interface AddPlace {
  /** The company that a person is added to, and the pursuit they join. */
  companyId?: string | undefined;
  companyName?: string | undefined;
  prospectId?: string | undefined;
  /** Where the words stand, when they were selected on a page. */
  source?: Entry['source'] | undefined;
}

/**
 * Keeps what was typed as one act; resolves with what the panel should show then, or undefined when nothing was saved. Whoever of
 * `met` is known already gets what is new of it, and nobody is there twice.
 */
export function useAdd() {
  const act = useAct();
  return async (form: AddForm, place: AddPlace, met: Met, again: Again): Promise<Named | undefined> => {
    let shown: Named | undefined;
    const isKnown = met.company !== undefined || met.person !== undefined;
    const adding = isKnown ? await joiningOf(form, place, met) : addingOf(form, place);
    if (bringsNothing(adding)) return namedOf(new Map(), adding, adding.prospectId);
    const done = await act((making) => {
      const ids = new Map<string, string>();
      const makeId: MakeId = (type) => {
        const id = making.makeId(type);
        ids.set(type, id);
        return id;
      };
      const added = addRecords({ ...making, makeId }, adding);
      shown = namedOf(ids, adding, added.prospectId);
      return { ...added, edits: [...added.edits, ...roleEdits(form, ids.get('seat'))] };
    }, again);
    return done && shown;
  };
}

/** What the form says of the company and the person. */
export function typedIn(form: AddForm, place: AddPlace): Typed {
  const { companyName, domain, name, title, email, phone, social } = form;
  return {
    ...(form.kind !== 'person' && { company: { name: companyName, domain } }),
    ...(form.kind !== 'company' && { person: { name, title, email, phone, social } }),
    ...(form.kind === 'person' && place.companyId && { companyId: place.companyId }),
  };
}

function addingOf(form: AddForm, place: AddPlace): Adding {
  const { company, person } = typedIn(form, place);
  return {
    ...(company ? { company: { facts: company } } : { ...(place.companyId && { companyId: place.companyId }) }),
    ...(place.companyName && { companyName: place.companyName }),
    ...(person && { person: { facts: person, ...(place.source && { source: place.source }) } }),
    ...(form.pursue && { pursueIn: defaultProcess() }),
    ...(!form.pursue && place.prospectId && !company && { prospectId: place.prospectId }),
  };
}

/** The same with whom is known: a pursuit that runs there is gone on with, and who sits at its table gets no second seat. */
async function joiningOf(form: AddForm, place: AddPlace, { company, person }: Met): Promise<Adding> {
  const { companyId: _own, companyName: _name, prospectId: _prospect, pursueIn, ...fresh } = addingOf(form, place);
  const { company: newCompany, person: newPerson, ...rest } = fresh;
  const typed = typedIn(form, place);
  const at = await readStanding(
    person?.record,
    company?.record.id ?? (newCompany && !company ? undefined : place.companyId),
  );
  const isNewCompany = newCompany !== undefined && company === undefined && at.companyId === undefined;
  const prospectId = form.pursue ? at.prospectId : (at.prospectId ?? place.prospectId);
  const isSeated = person !== undefined && prospectId !== undefined && at.isSeatedAt(prospectId);
  const source = place.source && { source: place.source };
  return {
    ...rest,
    ...(isNewCompany ? { company: newCompany } : at.companyId !== undefined && { companyId: at.companyId }),
    ...(company && { joined: joinedWith(company.record, typed.company) }),
    ...(person
      ? {
          personId: person.record.id,
          joinedPerson: { ...joinedWith(person.record, typed.person), ...source },
        }
      : newPerson && { person: newPerson }),
    ...(prospectId !== undefined ? { prospectId } : pursueIn && { pursueIn }),
    ...(isSeated && { isSeated }),
    companyName: company ? nameOf(company.record) : form.companyName,
  };
}

const joinedWith = (record: StoredRecord, typed: TypedFacts = {}) => ({
  ...{ id: record.id, name: nameOf(record) },
  facts: typedNews(record, typed),
});

/** All of it is known: there is nothing to store, only somebody to show. */
const bringsNothing = (adding: Adding) =>
  addRecords({ now: '', who: '', makeId: (type) => type }, adding).edits.length === 0;

function namedOf(ids: Map<string, string>, adding: Adding, prospectId: string | undefined): Named | undefined {
  if (prospectId !== undefined) return { type: 'prospect', id: prospectId };
  const company = ids.get('company') ?? adding.joined?.id;
  if (company !== undefined) return { type: 'company', id: company };
  const person = ids.get('person') ?? adding.personId;
  return person === undefined ? undefined : { type: 'person', id: person };
}

/** The new person takes the seat with the role that was asked for. */
function roleEdits(form: AddForm, seat: string | undefined): Edit[] {
  const role = committeeRoles.find((one) => one === form.role);
  return role && seat !== undefined ? [{ do: 'set', id: seat, field: 'role', value: role }] : [];
}
