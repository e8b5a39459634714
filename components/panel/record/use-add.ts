import { useAct } from '@/components/queries/act';
import type { Again } from '@/components/queries/submit';
import { addRecords, type Entry } from '@/lib/acts/add-record';
import type { Edit } from '@/lib/model/edit';
import { committeeRoles } from '@/lib/model/seat';
import { defaultProcess } from '@/lib/process/registry';
import type { Named } from '../subject';
import type { AddForm } from './add-form';

export interface AddPlace {
  /** The company that a person is added to, and the pursuit they join. */
  companyId?: string | undefined;
  companyName?: string | undefined;
  prospectId?: string | undefined;
  /** Where the words stand, when they were selected on a page. */
  source?: Entry['source'] | undefined;
}

/** Keeps what was typed as one act; resolves with what the panel should show then, or undefined when nothing was saved. */
export function useAdd() {
  const act = useAct();
  return async (form: AddForm, place: AddPlace, again: Again): Promise<Named | undefined> => {
    let shown: Named | undefined;
    const done = await act((making) => {
      const ids = new Map<string, string>();
      const makeId = (type: string) => {
        const id = making.makeId(type);
        ids.set(type, id);
        return id;
      };
      const added = addRecords({ ...making, makeId }, addingOf(form, place));
      shown = namedOf(ids, added.prospectId);
      return { ...added, edits: [...added.edits, ...roleEdits(form, ids.get('seat'))] };
    }, again);
    return done && shown;
  };
}

function addingOf(form: AddForm, place: AddPlace) {
  const { companyName: name, domain, source } = { ...form, source: place.source };
  const company = form.kind === 'person' ? undefined : { facts: { name, domain } };
  const { title, email, phone, social } = form;
  const person =
    form.kind === 'company'
      ? undefined
      : { facts: { name: form.name, title, email, phone, social }, ...(source && { source }) };
  return {
    ...(company ? { company } : { ...(place.companyId && { companyId: place.companyId }) }),
    ...(place.companyName && { companyName: place.companyName }),
    ...(person && { person }),
    ...(form.pursue && { pursueIn: defaultProcess() }),
    ...(!form.pursue && place.prospectId && !company && { prospectId: place.prospectId }),
  };
}

function namedOf(ids: Map<string, string>, prospectId: string | undefined): Named | undefined {
  if (prospectId !== undefined) return { type: 'prospect', id: prospectId };
  const company = ids.get('company');
  if (company !== undefined) return { type: 'company', id: company };
  const person = ids.get('person');
  return person === undefined ? undefined : { type: 'person', id: person };
}

/** The new person takes the seat with the role that was asked for. */
function roleEdits(form: AddForm, seat: string | undefined): Edit[] {
  const role = committeeRoles.find((one) => one === form.role);
  return role && seat !== undefined ? [{ do: 'set', id: seat, field: 'role', value: role }] : [];
}
