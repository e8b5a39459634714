import { isFreeMail, isPlatform, toDomain, toHost } from '@/lib/identity/domain';
import { suffixes } from '@/lib/identity/public-suffix';
import { linkKey } from '@/lib/model/link';
import { person } from '@/lib/model/person';
import { type Prospect, prospect } from '@/lib/model/prospect';
import { isDeleted, type StoredRecord, text } from '@/lib/model/record';
import { childrenOf, recordById, recordsBy } from '@/lib/store/records';
import { nameOf, type Why } from './match';

/** Whose page this is, with the reason, and the pursuits that run with them, the open ones first. */
export interface Owner {
  company?: StoredRecord;
  person?: StoredRecord;
  prospects: Prospect[];
  why: Why;
}

/**
 * Who a page belongs to, as far as the store knows; undefined when nobody there is known. The exact host is looked up first,
 * then what was registered; a company's further domains are aliases. A profile page belongs to its person. The common case
 * takes two reads of the store.
 */
export async function whoIs(url: string): Promise<Owner | undefined> {
  const host = /^https?:/i.test(url) ? toHost(url) : undefined;
  if (!host) return undefined;
  if (isPlatform(host)) return byProfile(url);
  if (isFreeMail(host)) return undefined;
  return (await byDomain(host)) ?? (await byRegistered(host)) ?? byProfile(url);
}

async function byDomain(domain: string): Promise<Owner | undefined> {
  const company = (await recordsBy('domain', domain)).find((record) => record.type === 'company');
  return company && { company, prospects: await pursuits(company.id), why: why('domain', domain, company) };
}

/** Only a host that is not known itself is worth loading the public suffix list for. */
async function byRegistered(host: string): Promise<Owner | undefined> {
  await suffixes();
  const domain = toDomain(host);
  return domain === undefined || domain === host ? undefined : byDomain(domain);
}

/** A profile link is kept beside the domains, in the form links are compared in. */
async function byProfile(url: string): Promise<Owner | undefined> {
  const key = linkKey(url);
  const owner = key && (await recordsBy('domain', key))[0];
  if (!owner) return undefined;
  if (owner.type === 'company')
    return { company: owner, prospects: await pursuits(owner.id), why: why('profile', key, owner) };
  const companyId = person.read(owner)?.companyId;
  const [company, own, ofCompany] = await Promise.all([
    companyId ? recordById(companyId) : undefined,
    pursuits(owner.id),
    companyId ? pursuits(companyId) : [],
  ]);
  const prospects = [...new Map([...own, ...ofCompany].map((one) => [one.id, one])).values()];
  return { ...(company && { company }), person: owner, prospects, why: why('profile', key, owner) };
}

const why = (key: Why['key'], value: string, record: StoredRecord): Why => ({
  key,
  values: { value, name: nameOf(record), title: text(record, 'title') ?? '' },
});

/** The pursuits of a company or a lone person: open before closed, then the last changed first. */
export async function pursuits(id: string): Promise<Prospect[]> {
  const records = (await childrenOf('prospect', id)).filter((record) => !isDeleted(record));
  const latestFirst = records.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const views = latestFirst.flatMap((record) => prospect.read(record) ?? []);
  return views.sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open'));
}
