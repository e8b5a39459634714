import type { ProspectFile } from '@/lib/process/file';
import { indexOf } from '@/lib/process/file-index';
import type { NextStep } from '@/lib/process/next-step';
import type { LogKind } from '../log/kinds';

/** How they are reminded: on the channel of the promise, else the one of the last touch, else by mail. */
export function remindKind(file: ProspectFile, step: NextStep): LogKind {
  const last = indexOf(file).touches.at(-1)?.kind;
  if (step.channel) return step.channel;
  return last === 'call' || last === 'social' ? last : 'mail';
}
