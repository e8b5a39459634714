import type { Task } from '@/lib/model/task';
import { texts } from '@/lib/texts';
import type { ProspectFile } from '../file';
import { type Contact, indexOf } from '../file-index';
import { shortName } from '../step-title';
import type { Draft } from '../suggestion';

/** The person that a task names, where that person must not be contacted. */
export function blockedOf(file: ProspectFile, task: Pick<Task, 'personId'>): Contact | undefined {
  const named = indexOf(file).contactById.get(task.personId ?? '');
  return named?.block && named;
}

/** A promise that must neither be kept nor asked for: the rep drops it, or lifts the block. It is never moved to another person. */
export function blockedPromise(file: ProspectFile, task: Task, blocked: Contact, due: number): Draft {
  const short = shortName(blocked);
  const { title, reason } = texts.process;
  const titles = task.owedBy === 'us' ? title.dropOurs(short, task.title) : title.dropTheirs(short, task.title);
  return {
    kind: 'blocked',
    ruleId: 'do-not-contact',
    titles,
    reason: [{ text: reason.blockedPromise(short, blocked.block?.since ?? file.now, file.now) }],
    due,
    taskId: task.id,
    blocked,
  };
}
