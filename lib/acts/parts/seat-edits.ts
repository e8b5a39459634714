import { comparePeople } from '@/lib/identity/names';
import type { Edit } from '@/lib/model/edit';
import { text } from '@/lib/model/record';
import type { CommitteeRole, Seat } from '@/lib/model/seat';
import type { Making } from './act';
import type { AskingFile } from './answer-edits';

/** Who takes a seat: one of the known people, or a new name. */
export interface Seated {
  role: CommitteeRole;
  personId?: string;
  name?: string;
  why?: string;
}

/**
 * The edits that give somebody a seat in the buying committee. A name that a person of the file has is that person; another
 * name becomes a new person of the company. `where` is the seat.
 */
export function seatEdits(
  making: Making,
  file: AskingFile,
  { role, personId, name, why }: Seated,
): { where: string; edits: Edit[] } {
  const { prospect } = file;
  const known = file.people.find(
    ({ record }) => record.id === personId || (name && isNamed(text(record, 'name'), name)),
  );
  const id = personId ?? known?.record.id ?? making.makeId('person');
  const isNew = personId === undefined && known === undefined;
  const person: Edit[] = isNew
    ? [{ do: 'create', id, values: { name: name?.trim(), companyId: prospect.companyId } }]
    : [];
  const seat = known?.seat;
  const where = seat?.id ?? making.makeId('seat');
  if (!seat) {
    const values = { prospectId: prospect.id, personId: id, role, roleWhy: why };
    return { where, edits: [...person, { do: 'create', id: where, values }] };
  }
  const because: Edit[] = why ? [{ do: 'set', id: where, field: 'roleWhy', value: why }] : [];
  return {
    where,
    edits: [{ do: 'set', id: where, field: 'role', value: role }, ...because, ...outdated(seat, role, why)],
  };
}

/** The named one is no suggestion any more, and the reason of another role is none for this one. */
function outdated(seat: Seat, role: CommitteeRole, why: string | undefined): Edit[] {
  const fields = [
    ...(seat.roleFrom === undefined ? [] : ['roleFrom']),
    ...(seat.roleWhy === undefined || why || seat.role === role ? [] : ['roleWhy']),
  ];
  return fields.map((field) => ({ do: 'clear', id: seat.id, field }));
}

const isNamed = (known: string | undefined, name: string) =>
  known !== undefined && comparePeople(known, name) === 'same';
