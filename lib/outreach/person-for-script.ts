import type { Script } from '@/lib/model/process';
import { text } from '@/lib/model/record';
import type { ProspectFile } from '@/lib/process/file';
import { type Contact, indexOf } from '@/lib/process/file-index';
import { rank } from '@/lib/process/person-for';

/**
 * Whom a script is for when nobody was picked: whom the step addresses where they fit, else somebody in one of its roles, else
 * the first whose part is not known, and where nobody fits whom the step addresses, or the first who may be contacted.
 */
export function personForScript(
  file: ProspectFile,
  { persona }: Script,
  ofStep: string | undefined,
): string | undefined {
  const { contacts, contactById } = indexOf(file);
  const addressed = contactById.get(ofStep ?? '');
  if (addressed && fitOf(addressed, persona) === 'role') return addressed.id;
  const ranked = rank(contacts, persona ?? []).filter(({ block }) => !block);
  const first = ranked.find((contact) => fitOf(contact, persona) === 'role');
  const fitting = [addressed, ...ranked].find((contact) => contact && fitOf(contact, persona) !== 'none');
  return (first ?? fitting ?? addressed ?? ranked[0] ?? contacts[0])?.id;
}

/** Whether a script can be said to somebody: it names no roles, or theirs, or theirs is not known and they are close to the work. */
export function fitsPerson(file: ProspectFile, { persona }: Script, personId: string | undefined): boolean {
  const contact = indexOf(file).contactById.get(personId ?? '');
  return contact ? fitOf(contact, persona) !== 'none' : true;
}

function fitOf({ seat, record }: Contact, persona: Script['persona']): 'role' | 'open' | 'none' {
  if (!persona || (seat?.role && persona.includes(seat.role))) return 'role';
  if (seat?.role) return 'none';
  return heads.has(text(record, 'seniority') ?? '') && !persona.includes('economic-buyer') ? 'none' : 'open';
}

/** Who runs the place signs rather than does the work, whether or not anybody has given them a role. */
const heads = new Set(['owner', 'executive', 'vice-president']);
