import { EAST, nameBesidePost } from './east-names';
import { eastTitle } from './east-titles';
import { type Name, toName } from './names';

/** Offsets of a name and of a title in one line. */
export interface EastParts {
  name: Name;
  start: number;
  end: number;
  title: { start: number; end: number };
}

const PARTS = /[^\s\u3000:：|／/,，、・()（）–—-]+/gu;

/**
 * 代表取締役社長 山田 太郎, 営業部長：佐藤健, 홍길동 대표이사, 山田太郎（専務取締役）, 代表取締役堀口弥一: a title on one side and a name on the
 * other, with or without a sign between.
 */
export function eastParts(text: string): EastParts | undefined {
  if (!EAST.test(text) || text.length > 60) return undefined;
  const parts = [...text.matchAll(PARTS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const size of [2, 1, 3]) {
    const found = atEnd(text, parts, size) ?? atStart(text, parts, size);
    if (found) return found;
  }
  return grown(text);
}

type Part = { start: number; end: number };

function atEnd(text: string, parts: Part[], size: number): EastParts | undefined {
  const first = parts[parts.length - size];
  const before = parts[parts.length - size - 1];
  const last = parts.at(-1);
  if (!first || !before || !last) return undefined;
  return made(text, { start: first.start, end: last.end }, { start: parts[0]?.start ?? 0, end: before.end });
}

function atStart(text: string, parts: Part[], size: number): EastParts | undefined {
  const last = parts[size - 1];
  const after = parts[size];
  if (!last || !after) return undefined;
  return made(
    text,
    { start: parts[0]?.start ?? 0, end: last.end },
    { start: after.start, end: parts.at(-1)?.end ?? 0 },
  );
}

/** Title and name grown together: the name begins where the last word of the title ends, or ends where its first begins. */
function grown(text: string): EastParts | undefined {
  const said = eastTitle(text);
  if (!said) return undefined;
  const behind = { start: said.end, end: text.length };
  const ahead = { start: 0, end: said.start };
  return made(text, behind, { start: 0, end: said.end }) ?? made(text, ahead, { start: said.start, end: text.length });
}

function made(text: string, name: Part, title: Part): EastParts | undefined {
  const post = text.slice(title.start, title.end);
  const said = eastTitle(post);
  if (name.end - name.start < 2 || !said) return undefined;
  const words = text.slice(name.start, name.end);
  const read =
    toName(words) ?? (said.start === 0 && said.end === post.trim().length ? nameBesidePost(words) : undefined);
  return read && { name: read, start: name.start, end: name.end, title };
}
