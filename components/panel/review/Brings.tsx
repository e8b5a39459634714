import { isOld } from '@/lib/intake/differences';
import type { Match } from '@/lib/intake/match';
import { texts } from '@/lib/texts';
import { joins, type PickChoice } from './choices';

/** What joining with something known brings: nothing new, or how many values are new, differ and were there. */
export function Brings({ match, choice }: { match: Match | undefined; choice: PickChoice }) {
  const brought = joins(choice, match);
  if (!brought || brought.length === 0) return null;
  const count = (state: string) => brought.filter((one) => one.state === state).length;
  const old = brought.filter(isOld).length;
  const corrected = brought.filter((one) => one.state === 'corrected');
  const words = texts.review;
  return (
    <>
      <p className="text-meta text-ink-3">
        {old === brought.length ? knownWords(match) : words.brings(count('adds'), count('differs'), old)}
      </p>
      {corrected.length > 0 ? (
        <p className="text-meta text-ink-2">
          {words.correctionsStand([...new Set(corrected.map(({ field }) => texts.names.fact[field]))])}
        </p>
      ) : null}
    </>
  );
}

const knownWords = (match: Match | undefined) => (match?.isOrphan ? texts.review.comesAlong : texts.review.known);
