/**
 * Mail addresses, for everybody: pages, webmails, files, and what the rep types. Apart from the domains, whose lists are too large for
 * the scripts that stay in a page.
 */

/** One addr-spec in printed text: no quoted local part, a domain with a dot or a bare host of an office. */
const PRINTED = /[^\s<>()[\]\\,;:"@]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,188}[\p{L}\p{N}])?/u;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
/** The longest line that a mail may have (RFC 5322, 2.1.1). */
const LONGEST = 998;

/**
 * A mail address as it is compared and kept: compatibility form, lower case, its domain in punycode. Undefined when it has
 * no two sides.
 */
export function toEmail(address: string): string | undefined {
  const plain = address.normalize('NFKC').trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  const local = plain.slice(0, at);
  const host = plain.slice(at + 1);
  if (at < 1 || !/^[^\s@]{1,64}$/.test(local) || /[\s/:?#]/.test(host) || !URL.canParse(`https://${host}`))
    return undefined;
  return `${local}@${new URL(`https://${host}`).hostname.replace(/\.$/, '')}`;
}

/**
 * The mail address that a text names, as it is compared, or undefined. What stands in angle brackets at the end counts before what
 * stands in the display name: "ceo@example.com" <someone@else.example> is someone@else.example.
 */
export function addressIn(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const plain = text.slice(0, LONGEST).replace(INVISIBLE, '');
  const bracket = plain.lastIndexOf('<');
  const found = (bracket > 0 ? PRINTED.exec(plain.slice(bracket)) : undefined)?.[0] ?? PRINTED.exec(plain)?.[0];
  return found && found.length <= 254 ? toEmail(found.replace(/[.]+$/, '')) : undefined;
}
