import { browser } from '@/lib/browser';

const leave = { permissions: ['notifications' as const] };

/** True when the rep allowed notices of the browser. */
export const mayRemind = (): Promise<boolean> => browser.permissions.contains(leave);

/** Asks the browser for leave to show reminders. Call it straight from the click: the browser asks only then. */
export const askForReminders = (): Promise<boolean> => browser.permissions.request(leave);
