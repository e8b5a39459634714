import { useState } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { useCommand } from '@/components/ui/keys/use-commands';
import type { Match } from '@/lib/intake/match';
import { type FactField, factSpec, isFactField } from '@/lib/model/fact';
import type { CapturedFact } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { joins, type PickChoice, typedKey } from './choices';
import { PickField } from './PickField';

interface PickFieldsProps {
  name: string;
  facts: CapturedFact[];
  url: string;
  match: Match | undefined;
  choice: PickChoice;
  onChange: (patch: Partial<PickChoice>) => void;
  /** The fields that stay in sight where the panel is narrow and low; the others wait behind "Show all fields". */
  leading?: readonly FactField[];
}

/** Every field that was read, with how it was read and the words that prove it; the leading ones, and each of several mail addresses or numbers, can be corrected. */
export function PickFields({ name, facts, url, match, choice, onChange, leading }: PickFieldsProps) {
  const type = (key: string, value: string | undefined) => {
    const { [key]: _former, ...rest } = choice.typed;
    onChange({ typed: value === undefined ? rest : { ...rest, [key]: value } });
  };
  const [isWhole, setWhole] = useState(false);
  const words = texts.review;
  const known = (fact: CapturedFact) =>
    joins(choice, match)?.find((one) => one.field === fact.field && one.value === fact.value);
  const isLead = (fact: CapturedFact) => facts.find((other) => other.field === fact.field) === fact;
  // What was corrected or differs from what is known is never folded away.
  const waits = (fact: CapturedFact) =>
    leading !== undefined &&
    !(isLead(fact) && leading.includes(fact.field)) &&
    choice.typed[typedKey(fact)] === undefined &&
    known(fact)?.state !== 'differs';
  const waiting = facts.filter(waits).length;
  const isFolded = waiting > 1 && !isWhole;
  useCommand({ id: 'review.all-fields', name: words.showAllFields, when: () => isFolded, run: () => setWhole(true) });
  // What the rep pointed at or typed and the page was not read to tell.
  const pointedAt = Object.keys(choice.typed)
    .filter(isFactField)
    .filter((field) => factSpec(field).many || !facts.some((fact) => fact.field === field));
  return (
    <dl aria-label={texts.review.fields(name)} className="mt-1 grid gap-1">
      {facts.map((fact, index) => {
        const canType = isLead(fact) || factSpec(fact.field).many === true;
        return (
          <PickField
            // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes its order
            key={index}
            fact={fact}
            url={url}
            typed={canType ? choice.typed[typedKey(fact)] : undefined}
            difference={known(fact)}
            isFolded={isFolded && waits(fact)}
            canType={canType}
            onType={(value) => type(typedKey(fact), value)}
          />
        );
      })}
      {pointedAt.map((field) => (
        <div
          key={field}
          className="grid grid-cols-[84px_1fr] gap-x-2 @roomy/panel:grid-cols-[104px_1fr] @wide/panel:grid-cols-[132px_1fr] @max-snug/panel:grid-cols-1"
        >
          <dt className="text-meta/5 text-ink-3">{texts.names.fact[field]}</dt>
          <dd className="wrap-anywhere">
            <bdi>{choice.typed[field]}</bdi>{' '}
            <ActionLink onClick={() => type(field, undefined)}>{texts.review.undoCorrect}</ActionLink>
          </dd>
        </div>
      ))}
      {isFolded ? (
        <div className="hidden @max-[421px]/panel:[@media(max-height:900px)]:block">
          <dt className="sr-only">{words.more}</dt>
          <dd>
            <ActionLink onClick={() => setWhole(true)}>{words.showAllFields}</ActionLink>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
