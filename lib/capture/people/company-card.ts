import type { Page, Span } from '../page/page';
import { needing, pattern } from '../page/pattern';

/** What companies print of themselves and nobody prints of a person: register, tax and bank numbers, capital, founding. */
const DATA = needing(
  '社名|商号|設立|資本金|所在地|従業員|事業内容|取引銀行|회사명|상호|설립|사업자등록번호|公司名称|注册资本|成立|HR|gericht|Handelsregister|USt|Umsatzsteuer|Steuernummer|RCS|SIRE|NIF|CIF|Registro Mercantil|IVA|KvK|CVR|Org|REGON|KRS|Company |Registered in|IBAN',
  pattern`/^(?:社名|会社名|商号|設立|資本金|所在地|本社所在地|従業員数?|事業内容|取引銀行|회사명|상호|설립일?|사업자등록번호|公司名称|注册资本|成立)|\b(?:HR[AB]\s?\d|Registergericht|Handelsregister|Amtsgericht|USt-?Id|Umsatzsteuer|Steuernummer|RCS\s|SIRET|SIREN|NIF\b|CIF\b|Registro Mercantil|P\.\s?IVA|KvK|CVR|Org\.?\s?nr|REGON|KRS\s|Company (?:number|no)|Registered in|IBAN)/u`,
);

/** True where the lines around a name are the company's own data: its numbers are not the person's. */
export function isCompanyCard(page: Page, { first, end }: Span): boolean {
  for (let i = first; i < end; i += 1) if (DATA.test(page.lines[i]?.text ?? '')) return true;
  return false;
}
