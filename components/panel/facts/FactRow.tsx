import { Fragment, type KeyboardEvent, useId } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { classes } from '@/components/ui/classes';
import { factSpec } from '@/lib/model/fact';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { useRowHere } from '../row-here';
import { Disagreement } from './Disagreement';
import { FactAge } from './FactAge';
import { FactCommands } from './FactCommands';
import { FactEditor } from './FactEditor';
import { FactHover } from './FactHover';
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
  const { kind } = factSpec(field);
  const ask = () => (known ? hand.correct(line, values[0]?.value) : hand.correct(line, undefined));
  const onKeyDown = (event: KeyboardEvent) => {
    const source = values.flatMap((value) => value.held).find((held) => held.from.url)?.from;
    if (event.key === 'ArrowRight' && known) hand.open(key, true);
    else if (event.key === 'ArrowLeft') hand.open(key, false);
    else if (event.key === 'Enter' && source?.url) prove(source.url, source.quote);
    else return;
    event.preventDefault();
  };
  const { isHere, watch } = useRowHere();
  return (
    <li
      {...watch}
      data-row=""
      data-fact={key}
      className={classes(
        'group/row relative mx-[calc(var(--gutter)-12px)] grid scroll-my-2 items-baseline gap-x-2 gap-y-0.5 rounded-control px-3 py-1 @max-snug/panel:pb-1.5',
        'grid-cols-[minmax(0,1fr)_auto] @snug/panel:grid-cols-[84px_minmax(0,1fr)_auto] @roomy/panel:grid-cols-[104px_minmax(0,1fr)_auto] @wide/panel:grid-cols-[132px_minmax(0,1fr)_auto]',
        open || draft !== undefined ? 'bg-hover' : 'hover:bg-hover',
      )}
    >
      {isHere ? <FactCommands line={line} hand={hand} onCorrect={ask} /> : null}
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
      <div id={`${names}-value`} className={valuesLook}>
        {known ? null : <NotKnown label={label} onAsk={ask} />}
        {values.map((value, place) => (
          <Fragment key={value.value}>
            <div className={classes(valueLook, shapeOf[kind])}>
              <FactText field={field} value={value.value} now={now} quote={value.held[0].from.quote} plain={plain} />
            </div>
            <span className={classes(ageLook, place > 0 && '@max-snug/panel:hidden')}>
              <FactAge value={value} field={field} now={now} />
            </span>
          </Fragment>
        ))}
      </div>
      {known ? <FactHover line={line} hand={hand} /> : null}
      {line.differs ? (
        <Disagreement line={line} now={now} onChoose={(value) => hand.confirm(line, value)} className={underValue} />
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
            opened={hand.begun[key] ?? 0}
            onChange={(text) => hand.type(line, text)}
            onSave={(value, again) => hand.save(line, value, again)}
            onCancel={() => hand.drop(key)}
            onPutAway={() => hand.putAway(key)}
          />
        </div>
      )}
    </li>
  );
}

/** From 300 px on values and ages are two columns; below, the first age stands beside the label and values go under it. */
const valuesLook =
  '@max-snug/panel:contents @snug/panel:col-span-2 @snug/panel:grid @snug/panel:grid-cols-[minmax(0,1fr)_auto] @snug/panel:gap-x-2';
const valueLook =
  'min-w-0 @max-snug/panel:col-span-full group-has-focus-visible/row:line-clamp-none group-has-focus-visible/row:whitespace-pre-line group-has-focus-visible/row:wrap-anywhere';
const ageLook =
  'flex h-5 items-center justify-self-end @max-snug/panel:col-start-2 @max-snug/panel:row-start-1 @max-snug/panel:h-4';

/** Words are cut after two lines, an address keeps its own; links and dates after one; mail addresses never. */
const shapeOf = {
  long: 'line-clamp-2 wrap-anywhere whitespace-pre-line',
  email: '',
  text: 'line-clamp-2 wrap-anywhere whitespace-pre-line',
  url: 'truncate',
  domain: 'truncate',
  phone: 'truncate',
  date: 'truncate',
};

function NotKnown({ label, onAsk }: { label: string; onAsk: () => void }) {
  return (
    <>
      <span className="text-ink-3 @max-snug/panel:col-span-full">{texts.facts.notKnown}</span>
      <ActionLink
        aria-label={texts.facts.askWhat(label)}
        onClick={onAsk}
        className="relative -my-0.5 min-w-6 justify-end text-meta @max-snug/panel:col-start-2 @max-snug/panel:row-start-1"
      >
        {texts.facts.ask}
      </ActionLink>
    </>
  );
}

const underValue = 'col-span-full @snug/panel:col-start-2 @snug/panel:-col-end-1';
