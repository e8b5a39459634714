import { Avatar } from '@/components/ui/Avatar';
import { classes } from '@/components/ui/classes';
import { Row } from '@/components/ui/Row';
import { text } from '@/lib/model/record';
import type { DueItem } from '@/lib/process/day';
import type { ReasonPart } from '@/lib/process/suggestion';

export interface DayRowProps {
  item: DueItem;
  /** The day as this place writes it. */
  day: string;
  /** Where there is room: why it is to be done. */
  showsReason?: true;
  onOpen: () => void;
}

/** One thing of the rep's day: what, for whom, why and when. */
export function DayRow({ item: { file, step }, day, showsReason, onOpen }: DayRowProps) {
  const name = (file.company && text(file.company, 'name')) ?? file.prospect.name;
  return (
    <Row
      lead={<Avatar name={name} kind="company" />}
      title={<span className="font-medium">{step.title}</span>}
      second={
        <>
          <bdi>{name}</bdi>
          {showsReason ? <span className="block whitespace-normal">{reasonWords(step.reason)}</span> : null}
        </>
      }
      end={
        <span
          className={classes(
            'flex-none text-meta tabular-nums',
            step.dueState === 'overdue' ? 'text-danger' : 'text-ink-3',
          )}
        >
          {day}
        </span>
      }
      onOpen={onOpen}
    />
  );
}

/** The same thing keeps its row. */
export const keyOfItem = ({ file, step }: DueItem) =>
  `${file.prospect.id} ${step.taskId ?? step.stepId ?? step.ruleId}`;

const reasonWords = (reason: ReasonPart[]) =>
  reason.map((part) => ('quote' in part ? `“${part.quote}”` : part.text)).join('');
