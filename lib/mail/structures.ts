/** When a webmail's structure was looked up, and whether it was seen in the real thing. */
export interface WebmailStructure {
  checked: string;
  isTriedLive: boolean;
  /** What is sent there can be logged: its compose windows are described in `composes/`. */
  logsSent?: true;
}

/**
 * By the id of the webmail. Beside the cards and not in them: settings alone show it, and the cards are in the script that stays in a
 * granted webmail. What each is known from stands in its adapter.
 */
export const webmailStructures: Record<string, WebmailStructure> = {
  fastmail: { checked: '2026-11-23', isTriedLive: false, logsSent: true },
  gmail: { checked: '2026-11-23', isTriedLive: false, logsSent: true },
  outlook: { checked: '2026-11-23', isTriedLive: false, logsSent: true },
  proton: { checked: '2026-11-23', isTriedLive: false, logsSent: true },
  roundcube: { checked: '2026-11-27', isTriedLive: true, logsSent: true },
  yahoo: { checked: '2026-11-23', isTriedLive: false, logsSent: true },
  zimbra: { checked: '2026-11-23', isTriedLive: false, logsSent: true },
};
