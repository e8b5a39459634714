import { type Activity, activity, touchKinds } from '@/lib/model/activity';
import type { Edit } from '@/lib/model/edit';
import { typeOfId } from '@/lib/model/noun';
import { blockSchema } from '@/lib/model/person';
import { prospect } from '@/lib/model/prospect';
import { leading, type StoredRecord, text, texts } from '@/lib/model/record';
import type { NewAct } from '@/lib/store/commit';
import { StoreError } from '@/lib/store/errors';
import { recordById, recordsById } from '@/lib/store/records';
import { matched } from './suppression';
import { addressesOf } from './sync-suppression';

/** An outgoing touch with somebody who must not be contacted. Nothing was stored. */
export class ContactBlocked extends StoreError {
  override name = 'ContactBlocked';
  readonly whom: string;
  readonly reason: string;
  constructor(whom: string, reason: string) {
    super('Must not be contacted');
    this.whom = whom;
    this.reason = reason;
  }
}

/**
 * The one place where do-not-contact is enforced on what is about to be stored, whatever form it comes from: an outgoing touch,
 * newly logged or made one by a correction, with somebody who is marked or on the list is refused with ContactBlocked (what they said to us is not), and a person or
 * company that gets an address on the list is marked in the same act, so that undo takes both back.
 */
export async function checkAct(act: NewAct, now: string): Promise<NewAct> {
  for (const edit of act.edits) {
    if (typeOfId(edit.id) !== 'activity') continue;
    if (edit.do === 'create') await refuse(edit.id, edit.values ?? {});
    else if (turnsOurs(edit)) await refuse(edit.id, await correctedBy(act.edits, edit.id));
  }
  return withMarks(act, now);
}

/**
 * The same for what has happened already, whoever must not be contacted: a mail that went is logged as the fact it is, and what was not
 * to be done is said with `blocked`.
 */
export async function checkFact(
  act: NewAct,
  now: string,
): Promise<{ act: NewAct; blocked: ContactBlocked | undefined }> {
  try {
    return { act: await checkAct(act, now), blocked: undefined };
  } catch (error) {
    if (!(error instanceof ContactBlocked)) throw error;
    return { act: await withMarks(act, now), blocked: error };
  }
}

async function withMarks(act: NewAct, now: string): Promise<NewAct> {
  const marks = await marksFor(act.edits, now);
  return marks.length === 0 ? act : { ...act, edits: [...act.edits, ...marks] };
}

/** What was logged as theirs becomes a touch of ours. */
const turnsOurs = (edit: Edit) => edit.do === 'set' && edit.field === 'direction' && edit.value === 'out';

/** A logged touch as it is after the edits. */
async function correctedBy(edits: Edit[], id: string): Promise<{ [field: string]: unknown }> {
  const record = await recordById(id);
  const set = edits.flatMap((edit) => (edit.do === 'set' && edit.id === id ? [[edit.field, edit.value]] : []));
  return { ...(record && activity.read(record)), ...Object.fromEntries(set) };
}

async function refuse(id: string, values: { [field: string]: unknown }): Promise<void> {
  const touch = activity.schema.safeParse(values).data;
  if (touch?.direction !== 'out' || !touchKinds.has(touch.kind)) return;
  for (const record of await touchedBy({ ...touch, id })) {
    const reason = reasonOn(record) ?? Object.values(await matched(addressesOf(record)))[0];
    if (reason !== undefined) throw new ContactBlocked(nameOf(record), reason);
  }
}

/** Who is touched: the people named, their company or the pursuit's, and a lone person whose pursuit it is. */
async function touchedBy(touch: Activity): Promise<StoredRecord[]> {
  const deal = touch.prospectId === undefined ? undefined : await recordById(touch.prospectId);
  const view = deal && prospect.read(deal);
  const lone = view?.companyId === undefined ? view?.personId : undefined;
  const ids = [touch.companyId, view?.companyId, lone, ...(touch.personIds ?? [])];
  return recordsById([...new Set(ids.filter((id) => id !== undefined))]);
}

const reasonOn = (record: StoredRecord) => blockSchema.safeParse(leading(record, 'doNotContact')).data?.reason;
const nameOf = (record: StoredRecord) =>
  text(record, 'name') ?? texts(record, 'email')[0] ?? text(record, 'domain') ?? '';

/** The marks that are missing once these edits are done. */
async function marksFor(edits: Edit[], now: string): Promise<Edit[]> {
  const given = Map.groupBy(edits.flatMap(addressesGiven), ({ id }) => id);
  const decided = new Set(edits.flatMap((edit) => ('field' in edit && edit.field === 'doNotContact' ? [edit.id] : [])));
  const marks: Edit[] = [];
  for (const [id, addresses] of given) {
    const record = decided.has(id) ? undefined : await recordById(id);
    if (decided.has(id) || (record && reasonOn(record) !== undefined)) continue;
    const [reason] = Object.values(await matched(addresses.map(({ value }) => value)));
    if (reason === undefined) continue;
    marks.push({ do: 'set', id, field: 'doNotContact', value: { since: now, reason } });
  }
  return marks;
}

/** Every mail address that an edit gives to somebody, and every domain that it gives to a company. */
function addressesGiven(edit: Edit): { id: string; value: string }[] {
  const type = typeOfId(edit.id);
  if (type !== 'person' && type !== 'company') return [];
  const fields = type === 'company' ? ['email', 'domain'] : ['email'];
  const of = (field: string, value: unknown) =>
    fields.includes(field) && typeof value === 'string' ? [{ id: edit.id, value }] : [];
  if (edit.do === 'create') return Object.entries(edit.values ?? {}).flatMap(([field, value]) => of(field, value));
  return edit.do === 'set' || edit.do === 'add' ? of(edit.field, edit.value) : [];
}
