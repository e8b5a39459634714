import { useState } from 'react';
import { useUndoable } from '@/components/queries/undoable';
import { EmptyText } from '@/components/ui/EmptyText';
import { useRoving } from '@/components/ui/use-roving';
import type { Activity } from '@/lib/model/activity';
import type { Note } from '@/lib/model/note';
import { texts } from '@/lib/texts';
import { useAsked } from '../asked';
import { TimelineRow } from './TimelineRow';
import { timelineOf } from './timeline-items';
import type { TimelineScope } from './timeline-scope';

const PAGE = 50;

export interface TimelineListProps {
  activities: Activity[];
  notes: Note[];
  scope: TimelineScope;
  /** Whose acts can be taken back here. */
  prospectId?: string;
}

/** What happened, the newest first, in pages of fifty; one kind of it where the head's menu says so. */
export function TimelineList({ activities, notes, scope, prospectId }: TimelineListProps) {
  const { asked } = useAsked();
  const [shown, setShown] = useState(PAGE);
  const list = useRoving<HTMLUListElement>({ axis: 'column', items: '[data-row]' });
  const acts = useUndoable().data ?? [];
  const all = timelineOf({ activities, notes, acts, prospectId });
  const items = all.filter((item) => asked === undefined || item.kind === asked);
  const words = texts.timeline;
  if (items.length === 0) return <EmptyText>{all.length === 0 ? words.none : words.noneOfKind}</EmptyText>;
  return (
    <>
      <ul ref={list} aria-label={words.list} className="mx-(--gutter)">
        {items.slice(0, shown).map((item) => (
          <TimelineRow key={item.id} item={item} scope={scope} />
        ))}
      </ul>
      {items.length > shown ? (
        <button type="button" className={moreLook} onClick={() => setShown(shown + PAGE)}>
          {words.more(Math.min(PAGE, items.length - shown))}
        </button>
      ) : null}
    </>
  );
}

const moreLook =
  'mx-[calc(var(--gutter)-12px)] flex min-h-7 items-center rounded-control px-3 text-meta text-ink-2 hover:bg-hover';
