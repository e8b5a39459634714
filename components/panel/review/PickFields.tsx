import type { Match } from '@/lib/intake/match';
import { factSpec } from '@/lib/model/fact';
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
    </dl>
  );
}
