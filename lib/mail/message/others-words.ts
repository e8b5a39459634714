import { HEADERS, ON, ORIGINAL, WROTE } from './quote-words.data';

/** Longer lines are prose; no pattern looks at more than this. */
const MOST = 400;
/** The verb at the end with what stands behind it; the whole of a Japanese line would be tried at every character. */
const LONGEST_END = 80;
/** An introduction ("On Monday, … wrote:") is wrapped over at most this many lines. */
const WRAPPED = 4;

const escaped = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
const ADDRESS = /[^\s<>"'(),:;@]{1,64}@[^\s<>"'(),:;@]{1,190}/u;
const WROTE_AT_END = new RegExp(
  `(?:^|[\\s>"')\\]\\d]|(?=[\\u3040-\\u9fff\\uac00-\\ud7a3]))(?:${escaped(WROTE)})\\s*(?:[:：.…]|-{2,}|\\.{3})?\\s*$`,
  'iu',
);
/** "… schrieb am Montag um 9:00:" and "… schrieb Jo <jo@…>:" have the verb in the middle. */
const WROTE_INSIDE = new RegExp(`[\\s>"')](?:${escaped(WROTE)})(?=[\\s:"<(])`, 'iu');
const STARTS_ON = new RegExp(`^(?:-{2,}\\s*)?(?:${escaped(ON)})(?=[\\s,\\d])`, 'iu');
const STARTS_DATE =
  /^(?:\d{1,4}[./-]\s?\d{1,2}[./-]|\d{4}\s?[年년]|\d{1,2}:\d{2}|\d{1,2}\.? \p{L}{3,}|\p{L}{2,12}[.,]{0,2} (?:\d{1,2}|den \d)|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\w{0,7}[.,])/iu;
const HAS_DATE = /\d{4}|\d{1,2}:\d{2}|\d{1,2}[./-]\d{1,2}/;
const ORIGINAL_LINE = new RegExp(`^\\W*(?:${escaped(ORIGINAL)})[^\\n]{0,80}$`, 'iu');
const RULE = /^\s*[-–—_=*]{3,}\s*$/;
const BEGINS_FORWARD =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:transféré|réexpédié)|inizio messaggio inoltrato|inicio del mensaje reenviado|begin doorgestuurd bericht)\s*:?\s*$/iu;
const ABOVE_LINE =
  /(?:reply|type your reply|write|respond) above this line|(?:antworten|antwort) .{0,30}(?:oberhalb|über) dieser (?:zeile|linie)|répond\w+ (?:au-dessus|ci-dessus) de cette ligne|responda? .{0,20}(?:encima|acima) d\w+ linha?/iu;

