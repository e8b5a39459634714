import { StoreError } from '@/components/panel/states/StoreError';
import { useOpenProspects } from '@/components/queries/today';
import { Avatar } from '@/components/ui/Avatar';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { Skeleton } from '@/components/ui/Skeleton';
import { text } from '@/lib/model/record';
import { orderQueue } from '@/lib/process/queue';
import { texts } from '@/lib/texts';
import { day } from '@/lib/texts/format';
import { PageHead } from '../frame/PageHead';
import { goTo } from '../route';
import { GettingStarted } from '../welcome/GettingStarted';

/** The rep's day: the next step of every open prospect, in the order of the queue's rule, with its reason. */
export function TodayPage() {
  const open = useOpenProspects();
  const queue = open.data && orderQueue(open.data.prospects);
  const words = texts.workspace.today;
  return (
    <>
      <PageHead title={texts.workspace.places.today} count={open.data?.total} />
      {queue?.length === 0 ? null : (
        <p className="max-w-[72ch] px-(--gutter) py-3 text-meta text-pretty text-ink-3">{words.rule}</p>
      )}
      {open.error ? <StoreError error={open.error} onRetry={() => void open.refetch()} /> : null}
      {queue || open.error ? null : <Skeleton rows={6} row="person" />}
      {queue?.length === 0 ? (
        <GettingStarted title={words.none} />
      ) : (
        <div className="max-w-[72ch]">
          <Rows label={texts.workspace.places.today}>
            {queue?.map(({ file, steps: { first } }) => {
              const name = (file.company && text(file.company, 'name')) ?? file.prospect.name;
              return (
                <Row
                  key={file.prospect.id}
                  lead={<Avatar name={name} kind="company" />}
                  title={<span className="font-medium">{first.title}</span>}
                  second={
                    <>
                      <bdi>{name}</bdi> · {first.rule}
                    </>
                  }
                  end={
                    <span className={first.dueState === 'overdue' ? 'text-meta text-danger' : 'text-meta text-ink-3'}>
                      {day(first.dueAt, file.now)}
                    </span>
                  }
                  onOpen={() => goTo('record', file.prospect.id)}
                />
              );
            })}
          </Rows>
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
