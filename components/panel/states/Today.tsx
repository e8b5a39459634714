import { useState } from 'react';
import { useOpenProspects } from '@/components/queries/today';
import { EmptyText } from '@/components/ui/EmptyText';
import { Rows } from '@/components/ui/Rows';
import { Section } from '@/components/ui/Section';
import { type DayGroup, type DueItem, daysOf } from '@/lib/process/day';
import { texts } from '@/lib/texts';
import { shortDay } from '@/lib/texts/format';
import { usePanel } from '../PanelContext';
import { DayRow, keyOfItem } from './DayRow';

/** The rep's day, on pages where there is nobody to show: what is due, then what comes later. */
export function Today({ isOurs }: { isOurs: boolean }) {
  const words = texts.panel.today;
  const open = useOpenProspects();
  const [laterOpen, setLaterOpen] = useState(false);
  const [nowOpen, setNowOpen] = useState(true);
  const days = open.data && daysOf(open.data.prospects);
  const due = days?.filter(isDue).flatMap(({ items }) => items) ?? [];
  const later = days?.filter((group) => !isDue(group)).flatMap(({ items }) => items) ?? [];
  return (
    <>
      <h2 className="sr-only">{words.day}</h2>
      <p className="px-(--gutter) pt-4 pb-3 text-pretty text-ink-2">{isOurs ? words.ours : words.body}</p>
      <Section
        title={words.now}
        count={due.length}
        open={nowOpen}
        onOpenChange={setNowOpen}
        face={days ? { kind: 'content' } : { kind: 'loading', rows: 4, row: 'person' }}
      >
        {due.length > 0 ? <Queue queue={due} label={words.now} /> : <EmptyText>{words.none}</EmptyText>}
      </Section>
      {later.length > 0 ? (
        <Section title={words.later} count={later.length} open={laterOpen} onOpenChange={setLaterOpen}>
          <Queue queue={later} label={words.later} />
        </Section>
      ) : null}
      {open.data && open.data.prospects.length < open.data.total ? (
        <p className="px-(--gutter) py-3 text-meta text-ink-3">
          {texts.workspace.today.more(open.data.prospects.length, open.data.total)}
        </p>
      ) : null}
    </>
  );
}

const isDue = ({ when }: DayGroup) => when !== 'day';

function Queue({ queue, label }: { queue: DueItem[]; label: string }) {
  const { choose } = usePanel();
  return (
    <Rows label={label}>
      {queue.map((item) => (
        <DayRow
          key={keyOfItem(item)}
          item={item}
          day={shortDay(item.step.dueAt)}
          onOpen={() => choose({ type: 'prospect', id: item.file.prospect.id })}
        />
      ))}
    </Rows>
  );
}
