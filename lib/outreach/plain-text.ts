import type { Channel } from '@/lib/model/process';
import type { Rendered, RenderedPart } from './render';

/** A rendered script as it is copied: subject for mails, and the words. Gaps that are left show their label in brackets. */
export interface PlainScript {
  subject?: string;
  body: string;
}

/**
 * The words of a rendered script. Where a waived gap left nothing, the spaces, commas and empty lines around it close up.
 * Directions to the rep stand in brackets in what is spoken; what is sent has none of them.
 */
export function toPlainText(rendered: Rendered, channel?: Channel): PlainScript {
  const isSent = channel === 'mail' || channel === 'social';
  const blocks = directionsApart(rendered.parts).map(({ direction, parts }) => {
    if (!direction) return join(parts);
    return isSent ? '' : bracketed(join(parts));
  });
  const body = closeLines(blocks.join('')).trim();
  return { ...(rendered.subject && { subject: join(rendered.subject).trim() }), body };
}

/** The parts of a script in runs: words, directions, words, … */
export function directionsApart(parts: RenderedPart[]): { direction: boolean; parts: RenderedPart[] }[] {
  const runs: { direction: boolean; parts: RenderedPart[] }[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last && last.direction === (part.direction ?? false)) last.parts.push(part);
    else runs.push({ direction: part.direction ?? false, parts: [part] });
  }
  return runs;
}

const bracketed = (lines: string) =>
  lines.replace(/[^\n]{1,2000}/g, (line) => (line.trim() === '' ? line : `(${line})`));

/** What stands in the text where a value is missing. */
export const gapMark = (label: string) => `[${label}]`;

function join(parts: RenderedPart[]): string {
  let text = '';
  let leftOut = false;
  for (const part of parts) {
    const next = wordsOf(part);
    if (next === '') leftOut = true;
    else {
      text = leftOut ? closeUp(text, next) : text + next;
      leftOut = false;
    }
  }
  return closeLines(text);
}

/** A value brings its own line ends; they close up as those of the script do. */
const closeLines = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n{3,20}/g, '\n\n');

/** Words meet where a value was left out: of two spaces one stays, of two marks the second, and none stands after a space. */
function closeUp(text: string, next: string): string {
  if (next.startsWith('\n')) return withoutTrailingSpaces(text) + next;
  const atStart = text === '' || text.endsWith(' ') || text.endsWith('\n');
  const trimmed = atStart && next.startsWith(' ') ? next.trimStart() : next;
  if (!/^[.,;:!?]/.test(trimmed)) return text + trimmed;
  const before = withoutTrailingSpaces(text);
  return /[,;:]$/.test(before) ? before.slice(0, -1) + trimmed : before + trimmed;
}

function withoutTrailingSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

function wordsOf(part: RenderedPart): string {
  if (part.kind === 'gap') return gapMark(part.label);
  return part.kind === 'value' ? part.value : part.text;
}
