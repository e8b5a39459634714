/**
 * What is known of a site whose layout is known, apart from the code that reads it: settings list it and the worker asks it
 * without loading a reader.
 */
export interface SiteCard {
  id: string;
  label: string;
  /** Host names it reads, without `www.`; a subdomain of one counts as that one. */
  hosts: readonly string[];
  /**
   * The public addresses where the marks it goes by are described, and when they were looked up; undefined says that nobody has
   * checked it.
   */
  structure?: { sources: readonly string[]; checked: string };
  /**
   * Read only after the rep switched it on: the site's terms may forbid it. Until then no script of ours runs there at all; of
   * what the rep selects there only the words are taken that the browser itself tells with the context menu.
   */
  offByDefault?: true;
}

/** Declares what is known of a site; the one thing a file in `cards/` exports as default. */
export const defineCard = (card: SiteCard): SiteCard => card;
