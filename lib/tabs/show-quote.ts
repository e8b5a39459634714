import type { QuoteEnd, Sought } from '@/lib/messages/asked';
import { send } from '@/lib/messages/send';

/** Asks the worker to show the rep a quote in its page: in the window's active tab, or else in a new one. */
export function showQuote(sought: Sought, windowId: number): Promise<QuoteEnd> {
  return send('quoteRequested', { ...sought, windowId });
}
