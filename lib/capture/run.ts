import type { PageRule } from '../model/capture-rule';
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
  /** What the rep pointed at on this domain before. */
  rules?: readonly PageRule[];
}

/**
 * Reads a page: who and what is there, each fact with the words that prove it. Never changes the page, sends nothing, never
 * throws for what a page holds: caps and time limits cut the reading short and are said in `partial`.
 *
 * The order of the work, for whoever comes here first:
 *
 * 1. `page/walk` goes through the document once and writes down the lines that a reader sees, with what stands where: headings,
 *    table cells, links, pictures, and regions (menu, footer, quotation). Shadow trees and frames of the page's own origin are
 *    read in their place. From here on almost nobody touches the DOM again.
 * 2. `people/find` looks for people. `candidates` are parts of lines that have the shape of a name; `others` leaves out authors,
 *    customers and testimonials; what is left is weighed: the words, the list it stands in, a title, a mailbox, a picture.
 *    `cards` are the lines that belong to one person, `card-title` finds what they do, `roles` suggests their seat.
 * 3. `readers/` read what has a form of its own: mail addresses, numbers, profiles, structured data. `people/owner` decides
 *    whose each one is: the person's in whose card it stands or after whom the mailbox is called, else the organisation's.
 * 4. `organisation/` reads the name, address, register numbers and headcount.
 * 5. `assemble` puts it together. The visible page leads; structured data adds to it; each value once.
 * 6. A site whose layout is known (`sites/`, one file each) then has the last word on people and organisation.
 *
 * All of it runs as one generator in slices of 8 ms (`page/slices`): every long loop yields and ends early when told to.
 * Most lines hold nothing, so that most of the time would go into patterns that find nothing: `Line.signs` say which cannot match, and
 * patterns about letters of every script are written as `page/pattern` wants them, and those of many words there too: made when a text first
 * needs them, because on a small page making patterns takes longer than reading it.
 * A fact without words that prove it cannot be made: `page/say` wants a quote for each.
 */
export async function readPage(document: Document, url: string, options: ReadOptions = {}): Promise<PageReading> {
  const address = new URL(url);
  const reading = await inSlices(read(document, address, options), options.clock ?? pageClock);
  const site = siteFor(address, options.sites ?? sites);
  const known = site?.capture(document, address);
  if (!site) return reading;
  return known ? { ...reading, ...known, adapter: site.id } : { ...reading, adapter: site.id, unrecognised: true };
}

function* read(document: Document, url: URL, { caps = defaultCaps, rules }: ReadOptions): Sliced<PageReading> {
  const page = yield* walk(document, url, caps, rules !== undefined && rules.length > 0);
  return yield* assemble(page, rules);
}
