import { browser } from '@/lib/browser';

const leave = { permissions: ['notifications' as const] };

/** True when the rep allowed notices of the browser. */
export const mayRemind = (): Promise<boolean> => browser.permissions.contains(leave);

/** Calls with every change, also one that the rep made in the browser's own settings. Returns the way to stop. */
export function watchReminders(changed: (may: boolean) => void): () => void {
  const look = () => void mayRemind().then(changed);
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(look);
  onRemoved.addListener(look);
  return () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  };
}

/** Asks the browser for leave to show reminders. Call it straight from the click: the browser asks only then. */
export const askForReminders = (): Promise<boolean> => browser.permissions.request(leave);
