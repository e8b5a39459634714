import { texts } from '@/lib/texts';
import { classes } from './classes';
import type { TrackStage } from './StageTrack';

export interface StageMarkProps {
  /** Of the current stage, or of the one a closed prospect stood in. */
  name: string;
  states: TrackStage['state'][];
  /** Lost or disqualified: no stage is the current one. */
  closed?: boolean;
}

/** The stage track in a word's size, for lists, beside the stage's name. */
export function StageMark({ name, states, closed = false }: StageMarkProps) {
  const words = texts.ui.stage;
  const unproven = states.filter((state) => state === 'unproven').length;
  const place = words.place(name, states.indexOf('now') + 1, states.length);
  return (
    <span className="mr-2 inline-flex gap-0.5 align-[1px] forced-color-adjust-none">
      <span className="sr-only">{unproven > 0 ? `${place}, ${words.someUnproven(unproven)}` : place}</span>
      {states.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are places
        <span key={index} aria-hidden="true" className={classes('h-1 w-[7px] rounded-[1px]', ground(state, closed))} />
      ))}
    </span>
  );
}

function ground(state: TrackStage['state'], closed: boolean): string {
  return closed && state === 'now' ? grounds.ahead : grounds[state];
}

const grounds = {
  done: 'bg-ink-3',
  unproven: 'border border-ink-3 bg-linear-to-r from-ink-3 from-50% to-transparent to-50%',
  skipped: 'border border-ink-3',
  now: 'bg-accent',
  ahead: 'bg-line-strong',
};
