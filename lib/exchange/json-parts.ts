/** One member of the outermost object, or one element of a list that is such a member; `open` says that a list begins. */
export type JsonPart =
  | { key: string; is: 'value'; value: unknown }
  | { key: string; is: 'open' }
  | { key: string; is: 'element'; value: unknown };

/** The text is no JSON object, is cut off, or is nested deeper than any of ours. */
export class NotJson extends Error {
  override name = 'NotJson';
}

/** Deeper than any record; what is deeper was made to exhaust whoever reads it. */
const DEEPEST = 500;

/** What takes its text apart as it comes: `push` gives the parts that are whole now, `end` insists that nothing is missing. */
export interface JsonSplitter {
  push(text: string): JsonPart[];
  end(): void;
}

/**
 * Reads one JSON object piece by piece, so that a file larger than a text can be is read, and never lies in memory whole. Only
 * the outermost object and its lists are taken apart; every member and element is parsed by the browser. Throws NotJson.
 */
export function jsonSplitter(): JsonSplitter {
  let text = '';
  /** Where the member or element begins that is being read, and how far it has been looked through. */
  let begin = 0;
  let at = 0;
  let depth = 0;
  let inString = false;
  let isOver = false;
  /** The list that is open at depth 2, how many elements it has given, and whether one has just ended. */
  let list: { key: string; count: number } | undefined;
  let afterList = false;

  function push(more: string): JsonPart[] {
    text = text.slice(begin) + more;
    at -= begin;
    begin = 0;
    const parts: JsonPart[] = [];
    for (let found = next(); found !== undefined; found = next()) {
      const part = read(found);
      if (part) parts.push(part);
    }
    return parts;
  }

  /** The next sign that shapes the text; undefined when the rest of this piece has none. Strings are passed over. */
  function next(): string | undefined {
    for (;;) {
      const looking = inString ? quoted : shaping;
      looking.lastIndex = at;
      const sign = looking.exec(text)?.[0];
      if (sign === undefined) {
        at = text.length;
        return undefined;
      }
      const place = looking.lastIndex - 1;
      // Half of an escape at the end of a piece waits for its other half.
      if (sign === '\\' && place + 1 >= text.length) {
        at = place;
        return undefined;
      }
      at = sign === '\\' ? place + 2 : place + 1;
      if (sign === '"') inString = !inString;
      else if (!inString) return sign;
    }
  }

  function read(sign: string): JsonPart | undefined {
    if (depth === 0) return begins(sign);
    if (
      depth === 1 &&
      sign === '[' &&
      text
        .slice(begin, at - 1)
        .trimEnd()
        .endsWith(':')
    )
      return opens();
    if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > DEEPEST) throw new NotJson('too deep');
      return undefined;
    }
    const isOuter = depth === 1 || (depth === 2 && list !== undefined);
    if (isOuter && sign === (depth === 1 ? ']' : '}')) throw new NotJson('brackets cross');
    const part = isOuter ? cut(sign) : undefined;
    if (sign !== ',') depth -= 1;
    if (depth === 0) isOver = true;
    return part;
  }

  function begins(sign: string): undefined {
    if (isOver || sign !== '{' || text.slice(begin, at - 1).trim() !== '') throw new NotJson('no object');
    depth = 1;
    begin = at;
  }

  function opens(): JsonPart {
    const [key = ''] = Object.keys(member(`${text.slice(begin, at - 1)}0`));
    list = { key, count: 0 };
    depth = 2;
    begin = at;
    return { key, is: 'open' };
  }

  function cut(sign: string): JsonPart | undefined {
    const said = text.slice(begin, at - 1);
    begin = at;
    if (list && depth === 2) return element(list, sign, said);
    const isNothing = said.trim() === '';
    if (isNothing && (afterList || sign === '}')) {
      afterList = false;
      return undefined;
    }
    if (afterList) throw new NotJson('a list and something more');
    const [entry] = Object.entries(member(said));
    return { key: entry?.[0] ?? '', is: 'value', value: entry?.[1] };
  }

  function element(open: { key: string; count: number }, sign: string, said: string): JsonPart | undefined {
    if (sign === ']') {
      list = undefined;
      afterList = true;
      if (open.count === 0 && said.trim() === '') return undefined;
    }
    open.count += 1;
    return { key: open.key, is: 'element', value: parsed(said) };
  }

  function end(): void {
    if (!isOver || text.slice(begin).trim() !== '') throw new NotJson('cut off');
  }

  return { push, end };
}

const shaping = /["{}[\],]/g;
const quoted = /["\\]/g;

const member = (text: string): object => {
  const made = parsed(`{${text}}`);
  return typeof made === 'object' && made !== null ? made : {};
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotJson('not JSON', { cause: error });
  }
}
