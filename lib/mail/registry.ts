import type { Webmail } from './webmail';

const members = import.meta.glob<Webmail>('./webmails/*.ts', { eager: true, import: 'default' });

export const webmails: readonly Webmail[] = Object.values(members);

/** The adapter of an id, or undefined. */
export const webmailOf = (id: string): Webmail | undefined => webmails.find((each) => each.id === id);
