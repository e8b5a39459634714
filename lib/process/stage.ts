import { dayOf } from '@/lib/model/days';
import type { Criterion, Process, Stage } from '@/lib/model/process';
import { evaluate } from './condition';
import type { ProspectFile } from './file';
import { indexOf, processIndex, stageOf } from './file-index';
import type { Proof } from './proof';

/** One exit criterion of the current stage: proven, with what proves it, or not yet. */
export interface CriterionState {
  criterion: Criterion;
  met: boolean;
  proof?: Proof;
}

/** The exit criteria of the prospect's stage, in the stage's order. An unknown fact proves nothing. */
export function criteriaOf(file: ProspectFile): CriterionState[] {
  const index = indexOf(file);
  if (index.criteria) return index.criteria;
  const criteria = index.stage.exit.map((criterion) => {
    const { is, proof } = evaluate(criterion.proof, file);
    return { criterion, met: is === 'yes', ...(is === 'yes' && proof && { proof }) };
  });
  index.criteria = criteria;
  return criteria;
}

/** How many of the criteria that count are met: the required ones, which the track, the reasons and the moves speak of. */
export function metOf(file: ProspectFile): { met: number; of: number } {
  const required = criteriaOf(file).filter(({ criterion }) => criterion.required);
  return { met: required.filter(({ met }) => met).length, of: required.length };
}

export interface StageAge {
  /** The first day in a stage is day 1, as in "Day 11 of 14". */
  day: number;
  limit: number;
  typical: number;
  over: boolean;
}

/** How long the prospect has been in its stage, in calendar days, and whether that is past the stage's limit. */
export function stageAge(file: ProspectFile): StageAge {
  const { today, stage, stageDay } = indexOf(file);
  const day = Math.max(1, today - stageDay + 1);
  return { day, limit: stage.limitDays, typical: stage.typicalDays, over: day > stage.limitDays };
}

/** The stage after that of the given id, or undefined after the last. */
export function stageAfter(process: Process, stageId: string): Stage | undefined {
  const place = processIndex(process).places.get(stageOf(process, stageId).id) ?? 0;
  return process.stages[place + 1];
}

/** What the rep must give to move the prospect to a stage. */
export interface MoveNeeds {
  to: Stage;
  /** Required criteria that are not proven; empty when moving back, or when all are. */
  missing: CriterionState[];
  /** What is proven: goes into the move's activity. */
  proven: CriterionState[];
  /** Something optional is not proven; it holds nothing back. */
  leavesOptional: boolean;
  /** A move without all proofs, over several stages, or back, needs a reason, which is kept. */
  reason: boolean;
  /** The move wins the deal: these are still to be entered. */
  wins: boolean;
  asks: ('value' | 'currency' | 'closeDate')[];
}

/** What a move to the stage of that id needs; undefined for an unknown stage and for the one the prospect is in. */
export function moveNeeds(file: ProspectFile, to: string): MoveNeeds | undefined {
  const { places } = processIndex(file.process);
  const here = places.get(indexOf(file).stage.id) ?? 0;
  const there = places.get(to);
  if (there === undefined || there === here) return undefined;
  const criteria = criteriaOf(file);
  const forward = there > here;
  const missing = forward ? criteria.filter(({ criterion, met }) => criterion.required && !met) : [];
  const won = places.get(file.process.wonAfter) ?? file.process.stages.length;
  const wins = there > won && here <= won && file.prospect.state !== 'won';
  return {
    to: stageOf(file.process, to),
    missing,
    proven: criteria.filter(({ met }) => met),
    leavesOptional: forward && criteria.some(({ criterion, met }) => !criterion.required && !met),
    reason: missing.length > 0 || there !== here + 1,
    wins,
    asks: wins ? (['value', 'currency', 'closeDate'] as const).filter((name) => file.prospect[name] === undefined) : [],
  };
}

/** When each stage was first entered, in the process's order; for the dates under the stage track. */
export function stageDates(file: ProspectFile): { stage: Stage; enteredAt?: string }[] {
  const log = file.prospect.stageLog ?? {};
  return file.process.stages.map((stage) => {
    const at = Object.hasOwn(log, stage.id) ? log[stage.id] : undefined;
    const enteredAt = stage.id === file.prospect.stage ? (at ?? file.prospect.stageSince) : at;
    return { stage, ...(dayOf(enteredAt) !== undefined && { enteredAt }) };
  });
}
