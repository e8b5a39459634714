import ClockAlert from 'lucide-react/icons/clock-alert';
import type { ReactNode } from 'react';
import { texts } from '@/lib/texts';
import { classes } from './classes';
import { Icon } from './Icon';
import { useRoving } from './use-roving';

export type TrackStage = {
  id: string;
  name: string;
  /** `skipped` was passed over and never entered. */
  state: 'done' | 'skipped' | 'now' | 'ahead';
  /** Of the current stage: exit criteria met, and how many there are. */
  met?: number;
  of?: number;
  /** When it was entered, shown from 520 px: "12 Nov". */
  date?: string;
};

export type StageTrackProps = {
  stages: TrackStage[];
  /** "Day 11 of 14". */
  day?: ReactNode;
  /** The current stage has taken longer than its limit: a clock stands by the day. */
  overLimit?: boolean;
  /** Lost or set aside: bars are grey, this word stands instead of the day. */
  closed?: string;
  /** At the end of the line below: "3 of 4 met", "Move stage". */
  end?: ReactNode;
  /** Shows dates and evidence of a stage; never moves it. */
  onSelect: (id: string) => void;
};

/** The stages as bars: one Tab stop, arrows move, a click tells. Names come at 376 px, dates at 520. */
export function StageTrack({ stages, day, overLimit, closed, end, onSelect }: StageTrackProps) {
  const ref = useRoving<HTMLOListElement>({ axis: 'row' });
  const now = stages.find((stage) => stage.state === 'now');
  return (
    <nav aria-label={texts.ui.stage.name} className="px-(--gutter) pb-2.5">
      <ol ref={ref} className="grid auto-cols-fr grid-flow-col gap-[3px] @roomy/panel:auto-cols-auto">
        {stages.map((stage) => (
          <li key={stage.id} className="group/stage min-w-0">
            <button
              type="button"
              onClick={() => onSelect(stage.id)}
              aria-current={stage.state === 'now' ? 'step' : undefined}
              className="block min-h-6 w-full rounded-tag pt-2 text-left"
            >
              <Bar stage={stage} closed={closed !== undefined} />
              <span className={classes(nameLook, closed ? 'text-ink-3' : inks[stage.state])}>{stage.name}</span>{' '}
              <span
                aria-hidden={stage.state === 'skipped' || undefined}
                className="hidden truncate text-micro text-ink-3 tabular-nums @wide/panel:block"
              >
                {stage.date ?? (stage.state === 'skipped' ? texts.ui.stage.skippedDate : '\u00a0')}
              </span>
              <span className="sr-only">
                {closed && stage.state !== 'skipped' ? texts.ui.stage.closed : spoken(stage)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="mt-1 flex min-h-4 items-center gap-2 text-meta text-ink-2">
        <span className="min-w-0 truncate">
          {now ? (
            <span
              className={classes('font-semibold @roomy/panel:hidden', closed ? 'text-ink-2' : 'text-accent-ink')}
            >{`${now.name} · `}</span>
          ) : null}
          {closed ? (
            <span className="font-medium text-danger">{closed}</span>
          ) : (
            <Day over={overLimit === true}>{day}</Day>
          )}
        </span>
        <span className="ml-auto flex flex-none items-center gap-3">{end}</span>
      </div>
    </nav>
  );
}

function Bar({ stage, closed }: { stage: TrackStage; closed: boolean }) {
  const { met, of } = stage;
  const filled = met !== undefined && of ? Math.min(met / of, 1) * 100 : 0;
  const live = stage.state === 'now' && !closed;
  const ground = closed && stage.state !== 'skipped' ? 'bg-line-strong' : bars[stage.state];
  return (
    <span
      className={classes(
        'relative block h-1 overflow-hidden rounded-[1px] forced-color-adjust-none group-first/stage:rounded-l-[3px] group-last/stage:rounded-r-[3px] group-hover/stage:bg-ink-3',
        ground,
      )}
    >
      {live ? <span className="absolute inset-y-0 left-0 bg-accent" style={{ width: `${filled}%` }} /> : null}
    </span>
  );
}

function Day({ over, children }: { over: boolean; children: ReactNode }) {
  if (!over) return children;
  return (
    <span className="inline-flex items-center gap-1 align-top font-medium text-warn">
      <Icon icon={ClockAlert} size={14} />
      {children}
    </span>
  );
}

/** What the bar shows by its colour and filling. */
function spoken({ state, met, of }: TrackStage): string {
  if (state === 'ahead') return texts.ui.stage.ahead;
  if (state === 'done') return texts.ui.stage.done;
  if (state === 'skipped') return texts.ui.stage.skipped;
  return met !== undefined && of ? texts.ui.stage.nowWithCriteria(met, of) : texts.ui.stage.now;
}

const nameLook =
  '@max-roomy/panel:sr-only @roomy/panel:mt-1 @roomy/panel:block @roomy/panel:truncate @roomy/panel:pr-1 text-micro tracking-[-0.01em]';
// Told apart by shape, not by colour alone: what was passed over is hollow.
const bars = {
  done: 'bg-ink-2',
  skipped: 'border border-ink-3',
  now: 'bg-accent-line',
  ahead: 'bg-line-strong',
};
const inks = { done: 'text-ink-2', skipped: 'text-ink-3', now: 'font-semibold text-accent-ink', ahead: 'text-ink-3' };
