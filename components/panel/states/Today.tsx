import { useState } from 'react';
import { type OpenProspect, useOpenProspects } from '@/components/queries/today';
import { Avatar } from '@/components/ui/Avatar';
import { EmptyText } from '@/components/ui/EmptyText';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { Section } from '@/components/ui/Section';
import { text } from '@/lib/model/record';
import { orderQueue } from '@/lib/process/queue';
import { texts } from '@/lib/texts';
import { shortDay } from '@/lib/texts/format';
import { usePanel } from '../PanelContext';

/** The rep's day, on pages where there is nobody to show: what is due, then what comes later. */
export function Today({ isOurs }: { isOurs: boolean }) {
  const words = texts.panel.today;
  const open = useOpenProspects();
  const [laterOpen, setLaterOpen] = useState(false);
  const [nowOpen, setNowOpen] = useState(true);
  const queue = open.data && orderQueue(open.data.prospects);
  const due = queue?.filter(isDue) ?? [];
  const later = queue?.filter((one) => !isDue(one)) ?? [];
  return (
    <>
      <h2 className="sr-only">{words.day}</h2>
      <p className="px-(--gutter) pt-4 pb-3 text-pretty text-ink-2">{isOurs ? words.ours : words.body}</p>
      <Section
        title={words.now}
        count={due.length}
        open={nowOpen}
        onOpenChange={setNowOpen}
        face={queue ? { kind: 'content' } : { kind: 'loading', rows: 4, row: 'person' }}
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

const isDue = (one: OpenProspect) => one.steps.first.dueState === 'overdue' || one.steps.first.dueState === 'today';

function Queue({ queue, label }: { queue: OpenProspect[]; label: string }) {
  const { choose } = usePanel();
  return (
    <Rows label={label}>
      {queue.map(({ file, steps }) => {
        const name = (file.company && text(file.company, 'name')) ?? file.prospect.name;
        const late = steps.first.dueState === 'overdue';
        return (
          <Row
            key={file.prospect.id}
            lead={<Avatar name={name} kind="company" />}
            title={<span className="font-medium">{steps.first.title}</span>}
            second={<bdi>{name}</bdi>}
            end={
              <span className={late ? 'text-meta text-danger tabular-nums' : 'text-meta text-ink-3 tabular-nums'}>
                {shortDay(steps.first.dueAt)}
              </span>
            }
            onOpen={() => choose({ type: 'prospect', id: file.prospect.id })}
          />
        );
      })}
    </Rows>
  );
}
