import type { Making } from '@/lib/acts/parts/act';
import { newProspect } from '@/lib/acts/parts/new-prospect';
import type { Edit } from '@/lib/model/edit';
import type { Proposal } from '@/lib/model/page-reading';
import { acceptedRole, type Seat } from '@/lib/model/seat';
import type { Known, PersonDecision } from './decisions';
import type { Kept, KeptPerson } from './keep-records';

/** One pursuit that a keeping starts or goes on with. */
export interface Pursuit {
  id: string;
  edits: Edit[];
  /** The people who got a role in it. */
  seated: string[];
}

/**
 * The pursuit of the kept company, with an edit for every role, accepted or suggested; without a company each kept person is a pursuit of
 * their own. An open pursuit is gone on with: a second one would split the history.
 */
export function pursue(company: Kept | undefined, people: KeptPerson[], known: Known, making: Making): Pursuit[] {
  if (company) return [pursueCompany(company, people, known, making)];
  return people.map((person) => {
    const open = known.open.find((one) => one.personId === person.id);
    const id = open?.id ?? making.makeId('prospect');
    const made = newProspect(id, { name: person.name, personId: person.id }, known.process, making);
    return { id, edits: [...(open ? [] : [made]), ...seatOf(id, person, known, making)], seated: [] };
  });
}

function pursueCompany(company: Kept, people: KeptPerson[], known: Known, making: Making): Pursuit {
  const open = known.open.find((one) => one.companyId === company.id);
  const id = open?.id ?? making.makeId('prospect');
  const made = newProspect(id, { name: company.name, companyId: company.id }, known.process, making);
  const seats = people.map((person) => ({ id: person.id, edits: seatOf(id, person, known, making) }));
  return {
    id,
    edits: [...(open ? [] : [made]), ...seats.flatMap(({ edits }) => edits)],
    seated: seats.flatMap((one) => (one.edits.length > 0 ? [one.id] : [])),
  };
}

/** A role that the rep gave earlier stays unless another one was accepted now; a suggestion only fills what nobody gave. */
function seatOf(prospectId: string, person: KeptPerson, known: Known, making: Making): Edit[] {
  const { role } = person.decision;
  const seat = known.seats.find((one) => one.prospectId === prospectId && one.personId === person.id);
  if (!role || (seat && isSettled(seat, role))) return [];
  const values = { role: role.role, roleWhy: role.why, ...(role.isSuggested && { roleFrom: 'title' }) };
  if (!seat)
    return [{ do: 'create', id: making.makeId('seat'), values: { prospectId, personId: person.id, ...values } }];
  const set = Object.entries(values).map(([field, value]): Edit => ({ do: 'set', id: seat.id, field, value }));
  const accepted: Edit[] =
    seat.roleFrom === undefined || role.isSuggested ? [] : [{ do: 'clear', id: seat.id, field: 'roleFrom' }];
  return [...set, ...accepted];
}

function isSettled(seat: Seat, role: NonNullable<PersonDecision['role']>): boolean {
  if (role.isSuggested && acceptedRole(seat) !== undefined) return true;
  return seat.role === role.role && (role.isSuggested === true || seat.roleFrom === undefined);
}

/** The line in the timeline: when, where and whom. */
export function captureActivity(
  proposal: Proposal,
  prospectId: string | undefined,
  companyId: string | undefined,
  people: Kept[],
  making: Making,
): Edit {
  const values = {
    kind: 'capture',
    at: making.now,
    who: making.who,
    prospectId,
    companyId,
    personIds: people.map((person) => person.id),
    url: proposal.url,
    text: proposal.title,
  };
  return { do: 'create', id: making.makeId('activity'), values };
}
