import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { IconButton } from '@/components/ui/IconButton';
import { Quote } from '@/components/ui/Quote';
import { TextField } from '@/components/ui/TextField';
import type { Match } from '@/lib/intake/match';
import { type FactField, factSpec } from '@/lib/model/fact';
import type { CapturedFact } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import type { PickChoice } from './choices';

interface PickFieldsProps {
  name: string;
  facts: CapturedFact[];
  url: string;
  match: Match | undefined;
  choice: PickChoice;
  onChange: (patch: Partial<PickChoice>) => void;
}

/** Every field that was read, with how it was read and the words that prove it; each can be corrected by hand. */
export function PickFields({ name, facts, url, match, choice, onChange }: PickFieldsProps) {
  const type = (field: string, value: string | undefined) => {
    const { [field]: _former, ...rest } = choice.typed;
    onChange({ typed: value === undefined ? rest : { ...rest, [field]: value } });
  };
  const leads = new Set<string>();
  return (
    <dl aria-label={texts.review.fields(name)} className="mt-1 grid gap-1">
      {facts.map((fact, index) => {
        const isLead = !leads.has(fact.field);
        leads.add(fact.field);
        const known = match?.differs.find((one) => one.field === fact.field && one.value === fact.value);
        return (
          <PickField
            // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes its order
            key={index}
            fact={fact}
            url={url}
            typed={isLead ? choice.typed[fact.field] : undefined}
            known={known?.state === 'differs' ? known.known : undefined}
            canType={isLead && !factSpec(fact.field).many}
            onType={(value) => type(fact.field, value)}
          />
        );
      })}
    </dl>
  );
}

interface PickFieldProps {
  fact: CapturedFact;
  url: string;
  typed: string | undefined;
  known: string | undefined;
  canType: boolean;
  onType: (value: string | undefined) => void;
}

function PickField({ fact, url, typed, known, canType, onType }: PickFieldProps) {
  const words = texts.review;
  const { prove } = usePanel();
  const [editing, setEditing] = useState<string>();
  const label = texts.names.fact[fact.field satisfies FactField];
  const save = () => {
    const value = editing?.trim();
    onType(value && value !== fact.value ? value : undefined);
    setEditing(undefined);
  };
  return (
    <div className="grid grid-cols-[84px_1fr] gap-x-2 @max-snug/panel:grid-cols-1">
      <dt className="text-meta/5 text-ink-3">{label}</dt>
      <dd className="min-w-0">
        {editing === undefined ? (
          <div className="flex items-start gap-1">
            <span className="min-w-0 flex-1 wrap-anywhere">
              <bdi>{typed ?? fact.value}</bdi>
            </span>
            <span className="flex-none text-micro/5 text-ink-3">{typed === undefined ? fact.method : words.typed}</span>
            {canType ? (
              <IconButton
                icon={Pencil}
                name={`${words.correct}: ${label}`}
                size="small"
                className="-my-0.5"
                onClick={() => setEditing(typed ?? fact.value)}
              />
            ) : null}
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
              onChange={setEditing}
              onBlur={save}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                setEditing(undefined);
              }}
            />
          </form>
        )}
        {typed === undefined ? null : (
          <p className="text-meta text-ink-2">
            {words.corrected(fact.value)} <ActionLink onClick={() => onType(undefined)}>{words.undoCorrect}</ActionLink>
          </p>
        )}
        {known === undefined ? null : <p className="text-meta text-warn">{words.differs(known)}</p>}
        {fact.quote.exact === fact.value ? (
          <ActionLink onClick={() => prove(url, fact.quote)}>{words.showQuote}</ActionLink>
        ) : (
          <div className="text-meta">
            <Quote>{fact.quote.exact}</Quote>{' '}
            <ActionLink onClick={() => prove(url, fact.quote)}>{words.showQuote}</ActionLink>
          </div>
        )}
      </dd>
    </div>
  );
}
