import { compareCompanies } from '@/lib/identity/company-names';
import { toHost } from '@/lib/identity/domain';
import type { PageReading } from '@/lib/model/page-reading';
import { type StoredRecord, text, texts } from '@/lib/model/record';
import { find } from '@/lib/store/find';
import { childrenOf, deletedById } from '@/lib/store/records';
import { domainsOf, told } from './match';

/** Where one of so many people is known, all of their former company are. */
const ASKED = 12;

/**
 * The people who stayed when the company of this page was deleted: capturing the page again must find them, or each without a
 * mail address would be there twice. Known by the deleted company's domain or name.
 */
export async function formerMembers(url: string, reading: PageReading): Promise<StoredRecord[]> {
  const names = reading.people.slice(0, ASKED).flatMap(({ facts }) => told(facts, 'name').slice(0, 1));
  const namesakes = await Promise.all(names.map((name) => find(name, 5, ['person'])));
  const ids = new Set(namesakes.flat().flatMap((record) => text(record, 'companyId') ?? []));
  const deleted = await deletedById([...ids]);
  const theirs = deleted.filter((company) => isOf(company, url, reading));
  const members = await Promise.all(theirs.map((company) => childrenOf('person', company.id)));
  return members.flat();
}

function isOf(company: StoredRecord, url: string, { organisation }: PageReading): boolean {
  const facts = organisation?.facts ?? [];
  const hosts = domainsOf(url, facts);
  if (texts(company, 'domain').some((own) => hosts.includes(toHost(own) ?? own))) return true;
  const said = [...told(facts, 'name'), ...told(facts, 'legalName')];
  const known = [...texts(company, 'name'), ...texts(company, 'legalName')];
  return known.some((own) => said.some((name) => compareCompanies(own, name) === 'same'));
}
