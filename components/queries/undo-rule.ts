import type { Act } from '@/lib/store/database';

/** So long after it was set a do-not-contact mark can be taken back as a slip, in milliseconds; later it is lifted, with the reason. */
const SLIP = 10 * 60_000;

/** What a press of Z meets. */
export interface UndoMoment {
  /** What can be taken back, the latest first. */
  acts: Act[];
  now: string;
  /** The act that the toast in sight offers to take back. */
  offered: string | undefined;
  /** Marks of which the toast in sight says that they are lifted, not undone. */
  passed: readonly string[];
}

/** What the press does: nothing to do, take this act back, or say that this mark has to be lifted. */
export type UndoChoice = 'nothing' | { do: 'undo'; act: Act; isOffered: boolean } | { do: 'lift'; act: Act };

/**
 * Undo takes the last act. A do-not-contact mark is one only as a slip: while nothing came after it and for ten minutes. An older
 * one is pointed at once, and passed over by the next press.
 */
export function chooseUndo({ acts, now, offered, passed }: UndoMoment): UndoChoice {
  const act = acts.find(({ id }) => !passed.includes(id));
  if (!act) return 'nothing';
  if (needsLift(act, acts, now)) return { do: 'lift', act };
  return { do: 'undo', act, isOffered: act.id === offered };
}

/** True for a do-not-contact mark that is no slip any more. */
export function needsLift(act: Act, acts: Act[], now: string): boolean {
  if (act.said.key !== 'blocked') return false;
  return acts[0]?.id !== act.id || Date.parse(now) - Date.parse(act.at) > SLIP;
}
