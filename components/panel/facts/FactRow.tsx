import Copy from 'lucide-react/icons/copy';
import Pencil from 'lucide-react/icons/pencil';
import { type KeyboardEvent, useId } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { classes } from '@/components/ui/classes';
import { IconButton } from '@/components/ui/IconButton';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { CompareSources } from './CompareSources';
import { FactAge } from './FactAge';
import { FactEditor } from './FactEditor';
import { FactProof } from './FactProof';
import { FactText } from './FactText';
import type { FactLine } from './fact-lines';
import type { FactHand } from './use-fact-hand';

export interface FactRowProps {
  line: FactLine;
  question: string;
  now: string;
  hand: FactHand;
  /** The person must not be contacted: addresses are no links. */
  plain?: boolean | undefined;
}

/**
 * One fact: label, value or "Not known", age. → opens its proof and ← closes it, Enter opens the page at the quote, E corrects.
 * The label column follows the panel's width; below 300 px the label stands above.
 */
export function FactRow({ line, question, now, hand, plain }: FactRowProps) {
  const { prove } = usePanel();
  const { key, label, values, field } = line;
  const names = useId();
  const open = hand.opened.has(key);
  const draft = hand.drafts[key];
  const known = values.length > 0;
  const ask = () => (known ? hand.correct(line, values[0]?.value) : hand.correct(line, undefined));
  const onKeyDown = (event: KeyboardEvent) => {
    const source = values.flatMap((value) => value.held).find((held) => held.from.url)?.from;
    if (event.key === 'ArrowRight' && known) hand.open(key, true);
    else if (event.key === 'ArrowLeft') hand.open(key, false);
    else if (event.key === 'Enter' && source?.url) prove(source.url, source.quote);
    else return;
    event.preventDefault();
  };
  return (
    <li
      data-row=""
      data-fact={key}
      className={classes(
        'group/row relative mx-[calc(var(--gutter)-12px)] grid scroll-my-2 items-baseline gap-x-2 gap-y-0.5 rounded-control px-3 py-1 @max-snug/panel:pb-1.5',
        'grid-cols-[minmax(0,1fr)_auto] @snug/panel:grid-cols-[84px_minmax(0,1fr)_auto] @roomy/panel:grid-cols-[104px_minmax(0,1fr)_auto] @wide/panel:grid-cols-[132px_minmax(0,1fr)_auto]',
        open || draft !== undefined ? 'bg-hover' : 'hover:bg-hover',
      )}
    >
      <button
        type="button"
        aria-labelledby={`${names}-label ${names}-value`}
        {...(known && { 'aria-expanded': open })}
        onClick={() => (known ? hand.open(key, !open) : ask())}
        onKeyDown={onKeyDown}
        className="absolute inset-x-0 top-0 h-full min-h-7 rounded-control outline-none focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus"
      />
      <span
        id={`${names}-label`}
        className="truncate text-meta/5 text-ink-3 @max-snug/panel:text-micro group-has-focus-visible/row:whitespace-normal"
      >
        {label}
      </span>
      <div id={`${names}-value`} className="min-w-0 @max-snug/panel:col-span-full @max-snug/panel:row-start-2">
        {known ? null : <span className="text-ink-3">{texts.facts.notKnown}</span>}
        {values.map((value) => (
          <div key={value.value} className={valueLook}>
            <FactText field={field} value={value.value} now={now} plain={plain} />
          </div>
        ))}
      </div>
      <div className="flex flex-col items-end self-start leading-5 @max-snug/panel:col-start-2 @max-snug/panel:row-start-1 @max-snug/panel:flex-row @max-snug/panel:gap-1.5">
        {known ? null : (
          <ActionLink className="relative text-meta" aria-label={texts.facts.askWhat(label)} onClick={ask}>
            {texts.facts.ask}
          </ActionLink>
        )}
        {values.map((value) => (
          <span key={value.value} className="flex h-5 items-center">
            <FactAge value={value} field={field} now={now} />
          </span>
        ))}
      </div>
      {known ? <HoverActions line={line} hand={hand} /> : null}
      {line.differs ? (
        <div className={classes(underValue, 'flex items-center gap-1.5 text-meta text-warn')}>
          <span className="truncate">{texts.facts.disagree(values.length)}</span>
          <CompareSources line={line} now={now} onChoose={(value) => hand.confirm(line, value)} />
        </div>
      ) : null}
      {open && known ? (
        <div className={classes(underValue, 'relative')}>
          <FactProof
            line={line}
            now={now}
            onCorrect={(value) => hand.correct(line, value)}
            onRemove={(value) => hand.remove(line, value)}
            onRestore={(value) => hand.confirm(line, value)}
          />
        </div>
      ) : null}
      {draft === undefined ? null : (
        <div className={classes(underValue, 'relative')}>
          <FactEditor
            field={field}
            label={known ? label : question}
            text={draft.text}
            onChange={(text) => hand.type(line, text)}
            onSave={(value) => hand.save(line, value)}
            onCancel={() => hand.drop(key)}
          />
        </div>
      )}
    </li>
  );
}

const valueLook =
  'min-w-0 truncate group-has-focus-visible/row:whitespace-normal group-has-focus-visible/row:wrap-anywhere';
const underValue = 'col-span-full @snug/panel:col-start-2';

/** Seen under the pointer and while the row has the focus; both are also in the opened proof or have a key. */
function HoverActions({ line, hand }: { line: FactLine; hand: FactHand }) {
  const { label, values } = line;
  return (
    <span className="absolute top-0.5 right-14 flex rounded-control bg-hover opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 @max-snug/panel:top-0">
      <IconButton icon={Copy} size="small" name={texts.facts.copy(label)} onClick={() => hand.copy(line)} />
      <IconButton
        icon={Pencil}
        size="small"
        name={texts.facts.correctWhat(label)}
        keys="e"
        onClick={() => hand.correct(line, values[0]?.value)}
      />
    </span>
  );
}
