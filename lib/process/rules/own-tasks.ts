import type { Task } from '@/lib/model/task';
import { texts } from '@/lib/texts';
import type { ProspectFile } from '../file';
import { indexOf, isFromThem } from '../file-index';
import { leadingTasks } from '../open-tasks';
import { insteadOfPerson, personFor } from '../person-for';
import { shortName } from '../step-title';
import { type Draft, firstUnknown, type ReasonPart, type RuleId } from '../suggestion';
import { isWritten, lastWords, quoted, whereSaid } from '../words';
import { blockedOf, blockedPromise } from './blocked-promise';
import type { Rule } from './rule';

/** What we promised and that is due today or late, the oldest first; blocked where it was promised to somebody who must not be contacted. */
export const ourDuePromises: Rule = (file) => {
  const { today } = indexOf(file);
  return leadingTasks(file, 'us')
    .filter(({ due }) => due <= today)
    .map(({ task, due }) => ownTask(file, task, due));
};

/** What we promised for a later day to somebody who may be contacted; until that day nobody has to decide on the others. */
export function comingTasks(file: ProspectFile): Draft[] {
  const { today } = indexOf(file);
  return leadingTasks(file, 'us')
    .filter(({ task, due }) => due > today && !blockedOf(file, task))
    .map(({ task, due }) => ownTask(file, task, due));
}

/** A task of ours as a step, to whom it names; never to another one instead. */
export function ownTask(file: ProspectFile, task: Task, due: number): Draft {
  const blocked = blockedOf(file, task);
  if (blocked) return blockedPromise(file, task, blocked, due);
  const to = task.personId === undefined ? personFor(file) : insteadOfPerson(file, task.personId);
  // A task of our own, such as an offer to prepare, touches nobody until it names a channel.
  const addressed = task.channel !== undefined || task.personId !== undefined;
  return {
    kind: 'do',
    titles: [task.title],
    due,
    taskId: task.id,
    ...because(file, task, due),
    ...(task.channel && { channel: task.channel }),
    ...(addressed && { to }),
  };
}

/** Whose words it rests on decides the rule: their date ("call me after the 20th"), or our promise. */
function because(file: ProspectFile, task: Task, due: number): { ruleId: RuleId; reason: ReasonPart[] } {
  const { today, contactById } = indexOf(file);
  const { reason } = texts.process;
  const ruleId = due <= today ? 'our-promise' : 'own-task';
  if (!task.quote) {
    const promised = [{ text: reason.promisedFor(task.dueAt, today - due, file.now) }];
    return { ruleId, reason: due > today ? (wordsOf(file, task) ?? promised) : promised };
  }
  const said = whereSaid(task.quote, file);
  if (!said) return { ruleId, reason: reason.taskWords(quoted(task.quote), task.dueAt, file.now) };
  const words = quoted(task.quote, said, file.now);
  if (!isFromThem(said) || said.direction === 'out') {
    return { ruleId, reason: reason.ourWords(isWritten(said), words, said.at, file.now) };
  }
  const speaker = contactById.get(said.personIds?.[0] ?? '');
  const name = speaker ? shortName(speaker) : file.prospect.name;
  const sentence = reason.theyWords(name, isWritten(said), words, said.at, firstUnknown(file), file.now);
  return { ruleId: 'promised-date', reason: sentence };
}

/** What the person of a coming task said last: the date was most likely set for it. */
function wordsOf(file: ProspectFile, task: Task): ReasonPart[] | undefined {
  const speaker = indexOf(file).contactById.get(task.personId ?? '');
  const said = speaker && lastWords(file, speaker.id);
  if (!said) return undefined;
  const words = quoted(said.quote, said, file.now);
  return texts.process.reason.theyWords(shortName(speaker), isWritten(said), words, said.at, undefined, file.now);
}
