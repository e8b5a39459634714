import type { MailField, MailReading } from '../model/mail-reading';
import type { Webmail } from './webmail';

/** How well the layout of a webmail is known. */
export interface MailLight {
  /** `green`: every field by its first way; `amber`: a field by a later way or not at all; `red`: nobody can be read. */
  light: 'green' | 'amber' | 'red';
  /** The fields that are not as they should be. */
  fields: MailField[];
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
