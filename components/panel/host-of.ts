import { printedAddress } from '@/lib/texts/printed-domain';

/** The host of an address as a reader says it: without www, and in its own letters where that is safe. An address that is none is shown as it is. */
export function hostOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? printedAddress(parsed.host.replace(/^www\./, '')) : url;
}
