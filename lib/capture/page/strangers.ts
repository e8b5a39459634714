import type { Line, Page } from './page';
import { pattern } from './pattern';

/** Pages of law, on which the host, the web designer and the authority have parts of their own. */
const LAW =
  /impressum|imprint|legal|mentions|privacy|datenschutz|colofon|confidential|privacidad|privacidade|protecci[oó]n de datos/i;
const PART =
  /h[ée]berge(?:ur|ment)|\bhost(?:ing|er|ed)\b|web-?design|konzept|gestaltung|umsetzung|realisi?(?:erung|ation)|programmierung|aufsichts(?:beh|kammer|stelle)|\bkammer\b|schlichtung|streitbeilegung|beschwerde|supervisory|regulator|ombuds|complaints|\bcredits\b|cr[ée]dits|bildnachweis|realizzazione|garante|autoriteit|haftpflicht|drittanbieter|analysedienst|analytics|cookies?\b|third.part/i;
/** From these words to the end of the line it is somebody else's. */
const INLINE = pattern`/\b(?:web ?site|site|web|design(?:ed)?|webdesign|seite|homepage|sito|realisi?ert|umgesetzt|gestaltet|made|built|developed|created|powered|gemaakt|gebouwd|r[ée]alis[ée]|realizado|realizzato|desenvolvido)\s(?:\p{Ll}{2,12}\s)?(?:by|von|par|por|da|door|av|af)\s|\b(?:handwerkskammer|(?:zahn)?[äa]rztekammer|rechtsanwaltskammer|steuerberaterkammer|architektenkammer|industrie- und handelskammer|aufsichtsbehörde|landesbeauftragte|bundesbeauftragte|datenschutzbehörde|schlichtungsstelle|information commissioner|ombudsman|\p{L}+ (?:dental|medical|optical|nursing|bar) council|cnil|agencia española de protección|garante per la protezione|autoriteit persoonsgegevens)/iu`;
/** Of each of them a part that is cheap to look for. */
const OF_INLINE =
  /\s(?:by|von|par|por|da|door|av|af)\s|kammer|beauftragte|schlichtung|commissioner|ombudsman|council|cnil|garante|autoriteit|behörde|agencia/i;
const LONGEST_LABEL = 60;

/** True for what a page says of its host, its web designer or an authority: no number, address or person of its own. */
export function isOfStranger(page: Page, line: number, offset: number): boolean {
  if (partsOf(page).has(line)) return offset >= 0;
  const at = page.lines[line];
  if (!at || at.text.length >= 400 || !OF_INLINE.test(at.text)) return false;
  const from = at.text.search(INLINE);
  return from !== -1 && offset >= from;
}

const known = new WeakMap<Page, ReadonlySet<number>>();

/** The lines of whole parts that are a stranger's, on pages of law. */
function partsOf(page: Page): ReadonlySet<number> {
  const there = known.get(page);
  if (there) return there;
  const found = new Set<number>();
  known.set(page, found);
  if (!LAW.test(page.url.pathname) && !LAW.test(page.title)) return found;
  let open: Line | undefined;
  for (const line of page.lines) {
    if (open && endsPart(open, line)) open = undefined;
    if (line.text.length < LONGEST_LABEL && PART.test(line.text)) open ??= line;
    if (open) found.add(line.index);
  }
  return found;
}

/** A heading's part ends with the next heading, the part of a mere label with its paragraph. */
function endsPart(open: Line, line: Line): boolean {
  if (open.heading > 0) return line.heading > 0 && line.heading <= open.heading;
  return line.element !== open.element;
}
