import type { Edit } from '@/lib/model/edit';
import { type StoredRecord, text } from '@/lib/model/record';
import type { CommitteeRole, Seat } from '@/lib/model/seat';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** A person of a prospect's buying committee; `seat` where they have one already. */
export interface Member {
  prospectId: string;
  person: StoredRecord;
  seat?: Seat;
}

/** Gives a person a role in the buying committee, or takes it away with `role: undefined`. A suggested role is accepted by it. */
export function setRole(making: Making, member: Member & { role: CommitteeRole | undefined; why?: string }): NewAct {
  const { role, why } = member;
  const name = nameOf(member);
  if (role === undefined)
    return newAct(making, 'seatCleared', { name }, emptied(member, ['role', 'roleWhy', 'roleFrom']), member.prospectId);
  const edits = seated(making, member, { role, roleWhy: why }, ['roleWhy', 'roleFrom']);
  return newAct(making, 'seatSet', { name, role }, edits, member.prospectId);
}

/** Says how a person stands to buying from us, and why we think so. */
export function setStance(
  making: Making,
  member: Member & { stance: NonNullable<Seat['stance']>; why?: string },
): NewAct {
  const { stance, why } = member;
  const edits = seated(making, member, { stance, stanceWhy: why }, ['stanceWhy']);
  return newAct(making, 'stanceSet', { name: nameOf(member), stance }, edits, member.prospectId);
}

/** Takes a person out of the buying committee; the person stays. */
export function removeSeat(making: Making, member: Member & { seat: Seat }): NewAct {
  const edits: Edit[] = [{ do: 'delete', id: member.seat.id }];
  return newAct(making, 'seatRemoved', { name: nameOf(member) }, edits, member.prospectId);
}

function seated(
  making: Making,
  member: Member,
  values: { [field: string]: string | undefined },
  old: (keyof Seat)[],
): Edit[] {
  const { seat, person, prospectId } = member;
  if (!seat)
    return [{ do: 'create', id: making.makeId('seat'), values: { prospectId, personId: person.id, ...values } }];
  const set = Object.entries(values).flatMap(([field, value]): Edit[] =>
    value === undefined ? [] : [{ do: 'set', id: seat.id, field, value }],
  );
  // The reason of the former role or stance is none for the new one.
  return [
    ...set,
    ...emptied(
      member,
      old.filter((field) => values[field] === undefined),
    ),
  ];
}

const emptied = ({ seat }: Member, fields: (keyof Seat)[]): Edit[] =>
  fields.flatMap((field): Edit[] => (seat?.[field] === undefined ? [] : [{ do: 'clear', id: seat.id, field }]));

const nameOf = ({ person }: Member) => text(person, 'name') ?? text(person, 'email') ?? '';
