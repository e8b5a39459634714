import { printedAddress } from '@/lib/texts/printed-domain';

/**
 * A page's address in little room: the domain stays whole, the path gives way in the middle ("northwind.example/…/team"). All of
 * it is in the document, so it is whole for screen readers, for copying and as the tooltip. Mail addresses break after the @.
 * Domains are written as people read them where that is safe; the tooltip has the address itself.
 */
export function Address({ address }: { address: string }) {
  const words = printedAddress(address);
  const at = words.indexOf('@');
  if (at > 0 && !words.includes('/')) {
    return (
      <bdi title={words === address ? undefined : address} className="wrap-anywhere">
        {words.slice(0, at + 1)}
        <wbr />
        {words.slice(at + 1)}
      </bdi>
    );
  }
  const { domain, middle, last } = parts(words);
  return (
    <bdi title={address} className="inline-flex max-w-full min-w-0 overflow-hidden align-bottom">
      <span className="max-w-full flex-none wrap-anywhere whitespace-normal">{domain}</span>
      {middle ? <span className="min-w-[2ch] shrink-9999 truncate">{middle}</span> : null}
      {last ? <span className="min-w-[2ch] truncate">{last}</span> : null}
    </bdi>
  );
}

function parts(address: string): { domain: string; middle: string; last: string } {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  const first = bare.indexOf('/');
  if (first < 0) return { domain: bare, middle: '', last: '' };
  const lastSlash = bare.lastIndexOf('/');
  return { domain: bare.slice(0, first), middle: bare.slice(first, lastSlash), last: bare.slice(lastSlash) };
}
