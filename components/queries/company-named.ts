import { compareCompanies } from '@/lib/identity/company-names';
import { texts } from '@/lib/model/record';
import { find } from '@/lib/store/find';

/** The id of the one known company of this name, in any spelling of its legal form; undefined where there is none, or several. */
export async function companyNamed(name: string): Promise<string | undefined> {
  const found = await find(name, 10, ['company']);
  const same = found.filter((record) => texts(record, 'name').some((own) => compareCompanies(own, name) === 'same'));
  return same.length === 1 ? same[0]?.id : undefined;
}
