import { Address } from '@/components/ui/Address';
import { Quote } from '@/components/ui/Quote';
import type { Held } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { useWhoSays } from './who-says';

/** What says a value: the words under the marker, then where, how, how surely and when they were read. */
export function FactSource({ held, now }: { held: Held; now: string }) {
  const whoSays = useWhoSays();
  const { from } = held;
  const words = texts.facts;
  if (from.by === 'user') {
    return (
      <>
        {from.quote ? <Quote shape="block">{from.quote.exact}</Quote> : null}
        <p className="text-micro wrap-anywhere text-ink-3">
          {words.typedBy(whoSays(from.who), from.at, now)}
          {from.url ? (
            <>
              {' · '}
              <Address address={from.url} />
            </>
          ) : null}
        </p>
      </>
    );
  }
  const how = [
    from.method ?? words.by[from.by],
    from.confidence && words.confidence[from.confidence],
    words.readAt(from.at, now),
    from.seenAt && from.seenAt !== from.at && words.seenAgain(from.seenAt, now),
    from.missingAt && words.missing(from.missingAt, now),
  ].filter(Boolean);
  return (
    <>
      {from.quote ? <Quote shape="block">{from.quote.exact}</Quote> : null}
      <p className="mt-1.5 text-micro wrap-anywhere text-ink-3">
        {from.url ? (
          <>
            <Address address={from.url} /> ·{' '}
          </>
        ) : null}
        {how.join(' · ')}
      </p>
    </>
  );
}
