import type { Line, Page } from './page';

/** Pages of law, on which the host, the web designer and the authority have parts of their own. */
const LAW =
  /impressum|imprint|legal|mentions|privacy|datenschutz|colofon|confidential|privacidad|privacidade|protecci[oó]n de datos/i;
const PART =
  /h[ée]berge(?:ur|ment)|\bhost(?:ing|er|ed)\b|web-?design|konzept|gestaltung|umsetzung|realisi?(?:erung|ation)|programmierung|aufsichts(?:beh|kammer|stelle)|\bkammer\b|schlichtung|streitbeilegung|beschwerde|supervisory|regulator|ombuds|complaints|\bcredits\b|cr[ée]dits|bildnachweis|realizzazione|garante|autoriteit|haftpflicht|drittanbieter|analysedienst|analytics|cookies?\b|third.part/i;
/** From these words to the end of the line it is somebody else's. */
const INLINE =
  /\b(?:web ?site|site|web|design(?:ed)?|webdesign|seite|homepage|sito|realisi?ert|umgesetzt|gestaltet|made|built|developed|created|powered|gemaakt|gebouwd|r[ée]alis[ée]|realizado|realizzato|desenvolvido)\s(?:\p{Ll}{2,12}\s)?(?:by|von|par|por|da|door|av|af)\s|\b(?:handwerkskammer|(?:zahn)?[äa]rztekammer|rechtsanwaltskammer|steuerberaterkammer|architektenkammer|industrie- und handelskammer|aufsichtsbehörde|landesbeauftragte|bundesbeauftragte|datenschutzbehörde|schlichtungsstelle|information commissioner|ombudsman|\p{L}+ (?:dental|medical|optical|nursing|bar) council|cnil|agencia española de protección|garante per la protezione|autoriteit persoonsgegevens)/iu;
const LONGEST_LABEL = 60;

const known = new WeakMap<Page, Map<number, number>>();

/** True for what a page says of its host, its web designer or an authority: no number, address or person of its own. */
export function isOfStranger(page: Page, line: number, offset: number): boolean {
  const from = strangersOf(page).get(line);
  return from !== undefined && offset >= from;
}

/** Lines with the offset within them at which the stranger's words begin. */
function strangersOf(page: Page): Map<number, number> {
  const there = known.get(page);
  if (there) return there;
  const found = new Map<number, number>();
  const isLaw = LAW.test(page.url.pathname) || LAW.test(page.title);
  let open: Line | undefined;
  for (const line of page.lines) {
    if (open && endsPart(open, line)) open = undefined;
    if (isLaw && line.text.length < LONGEST_LABEL && PART.test(line.text)) open ??= line;
    const inline = line.text.length < 400 ? line.text.search(INLINE) : -1;
    if (open) found.set(line.index, 0);
    else if (inline !== -1) found.set(line.index, inline);
  }
  known.set(page, found);
  return found;
}

/** A heading's part ends with the next heading, the part of a mere label with its paragraph. */
function endsPart(open: Line, line: Line): boolean {
  if (open.heading > 0) return line.heading > 0 && line.heading <= open.heading;
  return line.element !== open.element;
}
