import type { Activity } from '@/lib/model/activity';
import type { Json } from '@/lib/model/json';
import type { Held, StoredRecord } from '@/lib/model/record';
import { committeeRoles } from '@/lib/model/seat';
import type { ProspectFile } from '@/lib/process/file';
import { process } from '@/lib/process/templates/guide';

export { nextSteps } from '@/lib/process/next-step';

const now = '2026-11-23T10:42:00.000Z';
const kinds = ['mail', 'call', 'meeting', 'social', 'note', 'in-person', 'script-copied'] as const;
const outcomes = ['sent', 'reached', 'no-answer', 'replied', 'held'] as const;

/** So many prospects of 20 activities, 5 people, 3 notes and 2 tasks, spread over the stages; always the same ones. */
export function makeFiles(count: number): ProspectFile[] {
  return Array.from({ length: count }, (_, place) => fileAt(place));
}

/** The same data as new objects: nothing that was remembered for the old ones is known of these. */
export const fresh = (files: ProspectFile[]): ProspectFile[] =>
  files.map((file) => ({ ...structuredClone({ ...file, process: undefined }), process }));

function fileAt(place: number): ProspectFile {
  const stage = process.stages[place % process.stages.length] ?? process.stages[0];
  const id = `prospect:${place}`;
  const registers = { stage: stage?.id ?? 'find', stageSince: at(place % 20), state: 'open', processId: process.id };
  const people = Array.from({ length: 5 }, (_, seat) => `person:${place}-${seat}`);
  return {
    prospect: {
      id,
      name: `Northwind ${place}`,
      companyId: `company:${place}`,
      processId: process.id,
      processVersion: process.version,
      stage: registers.stage,
      stageSince: registers.stageSince,
      state: 'open',
    },
    prospectRecord: record(id, { ...registers, trigger: 'A second line opens in March' }),
    company: record(`company:${place}`, { name: `Northwind ${place} GmbH`, industry: 'Robots', domain: 'a.example' }),
    people: people.map((person, seat) => ({
      record: record(person, { name: `Ines Duarte-${seat}`, title: 'Head of Operations', email: `p${seat}@a.example` }),
      ...(seat < 3 && {
        seat: {
          id: `seat:${place}-${seat}`,
          prospectId: id,
          personId: person,
          role: committeeRoles[(place + seat) % 6],
        },
      }),
    })),
    // The latest first, as the store gives them.
    activities: Array.from({ length: 20 }, (_, turn) => activityAt(place, turn, people)).sort((a, b) =>
      a.at < b.at ? 1 : -1,
    ),
    notes: Array.from({ length: 3 }, (_, turn) => ({
      id: `note:${place}-${turn}`,
      text: 'They run three shifts.',
      at: at(turn + 5),
      who: 'dana',
    })),
    tasks: (['us', 'them'] as const).map((owedBy, turn) => ({
      id: `task:${place}-${turn}`,
      title: 'Send the log of the pilot line',
      dueAt: at(-((place % 30) - 10) - turn),
      owedBy,
      prospectId: id,
    })),
    process,
    now,
  };
}

function activityAt(place: number, turn: number, people: string[]): Activity {
  const kind = kinds[(place * 7 + turn * 3) % kinds.length] ?? 'mail';
  const person = people[(place + turn) % people.length] ?? '';
  return {
    id: `activity:${place}-${turn}`,
    kind,
    at: at(((place * 13 + turn * 7) % 60) + 1),
    who: 'dana',
    direction: (place + turn) % 4 === 0 ? 'in' : 'out',
    outcome: outcomes[(place + turn * 2) % outcomes.length],
    text: 'They spoke of the second line and of the noise.',
    personIds: [person],
  } as Activity; // made of the lists above; the schema would only slow the making down
}

function record(id: string, values: { [field: string]: Json }): StoredRecord {
  const from = { by: 'page' as const, url: 'https://a.example/team', at: at(9) };
  const held = (value: Json): Held => ({ value, stamp: [Date.parse(now), 0, 'bench'], from });
  const fields = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [held(value)]]));
  return { id, type: id.slice(0, id.indexOf(':')), createdAt: now, updatedAt: now, fields };
}

const at = (daysAgo: number) => new Date(Date.parse(now) - daysAgo * 86_400_000).toISOString();
