import type { Script } from '@/lib/model/process';
import type { Prospect } from '@/lib/model/prospect';
import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';

/** A script that the rep copied to use it: for whom, for which step, and the text as it was filled. */
export interface Copied {
  prospect: Prospect;
  script: Pick<Script, 'id' | 'version' | 'name'>;
  personIds?: string[];
  stepId?: string;
  subject?: string;
  text?: string;
}

/** Keeps which script in which version was copied, so that replies can be measured later. Copying is not yet sending. */
export function scriptCopied(making: Making, { prospect, script, ...said }: Copied): NewAct {
  const values = {
    ...said,
    kind: 'script-copied',
    at: making.now,
    who: making.who,
    prospectId: prospect.id,
    companyId: prospect.companyId,
    scriptId: script.id,
    scriptVersion: script.version,
  };
  const edit = { do: 'create' as const, id: making.makeId('activity'), values };
  return newAct(making, 'scriptCopied', { name: script.name }, [edit], prospect.id);
}
