import { ActionLink } from '@/components/ui/ActionLink';
import type { Match } from '@/lib/intake/match';
import { factSpec, isFactField } from '@/lib/model/fact';
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
}

/** Every field that was read, with how it was read and the words that prove it; the leading ones, and each of several mail addresses or numbers, can be corrected. */
export function PickFields({ name, facts, url, match, choice, onChange }: PickFieldsProps) {
  const type = (key: string, value: string | undefined) => {
    const { [key]: _former, ...rest } = choice.typed;
    onChange({ typed: value === undefined ? rest : { ...rest, [key]: value } });
  };
  // What the rep pointed at or typed and the page was not read to tell.
  const pointedAt = Object.keys(choice.typed)
    .filter(isFactField)
    .filter((field) => factSpec(field).many || !facts.some((fact) => fact.field === field));
  return (
    <dl aria-label={texts.review.fields(name)} className="mt-1 grid gap-1">
      {facts.map((fact, index) => {
        const isLead = facts.findIndex((other) => other.field === fact.field) === index;
        const canType = isLead || factSpec(fact.field).many === true;
        const known = joins(choice, match)?.find((one) => one.field === fact.field && one.value === fact.value);
        return (
          <PickField
            // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes its order
            key={index}
            fact={fact}
            url={url}
            typed={canType ? choice.typed[typedKey(fact)] : undefined}
            difference={known}
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
    </dl>
  );
}
