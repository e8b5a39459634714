import type { Rendered, RenderedPart } from './render';

/** A rendered script as it is copied: subject for mails, and the words. Gaps that are left show their label in brackets. */
export interface PlainScript {
  subject?: string;
  body: string;
}

/** The words of a rendered script. Where a waived gap left nothing, the spaces, commas and empty lines around it close up. */
export function toPlainText(rendered: Rendered): PlainScript {
  const body = join(rendered.parts).trim();
  return { ...(rendered.subject && { subject: join(rendered.subject).trim() }), body };
}

function join(parts: RenderedPart[]): string {
  let text = '';
  for (const part of parts) {
    const next = wordsOf(part);
    text = next.startsWith('\n') ? withoutTrailingSpaces(text) + next : append(text, next);
  }
  return text.replace(/\n{3,20}/g, '\n\n');
}

/** Two pieces meet: one space stays of two, none in front of a mark that ends or divides a sentence. */
function append(text: string, next: string): string {
  const atStart = text === '' || text.endsWith(' ') || text.endsWith('\n');
  const trimmed = atStart && next.startsWith(' ') ? next.trimStart() : next;
  return text.endsWith(' ') && /^[.,;:!?]/.test(trimmed) ? withoutTrailingSpaces(text) + trimmed : text + trimmed;
}

function withoutTrailingSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

function wordsOf(part: RenderedPart): string {
  if (part.kind === 'gap') return `[${part.label}]`;
  return part.kind === 'value' ? part.value : part.text;
}
