/**
 * A page's address in little room: the domain stays whole, the path gives way in the middle ("northwind.example/…/team"). All of
 * it is in the document, so it is whole for screen readers, for copying and as the tooltip. Mail addresses break after the @.
 */
export function Address({ address }: { address: string }) {
  const at = address.indexOf('@');
  if (at > 0 && !address.includes('/')) {
    return (
      <bdi className="wrap-anywhere">
        {address.slice(0, at + 1)}
        <wbr />
        {address.slice(at + 1)}
      </bdi>
    );
  }
  const { domain, middle, last } = parts(address);
  return (
    <bdi title={address} className="inline-flex max-w-full min-w-0 overflow-hidden align-bottom">
      <span className="max-w-full flex-none wrap-anywhere">{domain}</span>
      {middle ? <span className="min-w-[2ch] truncate">{middle}</span> : null}
      <span className="max-w-1/2 flex-none truncate">{last}</span>
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
