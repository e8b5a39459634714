import type { Condition } from '@/lib/model/process';
import { acceptedRole, type CommitteeRole, committeeRoles, suggestedRole } from '@/lib/model/seat';
import type { ProspectFile } from './file';
import { type Contact, indexOf, processIndex } from './file-index';

/** The first of the people who holds one of these roles: typed or accepted by the rep. */
export function holderOf(roles: CommitteeRole[], file: ProspectFile): Contact | undefined {
  return indexOf(file).contacts.find(({ seat }) => isAmong(acceptedRole(seat), roles));
}

/** The first of the people whose title suggests one of these roles; nobody who must not be contacted. */
export function suggestedHolder(roles: CommitteeRole[], file: ProspectFile): Contact | undefined {
  return indexOf(file).contacts.find(({ seat, block }) => !block && isAmong(suggestedRole(seat), roles));
}

const isAmong = (role: CommitteeRole | undefined, roles: CommitteeRole[]) => role !== undefined && roles.includes(role);

/** Whose title suggests what the condition asks for, while nobody holds the role: one click of the rep makes it a proof. */
export function suggestedFor(condition: Condition, file: ProspectFile): Contact | undefined {
  const roles = [...rolesIn(condition).flat(), ...rolesAsked(condition, file)];
  return suggestedHolder(roles, file);
}

function rolesAsked(condition: Condition, file: ProspectFile): CommitteeRole[] {
  if (!('answered' in condition)) return [];
  const role = processIndex(file.process).questions.get(condition.answered)?.fillsRole;
  return role ? [role] : [];
}

/** The seats that the stage asks for, by its questions and its exit criteria, for which nobody of the people is known or suggested. */
export function emptySeats(file: ProspectFile): CommitteeRole[] {
  const { stage, contacts } = indexOf(file);
  const asked = new Set<CommitteeRole>();
  for (const question of stage.questions) if (question.fillsRole) asked.add(question.fillsRole);
  for (const { proof, required } of stage.exit) {
    // One of several roles is enough for a proof; asking for the first of them is a suggestion, not a demand.
    for (const roles of required ? rolesIn(proof) : []) if (roles[0]) asked.add(roles[0]);
  }
  const held = new Set(contacts.map((contact) => contact.seat?.role));
  return committeeRoles.filter((role) => asked.has(role) && !held.has(role));
}

function rolesIn(condition: Condition): CommitteeRole[][] {
  if ('role' in condition) return [condition.role];
  if ('all' in condition) return condition.all.flatMap(rolesIn);
  return [];
}

/** The only person all our touches went to, where there were at least two touches; undefined when there are others. */
export function singleThread(file: ProspectFile): Contact | undefined {
  const { touches, contactById } = indexOf(file);
  const named = touches.filter((touch) => (touch.personIds ?? []).length > 0);
  const people = new Set(named.flatMap((touch) => touch.personIds ?? []));
  const [only] = people;
  return named.length > 1 && people.size === 1 && only !== undefined ? contactById.get(only) : undefined;
}
