import type { Script } from '@/lib/model/process';
import type { Proof } from '@/lib/process/proof';
import type { Bindings, Missing } from './bindings';
import { blocksOf, parseTemplate, type TemplatePart } from './template';
import { wholeSentences } from './whole-sentences';

/** One piece of a rendered script, in reading order. A direction is for the rep and is neither said nor sent. */
export type RenderedPart = { direction?: true } & RenderedPiece;

type RenderedPiece =
  | { kind: 'text'; text: string }
  | { kind: 'value'; variable: string; value: string; proof?: Proof; staleDays?: number }
  | ({ kind: 'gap'; variable: string } & Missing)
  /** A gap that the rep waived: the script's own wording for that case, or nothing. */
  | { kind: 'waived'; variable: string; text: string; sentence?: true };

export type RenderedGap = Extract<RenderedPart, { kind: 'gap' }>;
export type RenderedValue = Extract<RenderedPart, { kind: 'value' }>;

export interface Rendered {
  subject?: RenderedPart[];
  parts: RenderedPart[];
  /** What is missing and not waived, each variable once. */
  gaps: RenderedGap[];
  /** Values older than their kind allows and not waived, each variable once. */
  stale: RenderedValue[];
  /** True when nothing is missing and nothing is old: only then may it be copied. */
  ready: boolean;
}

/**
 * Fills a script. A value is put in as it is and never read as a template; a missing one becomes a gap with its question.
 * `waived` names the variables whose gap the rep chose to live without, or whose old value to say all the same.
 */
export function render(script: Pick<Script, 'subject' | 'body'>, bindings: Bindings, waived: string[] = []): Rendered {
  const accepted = new Set(waived);
  const parts = fill(script.body, bindings, accepted);
  const subject = script.subject === undefined ? undefined : fill(script.subject, bindings, accepted);
  const all = [...(subject ?? []), ...parts];
  const gaps = once(all.filter((part) => part.kind === 'gap'));
  const stale = once(
    all
      .filter((part) => part.kind === 'value')
      .filter((part) => part.staleDays !== undefined && !accepted.has(part.variable)),
  );
  return { ...(subject && { subject }), parts, gaps, stale, ready: gaps.length === 0 && stale.length === 0 };
}

function fill(template: string, bindings: Bindings, waived: Set<string>): RenderedPart[] {
  const parts = blocksOf(template).flatMap(({ text, direction }) =>
    parseTemplate(text).map((part) => ({ ...piece(part, bindings, waived), ...(direction && { direction }) })),
  );
  return wholeSentences(parts);
}

function piece(part: TemplatePart, bindings: Bindings, waived: Set<string>): RenderedPiece {
  if ('text' in part) return { kind: 'text', text: part.text };
  const { variable, fallback = '', sentence } = part;
  const binding = bindings.get(variable);
  if (binding) return { kind: 'value', variable, ...binding };
  if (waived.has(variable)) return { kind: 'waived', variable, text: fallback, ...(sentence && { sentence }) };
  return { kind: 'gap', variable, ...bindings.missing(variable) };
}

function once<Part extends { variable: string }>(parts: Part[]): Part[] {
  return [...new Map(parts.toReversed().map((part) => [part.variable, part])).values()].toReversed();
}
