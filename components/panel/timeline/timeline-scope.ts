import type { Stage } from '@/lib/model/process';
import type { StoredRecord } from '@/lib/model/record';
import { text } from '@/lib/model/record';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf, stageOf } from '@/lib/process/file-index';
import { processById } from '@/lib/process/registry';

/** How the ids in activities are named. */
export interface TimelineScope {
  person: (id: string) => string | undefined;
  stage: (id: string, processId: string | undefined) => Stage;
  script: (id: string, processId: string | undefined) => string | undefined;
  now: string;
}

export function scopeOfProspect(file: ProspectFile): TimelineScope {
  return { ...namesOf(file.process.id), person: (id) => indexOf(file).contactById.get(id)?.name, now: file.now };
}

/** The timeline of a company or a person: several prospects, maybe several processes. */
export function scopeOfPeople(people: StoredRecord[], now: string): TimelineScope {
  const names = new Map(people.map((person) => [person.id, text(person, 'name') ?? text(person, 'email')]));
  return { ...namesOf(undefined), person: (id) => names.get(id), now };
}

const namesOf = (own: string | undefined) => ({
  stage: (id: string, processId = own) => stageOf(processById(processId ?? ''), id),
  script: (id: string, processId = own) => {
    const scripts = processById(processId ?? '').stages.flatMap((stage) => stage.scripts);
    return scripts.find((script) => script.id === id)?.name;
  },
});
