import { gapMark } from '@/lib/outreach/plain-text';
import type { Rendered } from '@/lib/outreach/render';

/** A script as the rep rewrote it. A type and not an interface, so that it counts as JSON. */
export type ScriptEdit = { subject?: string; body: string };

/** An edited script for the guardrails: a gap is one as long as its mark stands in the text, an old value as long as it does. */
export function editedRendering(filled: Rendered, { subject, body }: ScriptEdit): Rendered {
  const all = `${subject ?? ''}\n${body}`;
  const gaps = filled.gaps.filter(({ label }) => all.includes(gapMark(label)));
  const stale = filled.stale.filter(({ value }) => all.includes(value));
  return {
    parts: [{ kind: 'text', text: body }],
    gaps,
    stale,
    ready: gaps.length === 0 && stale.length === 0,
    ...(subject !== undefined && { subject: [{ kind: 'text' as const, text: subject }] }),
  };
}
