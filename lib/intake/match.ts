import { compareCompanies } from '@/lib/identity/company-names';
import { domainOfEmail, isFreeMail, isPlatform, toDomain, toHost } from '@/lib/identity/domain';
import { valueKey } from '@/lib/identity/value-key';
import type { CapturedFact } from '@/lib/model/page-reading';
import { type StoredRecord, text, texts } from '@/lib/model/record';
import type { CommitteeRole } from '@/lib/model/seat';
import { type Difference, differences } from './differences';
import type { Vanished } from './vanished';
import type { WhyKey } from './why';

/** Why something is proposed as it is: a sentence of the texts and what to fill in. */
export interface Why {
  key: WhyKey;
  values: { [name: string]: string };
}

/**
 * What is proposed for one captured thing. `join`: it is `record`. `maybe`: it could be `record`, the rep decides and new is
 * proposed. `new`: nothing known is it. `differs` says field by field what joining would bring.
 */
export interface Match {
  decision: 'join' | 'new' | 'maybe';
  record?: StoredRecord;
  why: Why;
  differs: Difference[];
  /** What the record has from this very page and the page tells no more. */
  vanished?: Vanished[];
  /** A known person whose company is gone: keeping them here makes them people of the company that is kept. */
  isOrphan?: true;
  /** The seat that a joined person has in a buying committee, `none` where the rep has left it open; undefined where nobody has asked yet. */
  role?: CommitteeRole | 'none';
}

/** The values of one kind that a page told. */
export const told = (facts: CapturedFact[], field: string): string[] =>
  facts.flatMap((fact) => (fact.field === field ? [fact.value] : []));

/**
 * The domains that say whose page this is: the page's own, unless it is a network or a directory that shows other people's
 * companies; then what the page tells of the company (its site, its mail addresses). Never a free-mail domain.
 */
export function domainsOf(url: string, facts: CapturedFact[]): string[] {
  const host = /^https?:/i.test(url) ? toHost(url) : undefined;
  const own = host && !isPlatform(host) && !isFreeMail(host) ? [host] : [];
  const said = [...told(facts, 'domain'), ...told(facts, 'website')].flatMap((value) => toHost(value) ?? []);
  const mail = told(facts, 'email').flatMap((value) => domainOfEmail(value) ?? []);
  const found = own.length > 0 ? own : [...said, ...mail];
  return [...new Set(found.flatMap((one) => [one, toDomain(one) ?? one]))].filter(
    (one) => !isFreeMail(one) && !isPlatform(one),
  );
}

/**
 * Which of the looked-up companies the page's organisation is. The page's domain decides (exact host, then what was
 * registered, among all domains a company has), then its VAT or register number, then a profile link. A name alone never
 * joins: two companies may share it.
 */
export function matchCompany(url: string, facts: CapturedFact[], candidates: StoredRecord[]): Match {
  const join = (record: StoredRecord, key: WhyKey, value: string): Match => ({
    decision: 'join',
    record,
    why: { key, values: { value, name: nameOf(record) } },
    differs: differences(record, facts),
  });
  for (const domain of domainsOf(url, facts)) {
    const owners = candidates.filter((record) => texts(record, 'domain').some((own) => toHost(own) === domain));
    const owner = owners.find((record) => isNamed(record, facts)) ?? owners[0];
    if (owner) return join(owner, 'domain', domain);
  }
  for (const field of ['vat', 'registration', 'social'] as const) {
    for (const value of told(facts, field)) {
      const owner = candidates.find((record) => has(record, field, value));
      if (owner) return join(owner, field, value);
    }
  }
  const namesake = candidates.find((record) => isNamed(record, facts));
  if (!namesake) return { decision: 'new', why: { key: 'newCompany', values: {} }, differs: [] };
  const why: Why = { key: 'companyName', values: { name: nameOf(namesake), domain: text(namesake, 'domain') ?? '' } };
  return { decision: 'maybe', record: namesake, why, differs: differences(namesake, facts) };
}

/** True when a record has this value in any spelling. */
export function has(
  record: StoredRecord,
  field: 'email' | 'phone' | 'social' | 'vat' | 'registration',
  value: string,
): boolean {
  const key = valueKey(field, value);
  return texts(record, field).some((own) => valueKey(field, own) === key);
}

export const nameOf = (record: StoredRecord): string => text(record, 'name') ?? text(record, 'legalName') ?? '';

function isNamed(record: StoredRecord, facts: CapturedFact[]): boolean {
  const known = [...texts(record, 'name'), ...texts(record, 'legalName')];
  const said = [...told(facts, 'name'), ...told(facts, 'legalName')];
  return known.some((own) => said.some((name) => compareCompanies(own, name) === 'same'));
}
