import { fold } from '../page/clean';
import { type Line, type Page, Region } from '../page/page';
import type { Candidate } from './candidates';
import { slotOf } from './slot';
import { titleStrength } from './titles';

/** Headings that announce people, and nothing else (folded). */
const PEOPLE =
  /\b(?:teams?|staffs?|people|faculty|members?|board|committee|council(?:l?ors)?|trustees|directors|officers|teachers|lawyers|attorneys|doctors|leadership|mitarbeiter\w*|ansprechpartner\w*|vorstand\w*|lehrer\w*|equipes?|personnel|bureau|comite|membres|enseignants|equipo|personal|directiva|miembros|insegnanti|docenti|medewerkers|bestuur\w*|equipa|docentes|diretoria|membros|zespol|kadra|zarzad|medarbejdere|ansatte|styrelsen?|kadro\w*)\b|فريق|الإدارة|スタッフ|役員|チーム|직원|구성원|임원/;
/** Of others than those who work here. */
const OTHERS = /\b(?:clients?|customers?|partners?|sponsors?|alumni|former|kunden|ehemalige)\b/;
const ENOUGH = 3;
const MOST_LINES = 400;

/**
 * The slots of lists in which stands nothing but names, below a heading that announces people: "Our staff" and ten names that no
 * list of given names knows.
 */
export function peopleLists(page: Page, shaped: Candidate[]): string[] {
  const lists = new Map<string, Candidate[]>();
  for (const one of shaped) {
    const isPost = one.name.strength < 2 && titleStrength(one.name.printed) === 2;
    if (one.line.region & Region.nav || isPost) continue;
    const list = lists.get(one.slot);
    if (list) list.push(one);
    else lists.set(one.slot, [one]);
  }
  return [...lists].filter(([slot, list]) => isOfPeople(page, slot, list)).map(([slot]) => slot);
}

function isOfPeople(page: Page, slot: string, list: Candidate[]): boolean {
  const lines = new Set(list.map(({ line }) => line.index));
  const [first, last] = [list[0]?.line, list.at(-1)?.line];
  if (!first || !last || lines.size < ENOUGH || last.index - first.index > MOST_LINES) return false;
  const alike = page.lines
    .slice(first.index, last.index + 1)
    .filter((line) => lines.has(line.index) || (line.heading === first.heading && slotOf(line, 0) === slot));
  // One of ten may be "Vacant" or have a name of one word.
  return lines.size * 10 >= alike.length * 9 && announcesPeople(page, first);
}

/** The nearest heading above the list, or what the whole page is called. */
function announcesPeople(page: Page, first: Line): boolean {
  for (let i = first.index - 1; i >= 0 && first.index - i < 40; i -= 1) {
    const line = page.lines[i];
    if (!line || line.heading === 0 || (first.heading > 0 && line.heading === first.heading)) continue;
    if (PEOPLE.test(fold(line.text))) return !OTHERS.test(fold(line.text));
    if (line.heading > 1) break;
  }
  return PEOPLE.test(fold(page.title));
}
