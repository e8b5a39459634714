import type { SentList } from './sent-list';

const members = import.meta.glob<SentList>('../sent-lists/*.ts', { eager: true, import: 'default' });

/** The list of a page's webmail; undefined where none is known to tell. */
export const sentListFor = (document: Document): SentList | undefined =>
  Object.values(members).find(({ isPage }) => isPage(document));
