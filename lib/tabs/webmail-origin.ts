import { browser } from '@/lib/browser';

/** A webmail is named by its origin: `https://mail.example`, with its port where it has one. Undefined for what is no web page. */
export function webmailOrigin(address: string): string | undefined {
  const typed = address.trim();
  const whole = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/.test(typed) || !URL.canParse(whole)) return undefined;
  const { protocol, origin, hostname } = new URL(whole);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '' ? origin : undefined;
}

/** The pattern that the browser is asked for. Firefox's patterns know no ports: there a host is granted as a whole. */
export function patternOf(origin: string): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${isFirefox() ? hostname : host}/*`;
}

const isFirefox = () => browser.runtime.getURL('').startsWith('moz-extension:');

/** Whether the browser lets us into a webmail. */
export const isGranted = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

/** Asks the browser for one webmail. Must be called first and synchronously in a click. */
export const askForWebmail = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)] });

/** Gives a webmail back. */
export const leaveWebmail = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(origin)] });

/** Calls with every change of what is granted, also one that the rep made in the browser's own settings. Returns the way to stop. */
export function watchGrants(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
