/** When a webmail's structure was looked up, and whether it was seen in the real thing. */
export interface WebmailStructure {
  checked: string;
  isTriedLive: boolean;
}

/**
 * By the id of the webmail. Beside the cards and not in them: settings alone show it, and the cards are in the script that stays in a
 * granted webmail. What each is known from stands in its adapter.
 */
export const webmailStructures: Record<string, WebmailStructure> = {
  fastmail: { checked: '2026-11-23', isTriedLive: false },
  gmail: { checked: '2026-11-23', isTriedLive: false },
  outlook: { checked: '2026-11-23', isTriedLive: false },
  proton: { checked: '2026-11-23', isTriedLive: false },
  roundcube: { checked: '2026-11-27', isTriedLive: true },
  yahoo: { checked: '2026-11-23', isTriedLive: false },
  zimbra: { checked: '2026-11-23', isTriedLive: false },
};
