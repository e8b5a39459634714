import { browser } from '@/lib/browser';

/** Asks the browser for leave to show reminders. Call it straight from the click: the browser asks only then. */
export const askForReminders = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] });
