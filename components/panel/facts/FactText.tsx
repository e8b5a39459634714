import { Address } from '@/components/ui/Address';
import { beside, NewTabWords } from '@/components/ui/new-tab';
import { safeHref } from '@/components/ui/safe-href';
import { type FactField, factSpec } from '@/lib/model/fact';
import { printedPhone } from '@/lib/model/printed';
import type { Quote } from '@/lib/model/provenance';
import { day } from '@/lib/texts/format';

export interface FactTextProps {
  field: FactField;
  value: string;
  now: string;
  /** Its words at the source: a phone number is shown as it is printed there. */
  quote?: Quote | undefined;
  /** Somebody who must not be contacted: addresses are words, not links. */
  plain?: boolean | undefined;
}

/** A fact's value as it is read: dates as days, addresses with a link that is safe to follow, everything else as its words. */
export function FactText({ field, value, now, quote, plain }: FactTextProps) {
  const { kind } = factSpec(field);
  if (kind === 'date') return <bdi>{day(value, now)}</bdi>;
  if (kind === 'text' || kind === 'long') return <bdi>{value}</bdi>;
  const words = kind === 'phone' ? <bdi dir="ltr">{printedPhone(value, quote)}</bdi> : <Address address={value} />;
  const href = plain && (kind === 'email' || kind === 'phone') ? undefined : hrefOf(kind, value);
  if (href === undefined) return words;
  return (
    <a {...beside(href)} className="relative rounded-tag underline-offset-2 hover:underline">
      {words}
      <NewTabWords href={href} />
    </a>
  );
}

function hrefOf(kind: 'url' | 'domain' | 'email' | 'phone', value: string): string | undefined {
  if (kind === 'email') return safeHref(`mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`);
  if (kind === 'phone') return safeHref(`tel:${value.replace(/[^\d+]/g, '')}`);
  return safeHref(/^[a-z]+:/i.test(value) ? value : `https://${value}`);
}
