import { useState } from 'react';
import { EmptyText } from '@/components/ui/EmptyText';
import { useRoving } from '@/components/ui/use-roving';
import { texts } from '@/lib/texts';
import { TimelineRow } from './TimelineRow';
import type { TimelineScope } from './timeline-scope';
import { type TimelineOf, useTimeline } from './use-timeline';

const PAGE = 50;

export interface TimelineListProps extends TimelineOf {
  scope: TimelineScope;
}

/** What happened, the newest first, in pages of fifty; one kind of it where the head's menu says so. */
export function TimelineList({ scope, ...of }: TimelineListProps) {
  const [shown, setShown] = useState(PAGE);
  const list = useRoving<HTMLUListElement>({ axis: 'column', items: '[data-row]' });
  const { items, all } = useTimeline(of);
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
