import { standsIn } from '@/lib/outreach/stands-in';
import type { ProspectFile } from '@/lib/process/file';
import { cutWords } from '@/lib/process/words';
import { texts } from '@/lib/texts';
import type { Asked } from './asked';

export interface StandsInProps {
  file: ProspectFile;
  asked: Asked;
  /** What is typed so far: the rep hears at once whether it fits. */
  answer: string;
}

/** The sentence of a script in which the answer will stand; nothing where no script says it. */
export function StandsIn({ file, asked, answer }: StandsInProps) {
  const { process, prospect } = file;
  const place = standsIn(process, asked.fills, { scriptId: asked.scriptId, stageId: prospect.stage });
  if (!place) return null;
  const words = cutWords(answer, 120).replace(/\.$/, '');
  // Three dots and a full stop would look like a slip.
  const after = words === '' ? place.after.replace(/^\./, '') : place.after;
  return (
    <p className="text-meta text-pretty wrap-anywhere text-ink-3">
      {texts.prospect.question.standsIn} “{place.before}
      <bdi className="font-medium text-ink-2">{words || '…'}</bdi>
      {after}”
    </p>
  );
}
