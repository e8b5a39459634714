import type { MailField, MailReading } from '../model/mail-reading';

/** How well a mail was recognised, as a light. */
export interface MailHealth {
  light: 'green' | 'amber' | 'red';
  /** What was looked for and not found. */
  fields: MailField[];
}

/** Green: everything that was looked for was found. Amber: some was not. Red: whose mail it is was not. */
export function healthOf({ state, missing }: Pick<MailReading, 'state' | 'missing'>): MailHealth {
  if (state === 'blind') return { light: 'red', fields: missing };
  return { light: missing.length === 0 ? 'green' : 'amber', fields: missing };
}
