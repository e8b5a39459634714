import { isFreeMail, toEmail, toHost } from './domain';

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

/** True for an address of the rep or of somebody of their own company. A mailbox at a provider for everybody makes nobody a colleague. */
export function isInternal(address: string, { emails, domains }: Own): boolean {
  const email = toEmail(address);
  if (email === undefined) return false;
  if (emails.some((own) => toEmail(own) === email)) return true;
  const hosts = emails.map(hostOf).filter((host) => host !== undefined && !isFreeMail(host));
  return isUnderAny(email, [...domains, ...hosts.flatMap((host) => host ?? [])]);
}

/** True for an address that is never logged. */
export function isNeverLogged(address: string, { listed, privateProviders }: NeverLog): boolean {
  const email = toEmail(address);
  if (email === undefined) return false;
  if (listed.some((one) => one.includes('@') && toEmail(one) === email)) return true;
  if (
    isUnderAny(
      email,
      listed.filter((one) => !one.includes('@')),
    )
  )
    return true;
  return privateProviders && isFreeMail(hostOf(email) ?? '');
}

/** What the rep typed into the list, as it is compared: an address or a domain; undefined where it is neither. */
export function neverLogEntry(typed: string): string | undefined {
  const plain = typed.trim().replace(/^@/, '');
  if (plain.includes('@')) return toEmail(plain);
  return /^[^\s/:@]{1,190}\.[^\s/:@.]{2,63}$/.test(plain) ? toHost(plain) : undefined;
}

const hostOf = (email: string): string | undefined => toHost(email.slice(email.lastIndexOf('@') + 1));

function isUnderAny(email: string, domains: readonly string[]): boolean {
  const host = email.slice(email.lastIndexOf('@') + 1);
  return domains.some((one) => {
    const own = toHost(one.replace(/^@/, ''));
    return own !== undefined && (host === own || host.endsWith(`.${own}`));
  });
}
