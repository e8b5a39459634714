import { isFreeMail, toHost } from '@/lib/identity/domain';
import { isInternal, type Own } from '@/lib/identity/own-addresses';
import type { Correspondent, MailMessage, MailReading } from '@/lib/model/mail-reading';
import { person } from '@/lib/model/person';
import type { Prospect } from '@/lib/model/prospect';
import { type StoredRecord, texts } from '@/lib/model/record';
import { recordById, recordsByAny } from '@/lib/store/records';
import { pursuits } from './lookup';
import { nameOf } from './match';

/** The one mail that the panel speaks of: the latest that is open. */
export interface OpenMail {
  message: MailMessage;
  /** The rep or a colleague wrote it: out. */
  direction: 'in' | 'out';
  /** Everybody in it who is not of the rep's own company, the sender first. */
  outside: Correspondent[];
}

/** Undefined where no mail is open, or the page does not tell whose it is. */
export function openMail({ messages, account, state }: MailReading, own: Own): OpenMail | undefined {
  const message = messages.at(-1);
  if (state !== 'open' || !message?.from) return undefined;
  const mine = { ...own, emails: [...own.emails, ...(account ? [account] : [])] };
  const isOwn = ({ address }: Correspondent) => address !== undefined && isInternal(address, mine);
  const everybody = [message.from, ...message.to, ...message.cc];
  const outside = everybody.filter((one) => !isOwn(one));
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
  /** Found by their own address; `domain`: only their company is known. */
  by: 'address' | 'domain';
  person?: StoredRecord;
  company?: StoredRecord;
  prospects: Prospect[];
  /** Everybody of the mail who is saved. */
  personIds: string[];
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
  const first = known[0];
  if (first) return ofAddress(first.correspondent, first.record, personIds);
  const hosts = addressed.flatMap(({ address = '' }) => companyHost(address) ?? []);
  const company = (await recordsByAny('domain', hosts)).find(({ type }) => type === 'company');
  const correspondent = addressed.find(({ address = '' }) => company && hasDomain(company, address)) ?? addressed[0];
  if (!company || !correspondent) return undefined;
  return { correspondent, by: 'domain', company, prospects: await pursuits(company.id), personIds: [] };
}

async function ofAddress(correspondent: Correspondent, record: StoredRecord, personIds: string[]): Promise<MailWho> {
  if (record.type === 'company')
    return { correspondent, by: 'address', company: record, prospects: await pursuits(record.id), personIds };
  const companyId = person.read(record)?.companyId;
  const [company, own, ofCompany] = await Promise.all([
    companyId ? recordById(companyId) : undefined,
    pursuits(record.id),
    companyId ? pursuits(companyId) : [],
  ]);
  const prospects = [...new Map([...own, ...ofCompany].map((one) => [one.id, one])).values()];
  return { correspondent, by: 'address', person: record, ...(company && { company }), prospects, personIds };
}

const hasAddress = (record: StoredRecord, { address = '' }: Correspondent) =>
  texts(record, 'email').some((own) => own.toLowerCase() === address.toLowerCase());

const hasDomain = (company: StoredRecord, address: string) =>
  texts(company, 'domain').some((own) => companyHost(address) === toHost(own));

/** The host of an address that may belong to a company. */
function companyHost(address: string): string | undefined {
  const host = toHost(address.slice(address.lastIndexOf('@') + 1));
  return host && !isFreeMail(host) ? host : undefined;
}

/** What somebody of a mail is called: by the record, else as the mail names them. */
export const calledIn = (correspondent: Correspondent, record?: StoredRecord): string =>
  (record && nameOf(record)) || correspondent.name || correspondent.address || '';
