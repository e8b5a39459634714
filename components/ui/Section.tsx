import { Collapsible } from '@base-ui/react/collapsible';
import ChevronRight from 'lucide-react/icons/chevron-right';
import CircleX from 'lucide-react/icons/circle-x';
import { type ReactNode, useId } from 'react';
import { texts } from '@/lib/texts';
import { ActionLink } from './ActionLink';
import { classes } from './classes';
import { Details } from './Details';
import { Message } from './Message';
import { Skeleton } from './Skeleton';

/** Which of its four faces a section shows. `content` is its children. */
export type SectionFace =
  | { kind: 'content' }
  | { kind: 'loading'; rows?: number; row?: 'line' | 'two-lines' | 'person' }
  | { kind: 'empty'; text: ReactNode }
  | { kind: 'error'; title: string; body?: ReactNode; cause?: string; onRetry?: () => void; actions?: ReactNode };

export type SectionProps = {
  title: string;
  /** How many things are in it; shown also when it is folded. */
  count?: ReactNode;
  /** What a folded section still says: "1 overdue · next Thu 26 Nov". */
  summary?: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** At most one: a small IconButton or menu at the end of the head. */
  action?: ReactNode;
  face?: SectionFace;
  /** For G-keys and tests: put on the head's button. */
  headId?: string;
  children?: ReactNode;
};

/** A section of the panel: its head is one button (arrow, title, count, and when folded its most useful line). */
export function Section({ title, count, summary, open, onOpenChange, action, face, headId, children }: SectionProps) {
  const made = useId();
  const id = headId ?? made;
  return (
    <Collapsible.Root
      open={open}
      onOpenChange={onOpenChange}
      render={<section aria-labelledby={id} />}
      className="border-t border-line"
    >
      <div className={classes('flex h-9 items-center', !open && 'hover:bg-hover')}>
        <h3 className="flex h-full min-w-0 flex-1">
          <Collapsible.Trigger id={id} className={head}>
            <ChevronRight
              size={14}
              strokeWidth={2}
              aria-hidden="true"
              className={classes(
                'absolute left-[3px] text-ink-3 transition-transform duration-(--duration-open) @max-snug/panel:left-px',
                open && 'rotate-90',
              )}
            />
            {title}
            {count === undefined ? null : <span className="font-normal text-ink-3 tabular-nums">{count}</span>}
            {!open && summary ? (
              <span className="ml-auto min-w-0 truncate pl-4 font-normal text-ink-3">{summary}</span>
            ) : null}
          </Collapsible.Trigger>
        </h3>
        {action ? <span className="mr-[calc(var(--gutter)-8px)] flex-none">{action}</span> : null}
      </div>
      <Collapsible.Panel className="fold-motion">
        <div className="pb-2.5">{showFace(face ?? { kind: 'content' }, children)}</div>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

const head =
  'relative flex h-full min-w-0 flex-1 items-center gap-1.5 pr-(--gutter) pl-(--gutter) text-left text-meta font-semibold -outline-offset-2';

function showFace(face: SectionFace, children: ReactNode): ReactNode {
  if (face.kind === 'content') return children;
  if (face.kind === 'loading') return <Skeleton rows={face.rows} row={face.row} />;
  if (face.kind === 'empty') return <div className="px-(--gutter) text-pretty text-ink-2">{face.text}</div>;
  return (
    <Message
      tone="danger"
      icon={CircleX}
      title={face.title}
      announce="status"
      className="mx-[calc(var(--gutter)-12px)]"
      actions={
        <>
          {face.onRetry ? <ActionLink onClick={face.onRetry}>{texts.ui.tryAgain}</ActionLink> : null}
          {face.actions}
          {face.cause ? <Details>{face.cause}</Details> : null}
        </>
      }
    >
      {face.body}
    </Message>
  );
}
