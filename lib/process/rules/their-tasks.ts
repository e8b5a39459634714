import { addWorkingDays, workingDaysBetween } from '@/lib/model/days';
import type { Task } from '@/lib/model/task';
import { texts } from '@/lib/texts';
import type { ProspectFile } from '../file';
import { type Contact, indexOf } from '../file-index';
import { leadingTasks } from '../open-tasks';
import { type Addressee, insteadOfPerson, personFor } from '../person-for';
import { shortName } from '../step-title';
import type { Draft } from '../suggestion';
import { quoted, whereSaid } from '../words';
import { blockedOf, blockedPromise } from './blocked-promise';
import type { Rule } from './rule';

/** A promise of theirs whose day has passed: ask for it on the next working day. */
export const theirLatePromises: Rule = (file) =>
  leadingTasks(file, 'them')
    .filter(({ due }) => due < indexOf(file).today)
    .map(({ task, due }) => chase(file, task, due));

/** A promise of theirs within five working days: the rep waits. One further away leaves time for other steps first. */
export const theirNearPromises: Rule = (file) => waits(file, (days) => days <= patience);

export const theirFarPromises: Rule = (file) => waits(file, (days) => days > patience);

const patience = 5;

function waits(file: ProspectFile, within: (days: number) => boolean): Draft[] {
  const { today } = indexOf(file);
  return leadingTasks(file, 'them')
    .filter(({ due }) => due >= today && within(workingDaysBetween(today, due)))
    .map(({ task, due }) => wait(file, task, due));
}

/** A promise of theirs as a step: waited for until its day, then asked for. */
export const theirTask = (file: ProspectFile, task: Task, due: number): Draft =>
  due < indexOf(file).today ? chase(file, task, due) : wait(file, task, due);

function wait(file: ProspectFile, task: Task, due: number): Draft {
  const blocked = blockedOf(file, task);
  if (blocked) return waitInSilence(file, task, blocked, due);
  const to = addressee(file, task);
  const { full, short } = namesOf(file, to);
  const { title, reason } = texts.process;
  return {
    kind: 'wait',
    ruleId: 'their-promise',
    titles: title.waiting(full, short, task.title),
    reason: reason.waiting(short, task.dueAt, wordsOf(file, task), file.now),
    due,
    taskId: task.id,
    to,
  };
}

/** What somebody owes who must not be contacted may come, and nobody asks for it. */
function waitInSilence(file: ProspectFile, task: Task, blocked: Contact, due: number): Draft {
  const short = shortName(blocked);
  const { title, reason } = texts.process;
  return {
    kind: 'wait',
    ruleId: 'their-promise',
    titles: title.waiting(blocked.name, short, task.title),
    reason: [{ text: reason.waitInSilence(short, blocked.block?.since ?? file.now, file.now) }],
    due,
    taskId: task.id,
    blocked,
  };
}

function chase(file: ProspectFile, task: Task, due: number): Draft {
  const blocked = blockedOf(file, task);
  if (blocked) return blockedPromise(file, task, blocked, due);
  const to = addressee(file, task);
  const { short } = namesOf(file, to);
  const { title, reason } = texts.process;
  const asThing = /^\p{Ll}/u.test(task.title);
  return {
    kind: 'do',
    ruleId: 'their-promise',
    titles: asThing ? title.chase(short, task.title) : title.chaseTask(short, task.title),
    reason: reason.chase(short, task.dueAt, wordsOf(file, task), file.now),
    due: addWorkingDays(due, 1),
    taskId: task.id,
    channel: task.channel ?? 'mail',
    to,
  };
}

const addressee = (file: ProspectFile, task: Task): Addressee =>
  task.personId === undefined ? personFor(file) : insteadOfPerson(file, task.personId);

function namesOf(file: ProspectFile, { person }: Addressee): { full: string; short: string } {
  if (!person) return { full: file.prospect.name, short: file.prospect.name };
  return { full: person.name, short: shortName(person) };
}

function wordsOf(file: ProspectFile, task: Task) {
  return task.quote ? quoted(task.quote, whereSaid(task.quote, file), file.now) : undefined;
}
