import type { About } from '@/lib/model/about';
import { type Activity, activity } from '@/lib/model/activity';
import type { FactField } from '@/lib/model/fact';
import type { Json } from '@/lib/model/json';
import type { Note } from '@/lib/model/note';
import type { Prospect } from '@/lib/model/prospect';
import type { Held, StoredRecord } from '@/lib/model/record';
import type { Seat } from '@/lib/model/seat';
import type { Task } from '@/lib/model/task';
import type { FilePerson, ProspectFile } from '@/lib/process/file';
import { processById } from '@/lib/process/registry';

/** Monday, 23 November 2026, in the morning: the present of every test. */
export const now = '2026-11-23T10:42:00';

export const about: About = {
  name: 'Dana Fielding',
  emails: ['dana@brightline.example'],
  aliases: [],
  domains: ['brightline.example'],
  company: 'Brightline',
  offer: 'stop alarms for packing lines',
  proof: 'Kessler Dairy went from nine stops a month to two',
  address: 'Brightline, 4 Mill Lane, Leeds LS1 1AA',
  optOut: 'Write "no more" and you will not hear from us again.',
};

export function held(value: Json, at = '2026-11-20T09:00:00', from: Partial<Held['from']> = {}): Held {
  return {
    value,
    stamp: [Date.parse(at), 0, 'test'],
    from: { by: 'page', url: 'https://northwind.example/team', at, ...from },
  };
}

export function record(id: string, facts: { [field: string]: Json }, at?: string): StoredRecord {
  const fields = Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, [held(value, at)]]));
  return { id, type: id.slice(0, id.indexOf(':')), createdAt: '2026-11-19T09:00:00', updatedAt: now, fields };
}

export function person(
  key: string,
  name: string,
  seat: Partial<Seat> = {},
  facts: { [field: string]: Json } = {},
): FilePerson {
  const id = `person:${key}`;
  return {
    record: record(id, { name, ...facts }),
    seat: { id: `seat:${key}`, prospectId: 'prospect:nr', personId: id, ...seat },
  };
}

export const ines = () => person('ines', 'Ines Duarte', { role: 'champion' }, { title: 'Head of Operations' });
export const ravi = () => person('ravi', 'Ravi Banerjee', { role: 'user-buyer' }, { title: 'Line Manager' });

let count = 0;
/** An activity that really is one: the noun's own schema decides. */
export function did(kind: Activity['kind'], at: string, rest: Partial<Activity> = {}): Activity {
  count += 1;
  const { id, ...plain } = { id: `activity:${String(count).padStart(4, '0')}`, kind, at, who: 'dana', ...rest };
  return { ...activity.schema.parse(plain), id };
}

export function task(key: string, title: string, dueAt: string, rest: Partial<Task> = {}): Task {
  return { id: `task:${key}`, title, dueAt, owedBy: 'us', prospectId: 'prospect:nr', ...rest };
}

export function note(key: string, rest: Partial<Note> = {}): Note {
  return { id: `note:${key}`, text: 'They run three shifts.', at: '2026-11-20T09:00:00', who: 'dana', ...rest };
}

/** What a test changes: the prospect's registers, its facts, its people and what happened. */
export interface Change {
  prospect?: Partial<Prospect>;
  facts?: Partial<Record<FactField, string>>;
  people?: FilePerson[];
  activities?: Activity[];
  notes?: Note[];
  tasks?: Task[];
  company?: { [field: string]: Json };
  now?: string;
}

/** Northwind Robotics in Outreach since Thursday the 19th, with a champion and a line manager, and nothing done yet. */
export function exampleFile(change: Change = {}): ProspectFile {
  const prospect: Prospect = {
    id: 'prospect:nr',
    name: 'Northwind Robotics',
    companyId: 'company:nr',
    processId: 'guide',
    processVersion: 1,
    stage: 'outreach',
    stageSince: '2026-11-19T09:00:00',
    state: 'open',
    ...change.prospect,
  };
  const registers = Object.fromEntries(
    Object.entries(prospect).filter(([key, value]) => key !== 'id' && value !== undefined),
  ) as { [field: string]: Json };
  const facts = { trigger: 'Second packing line opens in March', ...change.facts };
  const prospectRecord = record('prospect:nr', facts as { [field: string]: Json });
  for (const [key, value] of Object.entries(registers)) {
    prospectRecord.fields[key] = [held(value, '2026-11-20T09:00:00', { by: 'user' })];
  }
  return {
    prospect,
    prospectRecord,
    company: record('company:nr', {
      name: 'Northwind Robotics',
      industry: 'Robot cells for packaging',
      ...change.company,
    }),
    people: change.people ?? [ines(), ravi()],
    activities: change.activities ?? [],
    notes: change.notes ?? [],
    tasks: change.tasks ?? [],
    process: processById('guide', 1),
    now: change.now ?? now,
  };
}
