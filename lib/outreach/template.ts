/** A script taken apart: words, and the places where a variable stands. */
export type TemplatePart = { text: string } | TemplatePlace;

export interface TemplatePlace {
  variable: string;
  fallback?: string;
  /** The fallback stands for the whole sentence, and an empty one takes it away. */
  sentence?: true;
}

/**
 * Takes `Hello {{person.firstName|there}}` apart in one linear pass. The part after `|` is the wording when the rep waives
 * a missing value; with a `=` before it, it stands instead of the whole sentence: `I read this: {{trigger|=What is new?}}.` Values are filled in afterwards and never come through here, so braces in them are only characters.
 * A script longer than the caps is cut: at most 20,000 characters and 200 variables.
 */
export function parseTemplate(template: string): TemplatePart[] {
  const source = template.slice(0, 20_000);
  const parts: TemplatePart[] = [];
  let at = 0;
  for (let steps = 0; steps < 200; steps += 1) {
    const open = source.indexOf('{{', at);
    const close = open < 0 ? -1 : source.indexOf('}}', open + 2);
    if (close < 0) break;
    if (open > at) parts.push({ text: source.slice(at, open) });
    parts.push(placeOf(source.slice(open + 2, close)));
    at = close + 2;
  }
  if (at < source.length) parts.push({ text: source.slice(at) });
  return parts;
}

function placeOf(inside: string): TemplatePlace {
  const bar = inside.indexOf('|');
  if (bar < 0) return { variable: inside.trim() };
  const variable = inside.slice(0, bar).trim();
  const fallback = inside.slice(bar + 1).trim();
  return fallback.startsWith('=')
    ? { variable, fallback: fallback.slice(1).trim(), sentence: true }
    : { variable, fallback };
}

/** A run of lines: what is said or written, or directions to the rep. It keeps its line breaks. */
export interface TemplateBlock {
  text: string;
  direction: boolean;
}

/**
 * Takes a script apart into what is said and the directions between. A line that starts with ">" is a direction ("> If not:",
 * "> Wait for the answer."): it is for the rep, is shown as such, and is neither spoken nor sent. The mark itself is taken off.
 */
export function blocksOf(template: string): TemplateBlock[] {
  const blocks: TemplateBlock[] = [];
  for (const line of template.slice(0, 20_000).split(/(?<=\n)/)) {
    const direction = line.startsWith('>');
    const text = direction ? line.slice(line.startsWith('> ') ? 2 : 1) : line;
    const last = blocks.at(-1);
    if (last && last.direction === direction) last.text += text;
    else blocks.push({ text, direction });
  }
  return blocks;
}

/** The names of the variables of a template, each once. */
export function variablesOf(template: string): string[] {
  return [...new Set(parseTemplate(template).flatMap((part) => ('variable' in part ? [part.variable] : [])))];
}
