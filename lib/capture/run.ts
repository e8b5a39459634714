import type { PageReading } from '../model/page-reading';
import type { Site } from './adapter';
import { assemble } from './assemble';
import { type Clock, inSlices, pageClock, type Sliced } from './page/slices';
import { type Caps, defaultCaps, walk } from './page/walk';
import { siteFor, sites } from './registry';

export interface ReadOptions {
  caps?: Caps;
  clock?: Clock;
  sites?: readonly Site[];
}

/**
 * Reads a page: who and what is there, each fact with the words that prove it. Never changes the page, sends nothing, never
 * throws for what a page holds: caps and time limits cut the reading short and are said in `partial`.
 */
export async function readPage(document: Document, url: string, options: ReadOptions = {}): Promise<PageReading> {
  const address = new URL(url);
  const reading = await inSlices(read(document, address, options.caps ?? defaultCaps), options.clock ?? pageClock);
  const site = siteFor(address, options.sites ?? sites);
  const known = site?.capture(document, address);
  if (!site) return reading;
  return known ? { ...reading, ...known, adapter: site.id } : { ...reading, adapter: site.id, unrecognised: true };
}

function* read(document: Document, url: URL, caps: Caps): Sliced<PageReading> {
  const page = yield* walk(document, url, caps);
  return yield* assemble(page);
}
