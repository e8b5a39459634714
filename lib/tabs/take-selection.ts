import * as z from 'zod/mini';
import type { Purpose } from '@/lib/messages/asked';
import { quoteSchema } from '@/lib/model/provenance';
import { putIncoming } from './incoming';
import { type MayRead, sameOrigin } from './page-access';
import { PageRefused, runInPage } from './run-in-page';
import type { TabSeen } from './tab-seen';

/** What the selection script returns: untrusted until this schema has accepted it. */
const selectionSchema = z.object({ text: z.string(), quote: quoteSchema, url: z.string() });

/** The longest selection that becomes a note. */
const longestText = 10_000;
/** Prefix and suffix tell repeated words apart; more than this no page of ours sends. */
const longestContext = 500;
/** Reading a selection takes a moment; a page that is stuck must not hold up the rep's note. */
const patienceMs = 3_000;

export interface SelectionTaken {
  id: string;
  at: string;
  purpose: Purpose;
  /** What the browser itself told with a menu click. */
  told?: Told;
}

/** Words without the anchors that find them again, and the frame they were clicked in (0 is the page itself). */
export interface Told {
  text: string;
  frameId: number;
}

/**
 * Puts what the rep selected in a tab where the panel of its window finds it. Without access to the page (a frame of another
 * site, a page closed to extensions, a site that the rep has not switched on) the words that the browser told with the click have
 * to do.
 */
export async function takeSelection(tab: TabSeen, taken: SelectionTaken, mayRead: MayRead): Promise<void> {
  const { id, at, purpose, told } = taken;
  // In a frame: the page's own selection, if any, is an older one.
  const isOff = tab.url !== undefined && !(await mayRead(tab.url));
  const found = isOff || (told && told.frameId !== 0) ? undefined : await selectionOf(tab);
  const selected = found ?? (told && { text: told.text, quote: { exact: told.text, where: 'text' as const } });
  await putIncoming({
    id,
    at,
    purpose,
    tabId: tab.tabId,
    windowId: tab.windowId,
    url: tab.url ?? '',
    title: tab.title ?? '',
    text: selected?.text.slice(0, longestText) ?? '',
    ...(isOff && !selected && { isSiteOff: true }),
    ...(selected && { quote: { ...selected.quote, exact: selected.quote.exact.slice(0, longestText) } }),
  });
}

async function selectionOf(tab: TabSeen) {
  try {
    const parsed = selectionSchema.safeParse(await runInPage(tab.tabId, '/selection.js', patienceMs));
    if (!parsed.success || !tab.url || !sameOrigin(parsed.data.url, tab.url)) return undefined;
    const { text, quote } = parsed.data;
    return text.trim() === '' ? undefined : { text, quote: shortened(quote) };
  } catch (error) {
    // The caller falls back on what the browser told.
    if (error instanceof PageRefused) return undefined;
    throw error;
  }
}

const shortened = (quote: z.infer<typeof quoteSchema>) => ({
  ...quote,
  ...(quote.prefix !== undefined && { prefix: quote.prefix.slice(-longestContext) }),
  ...(quote.suffix !== undefined && { suffix: quote.suffix.slice(0, longestContext) }),
});
