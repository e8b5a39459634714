import type { Channel, Script } from '@/lib/model/process';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import type { NextSteps } from '@/lib/process/next-step';

/** The scripts of the stage: those of the next step first, then the others in the stage's order; of one channel where asked. */
export function orderedScripts(file: ProspectFile & { steps: NextSteps }, channel?: Channel): Script[] {
  const wanted = file.steps.first.scriptIds;
  const { scripts } = indexOf(file).stage;
  const place = ({ id }: Script) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  return scripts
    .filter((script) => channel === undefined || script.channel === channel)
    .toSorted((a, b) => place(a) - place(b));
}

/** Whom a script is for when nobody was chosen: whom the step addresses, else the first who may be contacted. */
export function defaultPerson(file: ProspectFile & { steps: NextSteps }): string | undefined {
  const { contacts } = indexOf(file);
  return file.steps.first.personId ?? (contacts.find(({ block }) => !block) ?? contacts[0])?.id;
}
