import type { Brief } from '@/lib/process/brief';
import type { ProspectFile } from '@/lib/process/file';
import { type Doing, doingOf } from '../step/doing';

/**
 * What the brief's one button does: what the step's own does. Where that is this brief, or nothing, it is the call with the person
 * whom the brief is about; without a person there is nobody to call.
 */
export function briefDoing({ step, personId }: Brief, file: ProspectFile): Doing | undefined {
  const own = doingOf(step, file);
  if (own && own.do !== 'brief') return own;
  return personId === undefined ? undefined : { do: 'log', kind: 'call' };
}

/** What is done with the brief still open beside it; for everything else the brief gives way. */
export const besideBrief: ReadonlySet<Doing['do']> = new Set<Doing['do']>(['log', 'ask']);
