import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import Braces from 'lucide-react/icons/braces';
import FileText from 'lucide-react/icons/file-text';
import GitFork from 'lucide-react/icons/git-fork';
import LinkIcon from 'lucide-react/icons/link';
import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { ActionLink } from '@/components/ui/ActionLink';
import { Address } from '@/components/ui/Address';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Quote } from '@/components/ui/Quote';
import { Tag } from '@/components/ui/Tag';
import { TextField } from '@/components/ui/TextField';
import { toEmail } from '@/lib/identity/mail-address';
import type { Difference } from '@/lib/intake/differences';
import { type FactField, factSpec } from '@/lib/model/fact';
import { fold, phoneKey } from '@/lib/model/fold';
import type { CapturedFact } from '@/lib/model/page-reading';
import { printedPhone } from '@/lib/model/printed';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';

interface PickFieldProps {
  fact: CapturedFact;
  url: string;
  /** What the rep typed instead. */
  typed: string | undefined;
  /** What the value brings to the record it is joined with; undefined for a new one. */
  difference: Difference | undefined;
  canType: boolean;
  /** Out of sight where the panel is narrow and low, so that the people of the page begin in its first screen. */
  isFolded?: boolean;
  onType: (value: string | undefined) => void;
}

/** One captured value: how it was read leads to its words in the page; it can be corrected by hand. */
export function PickField({ fact, url, typed, difference, canType, isFolded, onType }: PickFieldProps) {
  const words = texts.review;
  const [editing, setEditing] = useState<string>();
  /** What was put away with Esc, for the next time. */
  const [left, setLeft] = useState<string>();
  const label = texts.names.fact[fact.field];
  const value = fact.field === 'phone' || fact.field === 'fax' ? printedPhone(fact.value, fact.quote) : fact.value;
  const [error, setError] = useState<string>();
  /** What was typed here when the field was opened: Esc goes back to it. */
  const [before, setBefore] = useState<string>();
  const open = () => {
    setBefore(typed);
    setEditing(left ?? typed ?? fact.value);
  };
  const wrongIn = (next: string) => (next === '' ? undefined : notAValue(fact.field, next));
  const tell = (next: string) => onType(next !== '' && next !== fact.value ? next : undefined);
  // Told with every key, so that a panel that is closed in the middle of a word has lost nothing; not what is no such value yet.
  const write = (words: string) => {
    setError(undefined);
    setEditing(words);
    if (wrongIn(words.trim()) === undefined) tell(words.trim());
    else onType(before);
  };
  /** False for what cannot be such a value: it stays in its field, with the reason. */
  const save = (): boolean => {
    const next = (editing ?? '').trim();
    const wrong = wrongIn(next);
    setError(wrong);
    if (wrong !== undefined) return false;
    tell(next);
    setEditing(undefined);
    setLeft(undefined);
    return true;
  };
  return (
    <div
      className={classes(
        'group/field grid grid-cols-[84px_1fr] gap-x-2 @roomy/panel:grid-cols-[104px_1fr] @wide/panel:grid-cols-[132px_1fr] @max-snug/panel:grid-cols-1',
        isFolded && '@max-[421px]/panel:[@media(max-height:900px)]:hidden',
      )}
    >
      <dt className="flex items-start text-meta/5 text-ink-3">
        <span className="min-w-0 flex-1">{label}</span>
        {canType ? (
          <IconButton
            icon={Pencil}
            name={`${words.correct}: ${label}`}
            size="small"
            className="-my-0.5 text-ink-3 group-hover/field:text-ink"
            onClick={open}
          />
        ) : null}
      </dt>
      <dd className="min-w-0">
        {editing === undefined ? (
          <div className="flex flex-col items-start gap-x-2 @wide/panel:flex-row @wide/panel:flex-wrap @wide/panel:justify-between">
            <span className="wrap-anywhere whitespace-pre-line">
              {isAddress(fact.field) ? <Address address={typed ?? value} /> : <bdi>{typed ?? value}</bdi>}
            </span>
            <span className="inline-flex max-w-full flex-wrap items-center gap-x-2">
              <Source fact={fact} url={url} isTyped={typed !== undefined} />
              <StateMark difference={difference} />
            </span>
          </div>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <TextField
              label={label}
              labelHidden
              autoFocus
              value={editing}
              onChange={write}
              {...(error !== undefined && { error })}
              onBlur={save}
              onKeyDown={(event) => {
                // Keeping, by its key, keeps what stands here too.
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !flushSync(save))
                  event.stopPropagation();
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                setLeft(editing);
                setEditing(undefined);
                onType(before);
              }}
            />
          </form>
        )}
        {typed === undefined || editing !== undefined ? null : (
          <p className="text-meta text-ink-2">
            {words.corrected(fact.value)} <ActionLink onClick={() => onType(undefined)}>{words.undoCorrect}</ActionLink>
          </p>
        )}
        {difference?.state === 'corrected' && typed === undefined ? (
          <p className="text-meta text-ink-2">{words.stands(difference.known ?? '', value)}</p>
        ) : null}
        {difference?.state !== 'differs' || difference.known === undefined ? null : (
          <p className="flex items-start gap-1 text-meta text-warn">
            <Icon icon={GitFork} size={12} className="mt-0.5" />
            {words.differs(difference.known)}
          </p>
        )}
        {saysTheSame(fact.quote.exact, value) ? null : (
          <div className="text-meta">
            <Quote shape="block">{fact.quote.exact}</Quote>
          </div>
        )}
      </dd>
    </div>
  );
}

/** Beside the source: new to the record, or kept before. What differs has its own line. */
function StateMark({ difference }: { difference: Difference | undefined }) {
  if (difference?.state === 'adds') return <Tag tone="line">{texts.review.isNew}</Tag>;
  if (difference?.state !== 'same') return null;
  return <span className="text-micro whitespace-nowrap text-ink-3">{texts.review.kept}</span>;
}

/** The sentence for a typed text that is no mail address or number; undefined for what can stand. */
function notAValue(field: FactField, text: string): string | undefined {
  const { kind } = factSpec(field);
  if (kind === 'email') return toEmail(text) ? undefined : texts.facts.notAValue.email;
  if (kind === 'phone') return phoneKey(text) ? undefined : texts.facts.notAValue.phone;
  return undefined;
}

const isAddress = (field: FactField) => ['email', 'url', 'domain'].includes(factSpec(field).kind);

/** A quote that only repeats the value is not shown twice. */
const saysTheSame = (quote: string, value: string) => fold(quote).replace(/\s/g, '') === fold(value).replace(/\s/g, '');

const icons = { text: FileText, attribute: LinkIcon, metadata: Braces };

function Source({ fact, url, isTyped }: { fact: CapturedFact; url: string; isTyped: boolean }) {
  const { prove } = usePanel();
  if (isTyped) return <span className="flex-none text-micro/5 text-ink-3">{texts.review.typed}</span>;
  return (
    <button
      type="button"
      title={texts.review.showQuote}
      aria-label={`${fact.method}: ${texts.review.showQuote}`}
      onClick={() => prove(url, fact.quote)}
      className="group/source -mx-1 -my-0.5 inline-flex min-h-6 min-w-0 items-center text-left gap-1 rounded-tag px-1 text-micro text-ink-3 hover:text-accent-ink hover:underline"
    >
      <Icon icon={icons[fact.quote.where]} size={12} />
      {fact.method}
      <Icon icon={ArrowUpRight} size={12} className="opacity-0 group-hover/source:opacity-100" />
    </button>
  );
}
