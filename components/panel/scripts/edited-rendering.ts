import type { Script } from '@/lib/model/process';
import type { Bindings } from '@/lib/outreach/bindings';
import { gapMark } from '@/lib/outreach/plain-text';
import { type Rendered, type RenderedGap, type RenderedPart, render } from '@/lib/outreach/render';
import { parseTemplate } from '@/lib/outreach/template';

/** A script as the rep rewrote it. A type and not an interface, so that it counts as JSON. */
export type ScriptEdit = { subject?: string; body: string };

interface Editing {
  script: Pick<Script, 'subject' | 'body'>;
  bindings: Bindings;
  waived: string[];
}

/**
 * An edited script, filled like one that was not: a mark "[Your name]" that stands in the words is the gap it was, until the value
 * is known and takes its place, or it is left out. An old value is one as long as it stands in the words.
 */
export function editedRendering({ script, bindings, waived }: Editing, edit: ScriptEdit): Rendered {
  const marks = marksOf(script, bindings, waived);
  const parts = partsOf(edit.body, marks);
  const subject = edit.subject === undefined ? undefined : partsOf(edit.subject, marks);
  const all = [...(subject ?? []), ...parts];
  const said = all.map(wordsOf).join('');
  const gaps = [...new Map(all.filter((part) => part.kind === 'gap').map((gap) => [gap.variable, gap])).values()];
  const stale = render(script, bindings, waived).stale.filter(({ value }) => said.includes(value));
  return { parts, ...(subject && { subject }), gaps, stale, ready: gaps.length === 0 && stale.length === 0 };
}

/** The words of an edited script as they stand in its editor and on the clipboard: the rep's own, with what has been filled. */
export function editedWords({ subject, parts }: Rendered): ScriptEdit {
  return { body: plainOf(parts), ...(subject && { subject: plainOf(subject) }) };
}

type Marks = Map<string, RenderedPart>;

/** What stands for each mark now: the gap, or what has filled it. */
function marksOf({ subject = '', body }: Editing['script'], bindings: Bindings, waived: string[]): Marks {
  const places = parseTemplate(`${subject}\n${body}`).filter((part) => 'variable' in part);
  return new Map(
    places.map(({ variable, fallback = '' }): [string, RenderedPart] => {
      const missing = bindings.missing(variable);
      const gap: RenderedGap = { kind: 'gap', variable, ...missing };
      const binding = bindings.get(variable);
      const unfilled: RenderedPart = waived.includes(variable) ? { kind: 'waived', variable, text: fallback } : gap;
      return [gapMark(missing.label), binding ? { kind: 'value', variable, ...binding } : unfilled];
    }),
  );
}

function partsOf(words: string, marks: Marks): RenderedPart[] {
  const parts: RenderedPart[] = [];
  let left = words;
  while (left !== '') {
    const [mark, at] = firstMark(left, [...marks.keys()]);
    const part = mark === undefined ? undefined : marks.get(mark);
    if (at > 0) parts.push({ kind: 'text', text: left.slice(0, at) });
    if (part) parts.push(part);
    left = left.slice(at + (mark?.length ?? 0));
  }
  return parts;
}

/** The mark that comes first and where; the end of the words where there is none. */
function firstMark(words: string, marks: string[]): [string | undefined, number] {
  let first: [string | undefined, number] = [undefined, words.length];
  for (const mark of marks) {
    const at = words.indexOf(mark);
    if (at >= 0 && at < first[1]) first = [mark, at];
  }
  return first;
}

/** Unlike a script of the process, the rep's own lines and spaces stay as they are, but for one where something was left out. */
function plainOf(parts: RenderedPart[]): string {
  return parts.reduce((text, part, place) => {
    const next = wordsOf(part);
    const wasLeftOut = place > 0 && wordsOf(parts[place - 1] ?? part) === '';
    return wasLeftOut && text.endsWith(' ') && /^[\s.,;:!?]/.test(next) ? text.slice(0, -1) + next : text + next;
  }, '');
}

function wordsOf(part: RenderedPart): string {
  if (part.kind === 'gap') return gapMark(part.label);
  return part.kind === 'value' ? part.value : part.text;
}
