import { isSetAside } from '@/lib/model/prospect';
import type { ProspectFile } from '@/lib/process/file';
import { moveNeeds } from '@/lib/process/stage';
import type { NewAct } from '@/lib/store/commit';
import { texts } from '@/lib/texts';
import { type Making, newAct } from './parts/act';
import { Refused } from './parts/refused';
import { stageEdits, stageName } from './parts/stage';

/** A move to a stage, forward or back; `reason` where `moveNeeds` asks for one. */
export interface Move {
  file: ProspectFile;
  to: string;
  reason?: string;
  text?: string;
}

/**
 * Moves a prospect to a stage. The move is an activity with what proved the former stage's exit criteria, or the reason. One that
 * was lost or disqualified is opened again first: throws Refused.
 */
export function moveStage(making: Making, { file, to, reason, text }: Move): NewAct {
  const { prospect, process } = file;
  if (isSetAside(prospect)) throw new Refused(texts.acts.closedDoesNotMove);
  const proven = moveNeeds(file, to)?.proven ?? [];
  const evidence = proven.map(({ criterion, proof }) => ({
    criterion: criterion.label,
    proof: proof?.people ? proof.people.besides : (proof?.text ?? texts.acts.proven),
    ...(proof?.people && { people: proof.people.ids }),
  }));
  const edits = stageEdits({ prospect, process, to, evidence, reason, text }, making);
  return newAct(making, 'stageMoved', { stage: stageName(process, to) }, edits, prospect.id);
}
