import type { MailField, MailLight, MailReading } from '../model/mail-reading';
import type { Webmail } from './webmail';

/** What is told of a page: the reading and its light, which only the adapter itself can tell. */
export function withLight(reading: MailReading, webmail: Webmail): MailReading {
  const light = lightOf(reading, webmail);
  return light ? { ...reading, light } : reading;
}

/**
 * The light of a reading. A webmail that nobody described is amber at best: what it tells was worked out, not known.
 * @returns undefined where no mail is open: an empty pane tells nothing of a layout.
 */
export function lightOf({ state, ways, missing }: MailReading, webmail: Webmail): MailLight | undefined {
  if (state === 'none') return undefined;
  const fields = [
    ...(Object.keys(ways) as MailField[]).filter((field) => isLater(field, ways[field], webmail)),
    ...missing,
  ];
  if (state === 'blind') return { light: 'red', fields };
  return { light: fields.length > 0 || 'read' in webmail ? 'amber' : 'green', fields };
}

function isLater(field: MailField, way: string | undefined, webmail: Webmail): boolean {
  if ('read' in webmail) return false;
  const [first] = webmail[field] ?? [];
  return first !== undefined && first.name !== way;
}
