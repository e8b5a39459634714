import { fold } from '../page/clean';
import type { Line, Page } from '../page/page';
import { titleStrength } from './titles';

const NAME =
  /^(?:(?:full |sur|last |family )?names?|nom|noms|nombre|nome|nominativo|naam|navn|namn|nimi|imie(?: i nazwisko)?|jmeno|nev|ansprechpartner(?:in)?|person|mitarbeiter(?:in)?|employee|氏名|名前|성명|이름|الاسم)\b|^(?:氏名|名前|성명|이름|الاسم)$/;
const POST =
  /^(?:(?:job )?title|position|role|function|funktion|aufgabe(?:n|nbereich)?|job|fonction|poste|cargo|puesto|ruolo|funzione|qualifica|functie|stanowisko|titel|stilling|befattning|bereich|abteilung|department|responsibilit(?:y|ies)|zustandig(?:keit)?|役職|직위|직책|الوظيفة|المنصب)/;

/** True for "Name", "Ansprechpartnerin": what stands behind it is somebody's name. */
export const isNameLabel = (label: string) => label.length < 25 && NAME.test(fold(label.trim()));

/** Lines of one row that are looked through. */
const LONGEST_ROW = 20;
const known = new WeakMap<Page, Map<Element, string[]>>();

/** True for a cell of a column that is headed "Name". */
export const isInNameColumn = (page: Page, line: Line) => isHead(NAME, headOf(page, line));

/** True for a cell of a column that is headed "Position", "Role", "Responsibilities". */
export const isInPostColumn = (page: Page, line: Line) => isHead(POST, headOf(page, line));

/** Most lines stand in no table. */
const isHead = (words: RegExp, head: string) => head !== '' && words.test(head);

/** The folded words in the first row of the cell's column; empty for that row itself. */
function headOf(page: Page, { cell }: Line): string {
  if (!cell || cell.row === 0) return '';
  return headsOf(page).get(cell.table)?.[cell.column] ?? '';
}

function headsOf(page: Page): Map<Element, string[]> {
  const there = known.get(page);
  if (there) return there;
  const heads = new Map<Element, string[]>();
  for (const { cell, text } of page.lines) {
    if (cell?.row !== 0 || text.length > 40) continue;
    const row = heads.get(cell.table) ?? [];
    row[cell.column] ??= fold(text);
    heads.set(cell.table, row);
  }
  known.set(page, heads);
  return heads;
}

/** The first cell of a row where it is a title: "Councillors:" before a cell with their names. */
export function rowLabel(page: Page, { index, cell }: Line): Line | undefined {
  if (!cell || cell.column === 0) return undefined;
  for (let i = index - 1; i >= 0 && index - i < LONGEST_ROW; i -= 1) {
    const line = page.lines[i];
    if (line?.cell?.table !== cell.table || line.cell.row !== cell.row) return undefined;
    if (line.cell.column === 0) return titleStrength(line.text) === 2 ? line : undefined;
  }
  return undefined;
}
