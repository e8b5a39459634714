import { activity } from '@/lib/model/activity';
import { note } from '@/lib/model/note';
import { prospect } from '@/lib/model/prospect';
import type { StoredRecord } from '@/lib/model/record';
import { type Seat, seat } from '@/lib/model/seat';
import { compareStamps, type Stamp } from '@/lib/model/stamp';
import { type Task, task } from '@/lib/model/task';
import { childrenOf, recordById } from './records';

/** Everything the panel and the engine need to know of one prospect, read in one go. */
export async function readProspectFile(id: string) {
  const record = await recordById(id);
  const view = record && prospect.read(record);
  if (!record || !view) return undefined;
  const [activities, notes, tasks, seats, company, members, companyNotes] = await Promise.all([
    childrenOf('activity', id),
    childrenOf('note', id),
    childrenOf('task', id),
    childrenOf('seat', id),
    view.companyId ? recordById(view.companyId) : undefined,
    view.companyId ? childrenOf('person', view.companyId) : [],
    view.companyId ? childrenOf('note', view.companyId) : [],
  ]);
  const people = await withSeats(
    seats.flatMap((row) => seat.read(row) ?? []),
    members,
    view.personId,
  );
  const ownNotes = [...new Map([...notes, ...companyNotes].map((row) => [row.id, row])).values()];
  return {
    prospect: view,
    record,
    company,
    people,
    activities: activities.flatMap((row) => activity.read(row) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1)),
    notes: ownNotes.flatMap((row) => note.read(row) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1)),
    tasks: tasks.flatMap(taskOf).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
  };
}
export type StoredProspectFile = NonNullable<Awaited<ReturnType<typeof readProspectFile>>>;

function taskOf(row: StoredRecord): (Task & { createdAt: string })[] {
  const read = task.read(row);
  return read ? [{ ...read, createdAt: row.createdAt }] : [];
}

/** The people with a seat first (they may work elsewhere), then the others of the company. */
async function withSeats(seats: Seat[], members: StoredRecord[], lone: string | undefined) {
  const known = new Map(members.map((member) => [member.id, member]));
  const missing = [...seats.map((one) => one.personId), ...(lone ? [lone] : [])].filter((id) => !known.has(id));
  for (const id of missing) {
    const person = await recordById(id);
    if (person) known.set(id, person);
  }
  const people = [...known.values()].map((record) => ({
    record,
    seat: seats.find((one) => one.personId === record.id),
  }));
  return people.sort(
    (a, b) =>
      Number(b.seat?.role !== undefined) - Number(a.seat?.role !== undefined) ||
      compareStamps(firstStamp(a.record), firstStamp(b.record)),
  );
}

/** When a person was first written: those of one capture follow each other as on the page. */
function firstStamp(record: StoredRecord): Stamp {
  const stamps = Object.values(record.fields).flatMap((held) => held.map(({ stamp }) => stamp));
  return stamps.sort(compareStamps)[0] ?? [0, 0, ''];
}
