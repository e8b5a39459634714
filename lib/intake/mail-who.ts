import { isFreeMail, toDomain, toHost } from '@/lib/identity/domain';
import { isInternal, isNeverLogged, type Own } from '@/lib/identity/own-addresses';
import { suffixes } from '@/lib/identity/public-suffix';
import type { Correspondent, MailMessage, MailReading } from '@/lib/model/mail-reading';
import { person } from '@/lib/model/person';
import type { Prospect } from '@/lib/model/prospect';
import { type StoredRecord, texts } from '@/lib/model/record';
import { recordById, recordsByAny } from '@/lib/store/records';
import { pursuits } from './lookup';
import { nameOf } from './match';

/** One open mail: the panel speaks of the latest, and the rep may log the others of its thread too. */
export interface OpenMail {
  message: MailMessage;
  /** The rep or a colleague wrote it: out. */
  direction: 'in' | 'out';
  /** Everybody in it who is not of the rep's own company, the sender first. */
  outside: Correspondent[];
}

/** The mails that are open, in the order of the page: none where the page does not tell whose they are. */
export function openMails(
  { messages, account, state }: MailReading,
  own: Own,
  never: readonly string[] = [],
): OpenMail[] {
  if (state !== 'open') return [];
  const mine = { ...own, emails: [...own.emails, ...(account ? [account] : [])] };
  return messages.flatMap((message) => opened(message, mine, never) ?? []);
}

/** The latest of the open mails; undefined where none is open, or the page does not tell whose it is. */
export function openMail(reading: MailReading, own: Own, never: readonly string[] = []): OpenMail | undefined {
  const latest = openMails(reading, own, never).at(-1);
  return latest?.message === reading.messages.at(-1) ? latest : undefined;
}

function opened(message: MailMessage, mine: Own, never: readonly string[]): OpenMail | undefined {
  if (!message.from) return undefined;
  const isOwn = ({ address }: Correspondent) => address !== undefined && isInternal(address, mine);
  const isListed = ({ address }: Correspondent) =>
    address !== undefined && isNeverLogged(address, { listed: never, privateProviders: false });
  const outside = [message.from, ...message.to, ...message.cc].filter((one) => !isOwn(one) && !isListed(one));
  return { message, direction: isOwn(message.from) ? 'out' : 'in', outside: distinct(outside) };
}

function distinct(people: Correspondent[]): Correspondent[] {
  const byAddress = people.map((one) => [one.address ?? one.name, one] as const);
  return [...new Map(byAddress.reverse()).values()].reverse();
}

/** Whom the store knows of a mail, and how. */
export interface MailWho {
  /** The correspondent by whom it was found. */
  correspondent: Correspondent;
  /** Found by their own address; `domain`: only their company is known; `below`: by an address below its domain. */
  by: 'address' | 'domain' | 'below';
  /** Of `below`: the host of the address, and the company's domain that it belongs to. */
  below?: { host: string; domain: string };
  person?: StoredRecord;
  company?: StoredRecord;
  prospects: Prospect[];
  /** Everybody of the mail who is saved. */
  personIds: string[];
  /** Everybody outside whose address nobody saved has. */
  unknown: Correspondent[];
}

/**
 * Whose mail this is, as far as the store knows: by the addresses that the page shows, else by the domains of companies. Two reads of
 * the indexes at most, however many people there are.
 */
export async function whoIsInMail({ outside }: Pick<OpenMail, 'outside'>): Promise<MailWho | undefined> {
  const addressed = outside.filter(({ address }) => address !== undefined);
  const found = await recordsByAny(
    'email',
    addressed.flatMap(({ address }) => address ?? []),
  );
  const known = addressed.flatMap((correspondent) =>
    found.filter((record) => hasAddress(record, correspondent)).map((record) => ({ correspondent, record })),
  );
  const personIds = [...new Set(known.flatMap(({ record }) => (record.type === 'person' ? [record.id] : [])))];
  const unknown = addressed.filter((one) => !known.some(({ correspondent }) => correspondent === one));
  const first = known[0];
  if (first) return { ...(await ofAddress(first.correspondent, first.record)), personIds, unknown };
  const byHost = await companyOf(addressed);
  return byHost && { ...byHost, prospects: await pursuits(byHost.company.id), personIds, unknown };
}

/** The company that an address belongs to: the exact host before what was registered, in one read. */
async function companyOf(addressed: Correspondent[]) {
  const placed = addressed.flatMap((correspondent) => {
    const host = companyHost(correspondent.address ?? '');
    return host ? [{ correspondent, host }] : [];
  });
  // A host of two labels has nothing above it; only for a longer one the public suffix list is worth its loading.
  if (placed.some(({ host }) => host.split('.').length > 2)) await suffixes();
  const domainOf = (host: string) => (host.split('.').length > 2 ? (toDomain(host) ?? host) : host);
  const wanted = placed.flatMap(({ host }) => [host, domainOf(host)]);
  const companies = (await recordsByAny('domain', wanted)).filter(({ type }) => type === 'company');
  const owner = (domain: string) =>
    companies.find((company) => texts(company, 'domain').some((own) => toHost(own) === domain));
  for (const { correspondent, host } of placed) {
    const company = owner(host);
    if (company) return { correspondent, by: 'domain' as const, company };
  }
  for (const { correspondent, host } of placed) {
    const domain = domainOf(host);
    const company = owner(domain);
    if (company) return { correspondent, by: 'below' as const, below: { host, domain }, company };
  }
  return undefined;
}

async function ofAddress(correspondent: Correspondent, record: StoredRecord) {
  const by = 'address' as const;
  if (record.type === 'company') return { correspondent, by, company: record, prospects: await pursuits(record.id) };
  const companyId = person.read(record)?.companyId;
  const [company, own, ofCompany] = await Promise.all([
    companyId ? recordById(companyId) : undefined,
    pursuits(record.id),
    companyId ? pursuits(companyId) : [],
  ]);
  const prospects = [...new Map([...own, ...ofCompany].map((one) => [one.id, one])).values()];
  return { correspondent, by, person: record, ...(company && { company }), prospects };
}

const hasAddress = (record: StoredRecord, { address = '' }: Correspondent) =>
  texts(record, 'email').some((own) => own.toLowerCase() === address.toLowerCase());

/** The host of an address that may belong to a company. */
function companyHost(address: string): string | undefined {
  const host = toHost(address.slice(address.lastIndexOf('@') + 1));
  return host && !isFreeMail(host) ? host : undefined;
}

/** What somebody of a mail is called: by the record, else as the mail names them. */
export const calledIn = (correspondent: Correspondent, record?: StoredRecord): string =>
  (record && nameOf(record)) || correspondent.name || correspondent.address || '';
