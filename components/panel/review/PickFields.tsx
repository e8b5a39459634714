import { ActionLink } from '@/components/ui/ActionLink';
import type { Match } from '@/lib/intake/match';
import { factSpec, isFactField } from '@/lib/model/fact';
import type { CapturedFact } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { joins, type PickChoice } from './choices';
import { PickField } from './PickField';

interface PickFieldsProps {
  name: string;
  facts: CapturedFact[];
  url: string;
  match: Match | undefined;
  choice: PickChoice;
  onChange: (patch: Partial<PickChoice>) => void;
}

/** Every field that was read, with how it was read and the words that prove it; the leading ones can be corrected. */
export function PickFields({ name, facts, url, match, choice, onChange }: PickFieldsProps) {
  const type = (field: string, value: string | undefined) => {
    const { [field]: _former, ...rest } = choice.typed;
    onChange({ typed: value === undefined ? rest : { ...rest, [field]: value } });
  };
  // What the rep pointed at or typed and the page was not read to tell.
  const pointedAt = Object.keys(choice.typed)
    .filter(isFactField)
    .filter((field) => !facts.some((fact) => fact.field === field));
  return (
    <dl aria-label={texts.review.fields(name)} className="mt-1 grid gap-1">
      {facts.map((fact, index) => {
        const isLead = facts.findIndex((other) => other.field === fact.field) === index;
        const known = joins(choice, match)?.find((one) => one.field === fact.field && one.value === fact.value);
        return (
          <PickField
            // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes its order
            key={index}
            fact={fact}
            url={url}
            typed={isLead ? choice.typed[fact.field] : undefined}
            difference={known}
            canType={isLead && !factSpec(fact.field).many}
            onType={(value) => type(fact.field, value)}
          />
        );
      })}
      {pointedAt.map((field) => (
        <div key={field} className="grid grid-cols-[84px_1fr] gap-x-2 @roomy/panel:grid-cols-[104px_1fr]">
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
