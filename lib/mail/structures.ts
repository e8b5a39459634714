/** What a webmail's structure is known from, and when that was looked up. */
export interface WebmailStructure {
  source: string;
  checked: string;
  isTriedLive: boolean;
  /** What is sent there can be logged: its compose windows are described in `composes/`. */
  logsSent?: true;
}

/**
 * By the id of the webmail. Beside the cards and not in them: settings alone show it, and the cards are in the script that stays in a
 * granted webmail.
 */
export const webmailStructures: Record<string, WebmailStructure> = {
  fastmail: {
    source: 'public style sheets and extensions for Fastmail',
    checked: '2026-11-23',
    isTriedLive: false,
    logsSent: true,
  },
  gmail: {
    source: 'InboxSDK 2.2, gmail.js and FlowCrypt (public code)',
    checked: '2026-11-23',
    isTriedLive: false,
    logsSent: true,
  },
  outlook: {
    source: 'public extensions with tests for Outlook on the web',
    checked: '2026-11-23',
    isTriedLive: false,
    logsSent: true,
  },
  proton: {
    source: 'its own open source (WebClients)',
    checked: '2026-11-23',
    isTriedLive: false,
    logsSent: true,
  },
  roundcube: {
    source: 'its own open source, tried in version 1.6',
    checked: '2026-11-27',
    isTriedLive: true,
    logsSent: true,
  },
  yahoo: {
    source: 'public adapters that use data-test-id',
    checked: '2026-11-23',
    isTriedLive: false,
    logsSent: true,
  },
  zimbra: {
    source: 'its own open source (classic web client)',
    checked: '2026-11-23',
    isTriedLive: false,
    logsSent: true,
  },
};
