import type { Page } from '../page/page';
import { type Candidate, candidate } from './candidates';
import { toName } from './names';
import { titleStrength } from './titles';

/** A post beside a name in one line. */
const LONGEST_POST = 60;

/** `<img alt="Jo Doe"> Legal Adviser Jo Doe`: the picture says which words of the line below or above are the name. */
export function withPictured(page: Page, found: Candidate[]): Candidate[] {
  const more = page.images.flatMap(({ alt, line: at }) => {
    const name = alt.includes(' ') ? toName(alt) : undefined;
    if (!name || name.printed !== alt) return [];
    const near = page.lines.slice(Math.max(0, at - 2), at + 3);
    const line = near.find(({ text }) => text.includes(alt) && text.length < alt.length + LONGEST_POST);
    if (!line || line.text === alt || found.some((one) => one.line === line && one.name.bare === name.bare)) return [];
    const start = line.text.indexOf(alt);
    return [candidate(line, name, start, start + alt.length, postBefore(line.text, start))];
  });
  if (more.length === 0) return found;
  // What was read in such a line took the post for a part of the name.
  const lines = new Set(more.map(({ line }) => line));
  return [...found.filter(({ line }) => !lines.has(line)), ...more].sort((a, b) => a.line.index - b.line.index);
}

/** What stands before a name in its line: nothing but what somebody is. */
function postBefore(text: string, end: number): Candidate['title'] {
  const strength = end > 3 ? titleStrength(text.slice(0, end)) : 0;
  return strength > 0 ? { start: 0, end, strength } : undefined;
}
