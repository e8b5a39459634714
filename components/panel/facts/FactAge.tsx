import { Age } from '@/components/ui/Age';
import type { FactField } from '@/lib/model/fact';
import { texts } from '@/lib/texts';
import { age } from '@/lib/texts/format';
import { ageOf, type FactValue, seenAt } from './fact-lines';
import { useWhoSays } from './who-says';

/** How old a value is, or who typed it. */
export function FactAge({ value, field, now }: { value: FactValue; field: FactField; now: string }) {
  const whoSays = useWhoSays();
  const [held] = value.held;
  const at = seenAt(held);
  if (held.from.by === 'user') {
    const who = whoSays(held.from.who);
    return <Age text={who} kind="typed" full={texts.facts.typedBy(who, at, now)} />;
  }
  const { days, stale } = ageOf(held, field, now);
  return stale ? (
    <Age
      text={age(days)}
      kind="stale"
      full={held.from.missingAt ? texts.facts.missing(held.from.missingAt, now) : texts.facts.lastSeen(at, now)}
    />
  ) : (
    <Age text={age(days)} full={texts.facts.seen(at, now)} />
  );
}
