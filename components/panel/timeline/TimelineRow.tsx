import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import { useState } from 'react';
import { useAct } from '@/components/queries/act';
import { useUndo } from '@/components/queries/undo';
import { ActionLink } from '@/components/ui/ActionLink';
import { Icon } from '@/components/ui/Icon';
import { Quote } from '@/components/ui/Quote';
import { deleteActivity } from '@/lib/acts/log';
import { texts } from '@/lib/texts';
import { shortDay, time } from '@/lib/texts/format';
import { sayAct } from '@/lib/texts/say-act';
import { logKinds } from '../log/kinds';
import { usePanel } from '../PanelContext';
import { RowCommands, useRowHere } from '../row-here';
import { focusNeighbour } from '../section-focus';
import { ActivityCommands } from './ActivityCommands';
import { ActivityEditor } from './ActivityEditor';
import { ActivityMenu } from './ActivityMenu';
import { iconOf } from './icons';
import { itemWords } from './item-words';
import type { TimelineItem } from './timeline-items';
import type { TimelineScope } from './timeline-scope';

/** One thing that happened: what, when, the words, and Undo while it can be taken back. */
export function TimelineRow({ item, scope }: { item: TimelineItem; scope: TimelineScope }) {
  const undo = useUndo();
  const doAct = useAct();
  const { isHere, watch } = useRowHere();
  const [correcting, setCorrecting] = useState(false);
  const { prove } = usePanel();
  const { before, strong, after, second, quote, url } = itemWords(item, scope);
  const words = texts.timeline;
  const { undo: act } = item;
  const activity = item.what === 'activity' && item.kind === 'touches' ? item.activity : undefined;
  const kind = logKinds.find((one) => one === activity?.kind);
  const focusHere = () => requestAnimationFrame(() => document.getElementById(item.id)?.focus());
  const menu = activity &&
    kind && {
      what: `${before}${strong}${after}`,
      onCorrect: () => setCorrecting(true),
      onDelete: () => {
        focusNeighbour(item.id);
        void doAct((making) => deleteActivity(making, { activity }));
      },
    };
  const undoCommand = ({ id, said }: NonNullable<typeof act>) => ({
    ...{ id: 'timeline.undo', name: words.undoWhat(sayAct(said)), group: words.title },
    run: () => void undo(id),
  });
  return (
    <li
      id={item.id}
      data-row=""
      // A line without a link must be reachable too: it is where J and K go.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a row of a roving list
      tabIndex={0}
      className={shape}
      {...watch}
    >
      {menu && isHere ? <ActivityCommands {...menu} /> : null}
      {act && isHere ? <RowCommands commands={[undoCommand(act)]} /> : null}
      <span className="absolute top-[3px] left-0 z-1 grid size-5 place-items-center rounded-full bg-hover text-ink-2">
        <Icon icon={iconOf(item)} size={12} />
      </span>
      <div className="flex items-baseline gap-2">
        <span className="line-clamp-2 min-w-0 flex-1 wrap-anywhere group-focus-within/row:line-clamp-none @snug/panel:line-clamp-1">
          {before}
          <bdi className="font-medium">{strong}</bdi>
          {after}
        </span>
        <time dateTime={item.at} title={time(item.at)} className="flex-none text-micro text-ink-3 tabular-nums">
          {shortDay(item.at, scope.now)}
        </time>
        {menu ? <ActivityMenu {...menu} /> : null}
      </div>
      {activity && kind && correcting ? (
        <ActivityEditor
          activity={activity}
          kind={kind}
          onReopen={() => setCorrecting(true)}
          onDone={() => {
            setCorrecting(false);
            focusHere();
          }}
        />
      ) : null}
      {second && !correcting ? (
        <p className="truncate text-meta text-ink-3 group-focus-within/row:whitespace-normal">
          <bdi>{second}</bdi>
        </p>
      ) : null}
      {quote ? (
        <div className="mt-0.5">
          <Quote shape="block">{quote.exact}</Quote>
        </div>
      ) : null}
      {act || url ? (
        <div className="flex gap-3 text-meta">
          {url ? (
            <ActionLink icon={ArrowUpRight} onClick={() => prove(url, quote)}>
              {quote ? texts.facts.openAtQuote : words.page}
            </ActionLink>
          ) : null}
          {act ? (
            <ActionLink aria-label={words.undoWhat(sayAct(act.said))} onClick={() => void undo(act.id)}>
              {words.undo}
            </ActionLink>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

const shape =
  'group/row relative pt-1 pb-2 pl-7 scroll-my-2 outline-offset-2 before:absolute before:top-6 before:-bottom-0.5 before:left-[9.5px] before:w-px before:bg-line last:before:hidden';
