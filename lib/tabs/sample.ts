import * as z from 'zod/mini';
import { browser } from '@/lib/browser';
import { pageRuleSchema } from '@/lib/model/capture-rule';
import { pickerActs } from '@/lib/model/picker';
import { quoteSchema } from '@/lib/model/provenance';
import { samePage } from './page-access';
import { withoutDirective } from './text-fragment';

/**
 * The page of an invented company that comes with Alongside, to try it on. Browsers let no script run in an extension's own
 * pages, so this one reads itself when the worker asks. Everywhere else it is a web page like any other: it stands for an
 * address under a reserved name, which leads nowhere and belongs to nobody.
 */
export const SAMPLE_ADDRESS = 'https://www.fernhill-pumps.example/team';

const host = new URL(SAMPLE_ADDRESS).host;

/** The address a tab's page is known by. */
export function seenAddress(url: string): string {
  const plain = withoutDirective(url);
  return samePage(plain, samplePage()) ? SAMPLE_ADDRESS : plain;
}

/** Where an address opens: the invented company's in the page that stands for them, any other as it is. */
export const openedAddress = (url: string): string =>
  URL.canParse(url) && new URL(url).host === host ? samplePage() : url;

/** True for the address that the sample page is known by. */
export const isSample = (url: string | undefined): boolean => url !== undefined && samePage(url, SAMPLE_ADDRESS);

/** Whether a tab shows the sample page. */
export async function showsSample(tabId: number): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url !== undefined && samePage(url, samplePage());
  } catch {
    return false; // the tab is gone
  }
}

const samplePage = () => browser.runtime.getURL('/sample.html');

/**
 * What the page is asked: a script that would run in any other page, a move of the picker, or to show a quote. It is no part of the
 * contract (lib/messages), whose messages go to the worker: it goes the other way, in the place of a script that cannot be injected.
 */
const askSchema = z.object({
  sample: z.object({
    tabId: z.number(),
    run: z.enum(['/capture.js', '/selection.js', '/picker.js', 'move-picker', 'show-quote']),
    quote: z.optional(quoteSchema),
    given: z.optional(
      z.object({
        __alongsideRules: z.optional(z.array(pageRuleSchema)),
        __alongsideAsk: z.optional(z.object({ ask: z.string(), keys: z.string(), closedFrame: z.string() })),
        act: z.optional(z.enum(pickerActs)),
      }),
    ),
  }),
});
export type SampleAsk = z.infer<typeof askSchema>['sample'];

/**
 * Asks the sample page in a tab; answers undefined for a script that it has no use for, and when it takes longer than it has
 * patience for. Rejects when the page is gone.
 */
export async function askSample(ask: Omit<SampleAsk, 'run'> & { run: string }, patienceMs = 3_000): Promise<unknown> {
  const known = askSchema.safeParse({ sample: ask });
  if (!known.success) return undefined;
  const tired = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
  return Promise.race([browser.runtime.sendMessage(known.data), tired]);
}

/** In the sample page: answers what the worker asks of this tab. */
export async function answerAsSample(answer: (ask: SampleAsk) => Promise<unknown>): Promise<void> {
  const own = await browser.tabs.getCurrent();
  browser.runtime.onMessage.addListener((raw, sender, respond) => {
    const ask = askSchema.safeParse(raw);
    // Every page of ours hears it; a second sample page in another tab is not the one that is meant.
    const isOurs = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
    const isMeant = ask.success && isOurs && ask.data.sample.tabId === own?.id;
    // Not the promise itself: only `return true` with a late call is understood by every browser.
    if (isMeant) void answer(ask.data.sample).then(respond);
    return true;
  });
}
