import { lazily } from './lazily';

/** Letters and digits by their kind in Unicode, as plain writing has them. */
const PLAIN: { [kind: string]: string } = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', 'Script=Latin': 'A-Za-z' };
/** A kind of letters or digits, an escaped sign, or a bracket: what tells whether a place is within a class. */
const PARTS = /\\p\{([^}]{1,20})\}|\\.|[[\]]/g;
const BEYOND = /[^\0-\x7f]/;

/** True for a text in ASCII. */
export const isPlain = (text: string): boolean => !BEYOND.test(text);

/**
 * A regular expression about letters of every script, written as a literal is: pattern`/^\p{Lu}/u`. Each `\p{L}` names hundreds of
 * ranges, which a browser reads when it reads the script, again when the expression is made and again when it is compiled. Here it is
 * made when a text first needs it, and a text in plain ASCII gets a twin in which `\p{L}` is `[A-Za-z]`: on such a text both say the same.
 */
/* @__NO_SIDE_EFFECTS__ */
export function pattern({ raw }: TemplateStringsArray): RegExp {
  const literal = raw[0] ?? '';
  const there = made.get(literal);
  if (there) return there;
  const end = literal.lastIndexOf('/');
  const one = patternOf(literal.slice(1, end), literal.slice(end + 1));
  made.set(literal, one);
  return one;
}

const made = new Map<string, RegExp>();

/** The same of a source that is put together. Only what takes a text in is there: no `lastIndex`, no `source`. */
/* @__NO_SIDE_EFFECTS__ */
export function patternOf(source: string, flags: string): RegExp {
  const whole = lazily(() => new RegExp(source, flags));
  const plain = lazily(() => new RegExp(plainSource(source), flags.replace('u', '')));
  const suited = (text: string) => (isPlain(text) ? plain() : whole());
  const one = {
    test: (text: string) => suited(text).test(text),
    exec: (text: string) => suited(text).exec(text),
    [Symbol.search]: (text: string) => suited(text)[Symbol.search](text),
    [Symbol.matchAll]: (text: string) => suited(text)[Symbol.matchAll](text),
    [Symbol.replace]: (text: string, by: string) => suited(text)[Symbol.replace](text, by),
    [Symbol.split]: (text: string) => suited(text)[Symbol.split](text),
  };
  return one as Pick<RegExp, 'test' | 'exec'> as RegExp;
}

/** No letter of another script, no accent: what is in none of `PLAIN` is in no ASCII text. */
function plainSource(source: string): string {
  let within = false;
  return source.replace(PARTS, (part, kind?: string) => {
    if (kind !== undefined) return within ? (PLAIN[kind] ?? '') : `[${PLAIN[kind] ?? ''}]`;
    if (part === '[') within = true;
    if (part === ']') within = false;
    return part;
  });
}
