import type { Channel, Script } from '@/lib/model/process';
import type { Bindings } from '@/lib/outreach/bindings';
import { gapMark, toPlainText } from '@/lib/outreach/plain-text';
import { type Rendered, type RenderedGap, type RenderedPart, render } from '@/lib/outreach/render';
import { parseTemplate } from '@/lib/outreach/template';
import { asTyped, type Written, writtenValue } from './written';

/** A script as the rep rewrote it. A type and not an interface, so that it counts as JSON. */
export type ScriptEdit = { subject?: Written; body: Written };

interface Editing {
  script: Pick<Script, 'subject' | 'body'>;
  bindings: Bindings;
  waived: string[];
}

/** What an edit says now: its rendering, and its words as they stand in the editor and on the clipboard. */
export interface EditedScript {
  rendered: Rendered;
  edit: ScriptEdit;
}

/** The words of a script from which the rep's editing starts; they are what would be copied. */
export function editOf(rendered: Rendered, channel?: Channel): ScriptEdit {
  const plain = toPlainText(rendered, channel);
  const own = toPlainText(withoutValues(rendered), channel);
  const written = (words = '', ownWords = ''): Written => ({ words: asTyped(words), own: asTyped(ownWords) });
  return {
    body: written(plain.body, own.body),
    ...(plain.subject !== undefined && { subject: written(plain.subject, own.subject) }),
  };
}

/**
 * An edited script, filled like one that was not: a mark "[Your name]" that stands in the words is the gap it was, until the value
 * is known and takes its place, or it is left out. A mark within a value is only words. An old value is one as long as it stands
 * in the words.
 */
export function editedScript({ script, bindings, waived }: Editing, edit: ScriptEdit): EditedScript {
  const marks = marksOf(script, bindings, waived);
  const body = piecesOf(edit.body, marks);
  const subject = edit.subject === undefined ? undefined : piecesOf(edit.subject, marks);
  const all = [...(subject ?? []), ...body];
  const said = all.map(({ words }) => words).join('');
  const gaps = [...new Map(all.flatMap(({ part }) => (part.kind === 'gap' ? [[part.variable, part]] : []))).values()];
  const stale = render(script, bindings, waived).stale.filter(({ value }) => said.includes(value));
  const parts = body.map(({ part }) => part);
  const ready = gaps.length === 0 && stale.length === 0;
  return {
    rendered: { parts, ...(subject && { subject: subject.map(({ part }) => part) }), gaps, stale, ready },
    edit: { body: together(body), ...(subject && { subject: together(subject) }) },
  };
}

function withoutValues({ parts, subject, ...rest }: Rendered): Rendered {
  const without = (part: RenderedPart): RenderedPart =>
    part.kind === 'value' ? { ...part, value: writtenValue(part.value).own } : part;
  return { ...rest, parts: parts.map(without), ...(subject && { subject: subject.map(without) }) };
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

interface Piece extends Written {
  part: RenderedPart;
}

function piecesOf(written: Written, marks: Marks): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (start < written.own.length) {
    const [mark, at] = firstMark(written.own, start, [...marks.keys()]);
    const part = mark === undefined ? undefined : marks.get(mark);
    if (at > start) {
      const words = written.words.slice(start, at);
      pieces.push({ part: { kind: 'text', text: words }, words, own: written.own.slice(start, at) });
    }
    if (part) pieces.push({ part, ...writtenAs(part) });
    start = at + (mark?.length ?? 0);
  }
  return pieces;
}

/** The mark that comes first and where; the end of the words where there is none. */
function firstMark(own: string, from: number, marks: string[]): [string | undefined, number] {
  let first: [string | undefined, number] = [undefined, own.length];
  for (const mark of marks) {
    const at = own.indexOf(mark, from);
    if (at >= 0 && at < first[1]) first = [mark, at];
  }
  return first;
}

function writtenAs(part: RenderedPart): Written {
  if (part.kind === 'value') return writtenValue(part.value);
  const words = part.kind === 'gap' ? gapMark(part.label) : part.text;
  return { words, own: words };
}

/** Unlike a script of the process, the rep's own lines and spaces stay as they are, but for one where something was left out. */
function together(pieces: Piece[]): Written {
  return pieces.reduce<Written>(
    (all, piece, place) => {
      const wasLeftOut = place > 0 && pieces[place - 1]?.words === '';
      const closesUp = wasLeftOut && all.words.endsWith(' ') && /^[\s.,;:!?]/.test(piece.words);
      const end = closesUp ? -1 : undefined;
      return { words: all.words.slice(0, end) + piece.words, own: all.own.slice(0, end) + piece.own };
    },
    { words: '', own: '' },
  );
}
