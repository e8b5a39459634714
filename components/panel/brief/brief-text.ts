import type { Brief, BriefLine, BriefPart } from '@/lib/process/brief';
import { texts } from '@/lib/texts';

/** The brief as plain text that is Markdown too: headings, one line each, sources numbered in brackets. */
export function briefText(brief: Brief): string {
  const sections = brief.sections.map(({ title, lines }) => [`## ${title}`, ...lines.map(lineText)].join('\n'));
  const sources = brief.sources.map(
    ({ number, text, proof }) => `[${number}] ${text}${proof.url ? ` ${proof.url}` : ''}`,
  );
  const last = sources.length > 0 ? [[`## ${texts.brief.sources}`, ...sources].join('\n')] : [];
  return [`# ${brief.title}`, brief.subtitle, ...sections, ...last].join('\n\n');
}

function lineText({ parts, note, cites, people }: BriefLine): string {
  const marks = cites.map((number) => `[${number}]`).join('');
  const names = people ? `: ${people.map(({ name }) => name).join(', ')}` : '';
  return `- ${parts.map(partText).join(' ')}${names}${note ? ` (${note})` : ''}${marks ? ` ${marks}` : ''}`;
}

function partText(part: BriefPart): string {
  if ('quote' in part) return `“${part.quote}”`;
  return 'strong' in part ? part.strong : part.text;
}
