import type { Script } from '@/lib/model/process';
import { fitsPerson, personForScript } from '@/lib/outreach/person-for-script';
import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import { personFor } from '@/lib/process/person-for';
import { type Standing, standingFor } from '@/lib/process/sent-scripts';

/** Why a script steps behind the others; see `Standing`, and `role`: whom it would be said to has not the part it is for. */
export type Behind = Exclude<Standing, 'fits'> | 'role';

/** A script of the stage, whom it would be said to, and why it comes behind where it does. */
export interface OrderedScript {
  script: Script;
  personId: string | undefined;
  behind?: Behind;
}

/**
 * The scripts of the stage: what fits comes first, those of the step before the others, and those in the order in which the stage's
 * steps bring them, so that the first touch is the first. `picked` is whom the rep chose for all of them.
 */
export function orderedScripts(file: ProspectFile, step: NextStep, picked?: string): OrderedScript[] {
  const { scripts, steps } = indexOf(file).stage;
  const sequence = [...step.scriptIds, ...steps.flatMap((one) => one.scripts ?? [])];
  const place = ({ id }: Script) => (sequence.includes(id) ? sequence.indexOf(id) : sequence.length);
  const isWanted = ({ id }: Script) => step.scriptIds.includes(id);
  return scripts
    .toSorted((a, b) => place(a) - place(b))
    .map((script) =>
      placed(file, script, picked ?? personForScript(file, script, addressed(file, step)), isWanted(script)),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Whom the step addresses, else the first who may be contacted. */
const addressed = (file: ProspectFile, step: NextStep) => step.personId ?? personFor(file).person?.id;

function placed(file: ProspectFile, script: Script, personId: string | undefined, isWanted: boolean): OrderedScript {
  const standing = standingFor(file, personId)(script);
  // The step knows best when its own script is due.
  if (standing !== 'fits' && !(standing === 'not-now' && isWanted)) return { script, personId, behind: standing };
  return fitsPerson(file, script, personId) ? { script, personId } : { script, personId, behind: 'role' };
}

const order: (Behind | undefined)[] = [undefined, 'too-early', 'too-late', 'sent', 'not-now', 'role'];
const rankOf = ({ behind }: OrderedScript) => order.indexOf(behind);
