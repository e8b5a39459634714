/** Parameters that say who sent the visitor, never which page it is. */
const tracking = /^(?:utm_.*|trk|trackingid|originalsubdomain|lang|locale|ref|fbclid|gclid|igshid|mibextid|hl)$/i;

/**
 * A link as it is compared: host without `www.` and country part of profile networks, path without a trailing slash, no
 * fragment, no tracking parameters, lower case. `https://de.linkedin.com/in/Jo-Weber/?trk=x` and
 * `http://www.linkedin.com/in/jo-weber` are the same. Undefined for what is no web address or has no path.
 */
export function linkKey(link: string): string | undefined {
  const address = /^[a-z][a-z\d+.-]{0,20}:/i.test(link) ? link : `https://${link}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const path = decoded(url.pathname).replace(/\/{1,10}$/, '');
  const query = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (!path && query.length === 0) return undefined;
  const asked = query.map(([name, value]) => `${name}=${value}`).join('&');
  return `${hostKey(url.host)}${path}${asked && `?${asked}`}`.normalize('NFKC').toLowerCase();
}

/** Networks whose hosts carry a country or a device in front: de.linkedin.com, m.facebook.com, twitter.com for x.com. */
function hostKey(host: string): string {
  const bare = host.replace(
    /^(?:www|m|mobile|[a-z]{2}(?:-[a-z]{2})?)\.(?=(?:linkedin|facebook|xing|instagram|twitter|x|youtube)\.com$)/,
    '',
  );
  const plain = bare.replace(/^www\./, '');
  return plain === 'twitter.com' ? 'x.com' : plain;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A lone % is part of the path as it stands.
    if (!(error instanceof URIError)) throw error;
    return path;
  }
}
