import type { NewAct } from '@/lib/store/commit';
import { type Making, newAct } from './parts/act';
import { type StageMove, stageEdits, stageName } from './parts/stage';

/** Moves a prospect to a stage, forward or back. The move is an activity with its evidence or its reason. */
export function moveStage(making: Making, move: StageMove): NewAct {
  const values = { stage: stageName(move.process, move.to), from: move.prospect.stage };
  return newAct(making, 'stageMoved', values, stageEdits(move, making), move.prospect.id);
}
