import type { Script } from '@/lib/model/process';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import { personFor } from '@/lib/process/person-for';
import { usefulness } from '@/lib/process/sent-scripts';

/**
 * The scripts of the stage: those of the step first, then the others in the stage's order; what that person has got already, and
 * first words to somebody who has answered, come last.
 */
export function orderedScripts(file: ProspectFile, step: NextStep, personId = defaultPerson(file, step)): Script[] {
  const wanted = step.scriptIds;
  const order = usefulness(file, personId);
  const place = ({ id }: Script) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  return indexOf(file).stage.scripts.toSorted((a, b) => order(a) - order(b) || place(a) - place(b));
}

/** Whom a script is for when nobody was picked: whom the step addresses, else the first who may be contacted. */
export function defaultPerson(file: ProspectFile, step: NextStep): string | undefined {
  return step.personId ?? (personFor(file).person ?? indexOf(file).contacts[0])?.id;
}
