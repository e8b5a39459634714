import type { CommitteeRole } from '@/lib/model/seat';
import { texts } from '@/lib/texts';
import type { ProspectFile } from './file';
import { type Contact, indexOf } from './file-index';

/** Whom a step addresses, and who would have come first but must not be contacted. */
export interface Addressee {
  person?: Contact;
  /** Why they come first, where the choice was the process's: "suggested user buyer". */
  why?: string;
  insteadOf?: Contact;
}

/**
 * Picks the person for a step. Order: one of the step's roles (the earlier named the better), the champion, who answered
 * last, who was touched last, then the order in the file. Blockers, people against and those who said that they are the wrong
 * one come after everybody else. Somebody who must not be contacted is never picked: the next one is, and `insteadOf` says so.
 */
export function personFor(file: ProspectFile, roles: CommitteeRole[] = []): Addressee {
  const ranked = rank(indexOf(file).contacts, roles);
  const person = ranked.find((contact) => !contact.block);
  const first = ranked[0];
  const reachable = ranked.filter((contact) => !contact.block).length;
  const why = person && (reachable === 1 ? texts.process.whyPerson.only : whyFirst(person, roles));
  return { ...(person && { person, ...(why !== undefined && { why }) }), ...(first?.block && { insteadOf: first }) };
}

/** The first thing in the order of `rank` that speaks for them. */
function whyFirst({ seat, answeredAt, touchedAt }: Contact, roles: CommitteeRole[]): string {
  const { whyPerson, role } = texts.process;
  if (seat?.role && (roles.includes(seat.role) || seat.role === 'champion')) {
    return seat.roleFrom === undefined ? whyPerson.role(role[seat.role]) : whyPerson.suggested(role[seat.role]);
  }
  if (answeredAt !== undefined) return whyPerson.answered;
  return touchedAt === undefined ? whyPerson.first : whyPerson.touched;
}

/** The same for a step that names its person: they, or who comes next when they must not be contacted. */
export function insteadOfPerson(file: ProspectFile, personId: string): Addressee {
  const { contactById, contacts } = indexOf(file);
  const named = contactById.get(personId);
  if (!named) return personFor(file);
  if (!named.block) return { person: named };
  const person = rank(contacts, named.seat?.role ? [named.seat.role] : []).find((contact) => !contact.block);
  return { ...(person && { person }), insteadOf: named };
}

/** Everybody in the order in which a step would address them; those who must not be contacted included. */
export function rank(contacts: Contact[], roles: CommitteeRole[]): Contact[] {
  if (contacts.length < 2) return contacts;
  return contacts
    .map((contact, place) => ({ contact, place, fit: roleFit(contact, roles) }))
    .sort(
      (a, b) =>
        Number(isAgainst(a.contact)) - Number(isAgainst(b.contact)) ||
        a.fit - b.fit ||
        Number(isChampion(b.contact)) - Number(isChampion(a.contact)) ||
        later(a.contact.answeredAt, b.contact.answeredAt) ||
        later(a.contact.touchedAt, b.contact.touchedAt) ||
        a.place - b.place,
    )
    .map(({ contact }) => contact);
}

const isChampion = ({ seat }: Contact) => seat?.role === 'champion';
const isAgainst = ({ seat, wrong }: Contact) =>
  seat?.role === 'blocker' || seat?.stance === 'against' || wrong === true;

function roleFit({ seat }: Contact, roles: CommitteeRole[]): number {
  const fit = seat?.role ? roles.indexOf(seat.role) : -1;
  return fit < 0 ? roles.length : fit;
}

function later(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a > b ? -1 : 1;
}