type HeaderKind = keyof typeof HEADERS;
const kindOf = new Map<string, HeaderKind>(
  (Object.entries(HEADERS) as [HeaderKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);

/** True for a line of quoted text ("> …"). */
export const isQuotedLine = (line: string) => /^\s{0,3}[>＞|]\s?/.test(line) && !/^\s*\|.*\|\s*$/.test(line);

/**
 * Says whether somebody else's words begin at this line: an introduction ("On … wrote:"), a rule with "Original message", or the
 * headers of a quoted mail.
 * @returns the index of the first line behind what introduces them, or undefined.
 */
export function othersWordsAt(lines: string[], at: number): number | undefined {
  const line = (lines[at] ?? '').trim();
  if (line === '' || line.length > MOST) return undefined;
  if (ABOVE_LINE.test(line) && line.length < 120) return at + 1;
  if (BEGINS_FORWARD.test(line)) return at + 1;
  return originalAt(lines, at, line) ?? headersAt(lines, at) ?? introductionAt(lines, at, line);
}

function originalAt(lines: string[], at: number, line: string): number | undefined {
  if (!/^[-–—_=*>\s]{2,}\s*\S/.test(line) || !/[-–—_=*]{2,}\s*$/.test(line))
    return RULE.test(line) ? ruleAt(lines, at) : undefined;
  if (ORIGINAL_LINE.test(line)) return at + 1;
  const next = nextFilled(lines, at + 1);
  return next !== undefined && headersAt(lines, next, 1) !== undefined ? at + 1 : undefined;
}

/** A line of dashes right above the headers of a quoted mail. */
function ruleAt(lines: string[], at: number): number | undefined {
  const next = nextFilled(lines, at + 1);
  return next === undefined || next > at + 3 ? undefined : headersAt(lines, next);
}

function headersAt(lines: string[], at: number, enough = 2): number | undefined {
  const first = headerOf(lines[at] ?? '');
  if (!first) return undefined;
  const kinds = new Set<string>();
  let hasAddress = false;
  let end = at;
  for (let index = at; index < Math.min(lines.length, at + 14); index += 1) {
    const line = (lines[index] ?? '').trim();
    const header = headerOf(line);
    if (line === '') {
      if (kinds.size >= 3 || !headerOf(lines[index + 1] ?? '')) break;
      continue;
    }
    // A header that is wrapped goes on in the next line or two.
    if (!header && index > end + 2) break;
    if (header) {
      if (header.kind) kinds.add(header.kind);
      else kinds.add(header.name);
      end = index;
      if (/\s(?:objet|subject|betreff|asunto|oggetto)\s?:/i.test(line)) kinds.add('subject');
    }
    hasAddress ||= ADDRESS.test(line.slice(0, MOST));
  }
  const known = [...kinds].filter((kind) => kind in HEADERS).length;
  const isHeaders =
    known >= 3 ||
    (known >= 2 && kinds.has('from') && (hasAddress || kinds.has('date'))) ||
    (enough === 1 && known >= 1 && hasAddress) ||
    (kinds.size >= 3 && hasAddress && first.kind === 'from');
  return isHeaders ? end + 1 : undefined;
}

function headerOf(line: string): { name: string; kind?: HeaderKind } | undefined {
  const said = /^[\s>]{0,4}[*_]{0,2}(\p{L}[\p{L} '-]{0,22}?)[*_]{0,2}\s?[:：][*_]{0,2}(?=\s|$|\S)/u.exec(
    line.slice(0, 60),
  );
  if (!said?.[1]) return undefined;
  const name = said[1].toLowerCase().trim();
  return { name, kind: kindOf.get(name) };
}

function introductionAt(lines: string[], at: number, line: string): number | undefined {
  const startsLikeOne = STARTS_ON.test(line) || STARTS_DATE.test(line);
  let joined = '';
  for (let index = at; index < Math.min(lines.length, at + (startsLikeOne ? WRAPPED : 2)); index += 1) {
    const piece = (lines[index] ?? '').trim();
    if (piece === '' || isQuotedLine(piece)) break;
    // A name and its address may be wrapped before the verb; a sentence above an introduction is no part of it.
    if (index > at && !startsLikeOne && (/[.!?]\s/.test(joined) || !ADDRESS.test(joined))) break;
    joined = joined === '' ? piece : `${joined} ${piece}`;
    if (joined.length > MOST) break;
    if (isIntroduction(joined, startsLikeOne, index === at, lines, index + 1)) return index + 1;
  }
  return undefined;
}

function isIntroduction(
  said: string,
  startsLikeOne: boolean,
  isOneLine: boolean,
  lines: string[],
  next: number,
): boolean {
  const endsInColon = /[:：]\s*$/.test(said);
  const wrote = WROTE_AT_END.test(said.slice(-LONGEST_END)) || (endsInColon && WROTE_INSIDE.test(said));
  const hasDate = HAS_DATE.test(said);
  const hasAddress = ADDRESS.test(said);
  if (startsLikeOne && hasDate && wrote) return true;
  if (startsLikeOne && hasDate && hasAddress && endsInColon) return true;
  // "Jo Doe <jo@example.com> wrote:", in one line or wrapped before the verb.
  if (wrote && hasAddress && (endsInColon || hasDate) && /^["'“]?\p{L}/u.test(said)) return true;
  if (wrote && endsInColon && isOneLine && said.split(/\s+/).length <= 8) {
    const quoted = nextFilled(lines, next);
    return quoted !== undefined && isQuotedLine(lines[quoted] ?? '');
  }
  return false;
}

/** The next line that is not blank. */
export function nextFilled(lines: string[], from: number): number | undefined {
  for (let index = from; index < lines.length; index += 1) if ((lines[index] ?? '').trim() !== '') return index;
  return undefined;
}
