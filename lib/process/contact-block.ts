import type { Block } from '@/lib/model/person';
import { text } from '@/lib/model/record';
import type { Task } from '@/lib/model/task';
import type { ProspectFile } from './file';
import { indexOf } from './file-index';

/** Who must not be contacted, of those a touch would reach. */
export interface Blocked {
  of: 'company' | 'person';
  id: string;
  name: string;
  block: Block;
}

/** What forbids a touch of ours with these people of a file: the company's mark, a lone person's, or that of one of them. */
export function blockAgainst(file: ProspectFile, personIds: string[]): Blocked | undefined {
  const { companyBlock, contactById } = indexOf(file);
  if (companyBlock && file.company) {
    const name = text(file.company, 'name') ?? file.prospect.name;
    return { of: 'company', id: file.company.id, name, block: companyBlock };
  }
  const lone = file.company ? undefined : file.prospect.personId;
  for (const id of [...(lone ? [lone] : []), ...personIds]) {
    const contact = contactById.get(id);
    if (contact?.block) return { of: 'person', id, name: contact.name, block: contact.block };
  }
  return undefined;
}

/** What forbids doing a task: one that names neither a person nor a channel (a contract to file) touches nobody and may be done. */
export function blockOfTask(file: ProspectFile, { personId, channel }: Pick<Task, 'personId' | 'channel'>) {
  if (personId === undefined && channel === undefined) return undefined;
  return blockAgainst(file, personId === undefined ? [] : [personId]);
}
