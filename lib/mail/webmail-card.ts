/** What is known of a webmail apart from the code that reads it: settings list it and the worker asks it without loading a reader. */
export interface WebmailCard {
  id: string;
  label: string;
  /** Host names of the service; a host that starts with a dot stands for any subdomain. None: it runs on anybody's own host. */
  hosts: readonly string[];
}

/** Declares what is known of a webmail; the one thing a file in `cards/` exports as default. */
export const defineWebmailCard = (card: WebmailCard): WebmailCard => card;
