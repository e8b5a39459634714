/** A host or mail address found in a text, with its line. */
export interface Found {
  host: string;
  line: number;
}

// Top-level domains and names that RFC 2606 and RFC 6761 keep free for examples and tests, and loopback.
const reserved = /(^|\.)(example|test|invalid|localhost|example\.(com|org|net))$/;
// Names of vocabularies and formats: they are words, never fetched.
const vocabularies = new Set([
  'schema.org',
  'www.w3.org',
  'purl.org',
  'ogp.me',
  'microformats.org',
  'gmpg.org',
  'rdfs.org',
  'xmlns.com',
]);

/** Hosts and mail domains in a text that could belong to somebody: everything outside the reserved names. */
export function foreignAddresses(text: string): Found[] {
  return text.split('\n').flatMap((line, index) =>
    hostsIn(line)
      .filter(isForeign)
      .map((host) => ({ host, line: index + 1 })),
  );
}

function hostsIn(line: string): string[] {
  const decoded = line.replace(/%40/gi, '@').replace(/\\u0040|&#64;|&commat;/gi, '@');
  const ofLinks = [
    ...decoded.matchAll(/(?:[a-z][a-z0-9+.-]{1,12}:)?\/\/(?:[^\s/@"'<>]{1,80}@)?([\p{L}\p{N}.-]{1,253})/giu),
  ];
  const ofMail = [
    ...decoded.matchAll(
      /[\p{L}\p{N}._%+'-]{1,64}\s?(?:@|\[at\]|\(at\))\s?([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/giu,
    ),
  ];
  return [...ofLinks, ...ofMail].map((match) => (match[1] ?? '').toLowerCase().replace(/\.+$/, ''));
}

function isForeign(host: string): boolean {
  const loopback = host === '127.0.0.1' || host === '0.0.0.0';
  const aName = host.includes('.') && /\p{L}{2,}$/u.test(host);
  const aNumber = /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
  return (aName || aNumber) && !loopback && !reserved.test(host) && !vocabularies.has(host);
}
