import { isFreeMail, toHost } from './domain';
import { toEmail } from './mail-address';

/** What About me says is the rep's own. */
export interface Own {
  emails: readonly string[];
  domains: readonly string[];
}

/** What the rep never wants logged: addresses, and domains with everything below them. */
export interface NeverLog {
  listed: readonly string[];
  /** Also mailboxes at providers for everybody. */
  privateProviders: boolean;
}

/** True for a mail address of the rep, in any spelling. */
export function isOwnAddress(address: string, { emails }: Pick<Own, 'emails'>): boolean {
  const email = toEmail(address);
  return email !== undefined && emails.some((own) => toEmail(own) === email);
}

/** True for a host of the rep's company: an own domain, the domain of an own address, or one below. A mailbox at a provider for everybody says nothing of a company. */
export function isOwnHost(host: string, { emails, domains }: Own): boolean {
  const ofMail = emails.flatMap((address) => hostOf(address) ?? []).filter((one) => !isFreeMail(one));
  return isUnderAny(host, [...domains, ...ofMail]);
}

/** True for an address of the rep or of somebody of their own company. A mailbox at a provider for everybody makes nobody a colleague. */
export function isInternal(address: string, own: Own): boolean {
  const email = toEmail(address);
  return email !== undefined && (isOwnAddress(email, own) || isOwnHost(hostIn(email), own));
}

/** True for an address that is never logged. */
export function isNeverLogged(address: string, { listed, privateProviders }: NeverLog): boolean {
  const email = toEmail(address);
  if (email === undefined) return false;
  if (listed.some((one) => one.includes('@') && toEmail(one) === email)) return true;
  const domains = listed.filter((one) => !one.includes('@'));
  if (isUnderAny(hostIn(email), domains)) return true;
  return privateProviders && isFreeMail(hostOf(email) ?? '');
}

/** What the rep typed into the list, as it is compared: an address or a domain; undefined where it is neither. */
export function neverLogEntry(typed: string): string | undefined {
  const plain = typed.trim().replace(/^@/, '');
  if (plain.includes('@')) return toEmail(plain);
  return /^[^\s/:@]{1,190}\.[^\s/:@.]{2,63}$/.test(plain) ? toHost(plain) : undefined;
}

const hostIn = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
const hostOf = (email: string): string | undefined => toHost(hostIn(email));

function isUnderAny(host: string, domains: readonly string[]): boolean {
  return domains.some((one) => {
    const own = toHost(one.replace(/^@/, ''));
    return own !== undefined && (host === own || host.endsWith(`.${own}`));
  });
}
