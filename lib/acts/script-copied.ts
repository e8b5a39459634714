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
  /** Where it went instead of the clipboard: the page's origin, and the webmail's own id of the draft where it shows one. */
  draft?: string;
}

/** Keeps which script in which version was copied or inserted, so that replies can be measured later. Neither is sending yet. */
export function scriptCopied(making: Making, { prospect, script, ...told }: Copied): NewAct {
  const values = {
    ...told,
    kind: 'script-copied',
    at: making.now,
    who: making.who,
    prospectId: prospect.id,
    companyId: prospect.companyId,
    scriptId: script.id,
    scriptVersion: script.version,
  };
  const edit = { do: 'create' as const, id: making.makeId('activity'), values };
  const said = told.draft === undefined ? 'scriptCopied' : 'scriptInserted';
  return newAct(making, said, { name: script.name }, [edit], prospect.id);
}
