import type { Step } from '@/lib/model/process';
import { text } from '@/lib/model/record';
import { calledName } from '@/lib/outreach/person-name';
import { parseTemplate, type TemplatePart } from '@/lib/outreach/template';
import { isVariable, type VariableSource, variables } from '@/lib/outreach/variables';
import type { ProspectFile } from './file';
import type { Contact } from './file-index';

export const titleLimit = 60;

/** The first title that fits; when none does, the last one, cut at its end. */
export function fitTitle(titles: string[]): string {
  const fitting = titles.find((title) => title.length <= titleLimit);
  if (fitting !== undefined) return fitting;
  return `${[...(titles.at(-1) ?? '')]
    .slice(0, titleLimit - 1)
    .join('')
    .trimEnd()}…`;
}

/** The titles of a step: those with variables that are all known, the best first, then the plain one. */
export function titlesOf(step: Step, file: ProspectFile, person: Contact | undefined): string[] {
  const source: VariableSource = { file, ...(person && { personId: person.id }) };
  const filled = (step.titleWith ?? []).flatMap((title) => fillTitle(title, source) ?? []);
  return [...filled, step.title];
}

function fillTitle(title: string, source: VariableSource): string | undefined {
  let filled = '';
  for (const part of partsOf(title)) {
    const value = 'text' in part ? part.text : readValue(part.variable, source);
    if (value === undefined) return undefined;
    filled += value;
  }
  return filled;
}

/** A process has few titles, and a list of many prospects fills the same ones again and again. */
function partsOf(title: string): TemplatePart[] {
  const known = parsed.get(title);
  if (known) return known;
  const parts = parseTemplate(title);
  if (parsed.size >= 500) parsed.clear();
  parsed.set(title, parts);
  return parts;
}

const parsed = new Map<string, TemplatePart[]>();

function readValue(name: string, source: VariableSource): string | undefined {
  return isVariable(name) ? variables[name].read(source)?.value : undefined;
}

/** The first name where it can be told, else the whole name. */
export function shortName(contact: Contact): string {
  // Taking a name apart is dear, and several sentences say the same name.
  contact.shortName ??= calledName(contact.name, text(contact.record, 'language'));
  return contact.shortName;
}
