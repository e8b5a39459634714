import { freeMailDomains } from './free-mail.data';
import { platformDomains } from './platforms.data';
import { parseHost } from './public-suffix';

/**
 * The part of a host that somebody registered, by the public suffix list with its private part, so that `www.acme.co.uk`
 * gives `acme.co.uk` and `acme.github.io` stays apart from `other.github.io`. IP addresses and single words (localhost) are
 * their own domain, with their port. Lower case and punycode; undefined when the text names no host. Needs `suffixes()`.
 */
export function toDomain(text: string): string | undefined {
  const host = toHost(text);
  if (!host) return undefined;
  const parsed = parseHost(host);
  if (parsed.isIp || !host.includes('.')) return host;
  if (parsed.domain) return parsed.domain;
  // A bare suffix such as co.uk is nobody's; a private one such as github.io is the site of its owner.
  return parsed.isIcann ? undefined : host;
}

/** The exact host in the same compared form, without `www.`: what an alias or a business unit's own site is found by. */
export function toHost(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const name = url.hostname.replace(/\.$/, '');
  const isAddress = /^\[|^[\d.]+$/.test(name) || !name.includes('.');
  if (isAddress) return url.port ? `${name}:${url.port}` : name;
  return withoutWww(name);
}

function withoutWww(host: string): string {
  const rest = host.replace(/^www\d?\./, '');
  return rest.includes('.') ? rest : host;
}

/** The registrable domain of a page's address; undefined for pages of the browser, files and the like. */
export const domainOfUrl = (url: string): string | undefined =>
  /^https?:/i.test(url.trim()) ? toDomain(url) : undefined;

/** The registrable domain of a mail address. */
export function domainOfEmail(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  return at > 0 && at < address.length - 1 ? toDomain(address.slice(at + 1)) : undefined;
}

/** True for a provider where anybody gets a mailbox: it says nothing about the company. */
export const isFreeMail = (domain: string): boolean => isUnder(domain, freeMailDomains);

/** True for a site that shows many companies (a network, a directory): its domain is not theirs. */
export const isPlatform = (domain: string): boolean => isUnder(domain, platformDomains);

/** True for a listed domain and everything below it; asked for every page, so it does without the public suffix list. */
function isUnder(domain: string, listed: ReadonlySet<string>): boolean {
  const labels = toHost(domain)?.split('.') ?? [];
  return labels.some((_, place) => listed.has(labels.slice(place).join('.')));
}

/** Mailboxes that several people read: sharing one does not make two people the same. */
const shared = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'info contact kontakt office sales vertrieb hello hallo hi mail email post team press presse media marketing support ' +
    'service help hilfe admin webmaster hr jobs career careers karriere bewerbung recruiting billing invoice rechnung ' +
    'buchhaltung accounting enquiries inquiries anfrage reception empfang zentrale datenschutz privacy legal contacto ' +
    'ventas contato comercial commercial accueil bonjour direction contatti segreteria biuro kancelaria bestellung order orders shop'
  ).split(' '),
);

/** True for a mailbox of a role or a team (`info@`, `vertrieb@`), not of one person. */
export const isSharedMailbox = (address: string): boolean =>
  shared.has(
    address
      .slice(0, address.lastIndexOf('@'))
      .toLowerCase()
      .split(/[.+_-]/)[0] ?? '',
  );
