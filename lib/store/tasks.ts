import { person } from '@/lib/model/person';
import { prospect } from '@/lib/model/prospect';
import { leading } from '@/lib/model/record';
import { ringsAt, type Task, task } from '@/lib/model/task';
import { type ActContext, commit } from './commit';
import { openStore } from './database';
import { REMINDER } from './keys';
import { recordsById } from './records';

/** The open tasks that are due by `until` (ISO time), the most overdue first. */
export async function dueTasks(until: string, limit = 500): Promise<Task[]> {
  const range = IDBKeyRange.bound(['task', ''], ['task', until]);
  const rows = await (await openStore()).getAllFromIndex('records', 'due', range, limit);
  return rows.flatMap((row) => task.read(row.record) ?? []);
}

/**
 * The tasks whose reminder nobody has had yet and whose time has come; a mere date rings in the rep's own morning of it. What was
 * promised to somebody who must not be contacted does not ring: it cannot be done. It rings once the block is lifted.
 */
export async function dueReminders(now: string): Promise<Task[]> {
  const at = Date.parse(now);
  const rows = await (await openStore()).getAllFromIndex('records', 'list', remindersUntil(at + DAY));
  const isDue = ({ dueAt }: Task) => (ringsAt(dueAt) ?? Number.POSITIVE_INFINITY) <= at;
  return withoutBlocked(rows.flatMap((row) => task.read(row.record) ?? []).filter(isDue));
}

/** True when some open task still has a reminder to give: then the worker keeps its alarm. */
export async function remindersAhead(): Promise<boolean> {
  const rows = await (await openStore()).getAllFromIndex(
    'records',
    'list',
    remindersUntil(Number.POSITIVE_INFINITY),
    LOOK,
  );
  for (const row of rows) {
    const ahead = task.read(row.record);
    if (ahead && !(await isBlocked(ahead))) return true;
  }
  // Whoever has blocked so many of them keeps the alarm: a minute's look costs less than a long search.
  return rows.length === LOOK;
}

const LOOK = 50;

/** Leaves out what would touch a person or company that must not be contacted. */
async function withoutBlocked(tasks: Task[]): Promise<Task[]> {
  const blocked = await Promise.all(tasks.map(isBlocked));
  return tasks.filter((_, place) => !blocked[place]);
}

/** A task of the company that names nobody and no channel, such as a contract to file, touches nobody and may be done. */
async function isBlocked({ personId, channel, companyId, prospectId }: Task): Promise<boolean> {
  if (personId === undefined && channel === undefined) return false;
  const [named] = await recordsById(personId === undefined ? [] : [personId]);
  const [deal] = await recordsById(prospectId === undefined ? [] : [prospectId]);
  const employers = [companyId, named && person.read(named)?.companyId, deal && prospect.read(deal)?.companyId];
  const companies = await recordsById([...new Set(employers.filter((id) => id !== undefined))]);
  return [...(named ? [named] : []), ...companies].some((record) => leading(record, 'doNotContact') !== undefined);
}

/** More than any time zone is away from UTC. */
const DAY = 86_400_000;
const remindersUntil = (at: number) =>
  IDBKeyRange.bound(['task', REMINDER, Number.NEGATIVE_INFINITY], ['task', REMINDER, at]);

/** Notes that these tasks' reminders were given: an act of Alongside, not of the rep, so undo passes over it. */
export async function markReminded(ids: string[], actId: string, context: ActContext): Promise<void> {
  const from = { by: 'process', at: context.now } as const;
  const edits = ids.map((id) => ({ do: 'set', id, field: 'remindedAt', value: context.now, from }) as const);
  await commit({ id: actId, said: { key: 'reminded', values: {} }, edits }, context);
}
