import { DayRow, keyOfItem } from '@/components/panel/states/DayRow';
import { StoreError } from '@/components/panel/states/StoreError';
import { useOpenProspects } from '@/components/queries/today';
import { Rows } from '@/components/ui/Rows';
import { Skeleton } from '@/components/ui/Skeleton';
import { type DayGroup, daysOf } from '@/lib/process/day';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import { PageHead } from '../frame/PageHead';
import { goTo } from '../route';
import { GettingStarted } from '../welcome/GettingStarted';

/** The rep's day: what is overdue and due today, next steps and tasks, each with its reason; then what comes, day by day. */
export function TodayPage() {
  const open = useOpenProspects();
  const days = open.data && daysOf(open.data.prospects);
  const words = texts.workspace.today;
  const due = days?.filter(({ when }) => when !== 'day').reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      <PageHead title={texts.workspace.places.today} count={due} />
      {days?.length === 0 ? null : (
        <p className="max-w-[72ch] px-(--gutter) py-3 text-meta text-pretty text-ink-3">{words.rule}</p>
      )}
      {open.error ? <StoreError error={open.error} onRetry={() => void open.refetch()} /> : null}
      {days || open.error ? null : <Skeleton rows={6} row="person" />}
      {days?.length === 0 ? (
        <GettingStarted title={words.none} />
      ) : (
        <div className="max-w-[72ch] pb-4">
          {due === 0 ? <p className="px-(--gutter) pb-3 text-ink-2">{words.nothingDue}</p> : null}
          {days?.map((group) => (
            <Day key={group.day ?? group.when} group={group} />
          ))}
          {open.data && open.data.prospects.length < open.data.total ? (
            <p className="px-(--gutter) py-3 text-meta text-ink-3">
              {words.more(open.data.prospects.length, open.data.total)}
            </p>
          ) : null}
        </div>
      )}
    </>
  );
}

function Day({ group: { when, day: date, items } }: { group: DayGroup }) {
  const words = texts.workspace.today;
  const now = items[0]?.file.now;
  const title = when === 'day' ? day(date ?? '', now) : words[when];
  return (
    <section aria-label={title} className="border-t border-line pt-2 pb-3">
      <h2 className="flex items-baseline gap-1.5 px-(--gutter) pb-1 text-meta font-semibold">
        {title}
        <span className="font-normal text-ink-3 tabular-nums">{items.length}</span>
      </h2>
      <Rows label={title}>
        {items.map((item) => (
          <DayRow
            key={keyOfItem(item)}
            item={item}
            day={when === 'overdue' ? day(item.step.dueAt, now) : ''}
            showsReason
            onOpen={() => goTo('record', item.file.prospect.id)}
          />
        ))}
      </Rows>
    </section>
  );
}
