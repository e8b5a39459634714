import type { CapturedFact } from '../../model/page-reading';
import type { Line, Page } from '../page/page';
import { pattern } from '../page/pattern';
import { fact, textQuote } from '../page/say';
import { markOf } from '../page/signs';
import { gather, type Sliced } from '../page/slices';

/** What company tables call the company's name. */
const LABEL = pattern`/^(?:会社名|社名|商号|名称|法人名|屋号|회사명|상호명?|업체명|公司名称|公司名稱|企业名称|اسم الشركة|company name|firmenname|firma|raison sociale|d[ée]nomination(?: sociale)?|raz[oó]n social|denominaci[oó]n social|ragione sociale|denominazione|bedrijfsnaam|nazwa firmy|firmanavn|f[öo]retagsnamn)\s?[:：]?\s?/iu`;
/** No label is longer than that. */
const LONGEST_LABEL = 30;
const COLON = markOf(':');
const LONGEST = 60;
const MOST = 3;

/** A label stands alone or has a colon. */
const mayBeLabelled = ({ text, signs }: Line) =>
  text.length < LONGEST * 2 && (!signs.ascii || text.length <= LONGEST_LABEL || (signs.marks & COLON) !== 0);

/** "会社名 | 小林精機株式会社": the name after its label, in the same line or in the next cell. */
export function* labelledNames(page: Page): Sliced<CapturedFact[]> {
  const found = yield* gather(page, page.lines, (line) => afterLabel(page, line));
  return found.slice(0, MOST);
}

function afterLabel(page: Page, line: Line): CapturedFact[] {
  const label = mayBeLabelled(line) ? LABEL.exec(line.text)?.[0] : undefined;
  if (label === undefined) return [];
  const alone = label.length === line.text.length;
  const next = page.lines[line.index + 1];
  if (!alone && !/[:：]/.test(label)) return [];
  const holder = alone ? next : line;
  const from = alone ? 0 : label.length;
  const words = holder?.text.slice(from).split(pattern`/[（(|／［[]|\s\p{L}{2,9}\s?[:：]/u`)[0]?.trim() ?? '';
  if (!holder || words.length < 2 || words.length > LONGEST) return [];
  const start = holder.start + holder.text.indexOf(words, from);
  const said = fact('name', words, textQuote(page, start, start + words.length, holder.element), {
    method: 'after a label',
    confidence: 'high',
  });
  return said ? [said] : [];
}
