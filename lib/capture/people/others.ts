import { domainLabel } from '../organisation/domain-label';
import { fold } from '../page/clean';
import { type Page, Region } from '../page/page';
import { needing, pattern } from '../page/pattern';
import { isOfStranger } from '../page/strangers';
import type { Candidate } from './candidates';

const OTHERS =
  /testimonial|what (?:our |my )?(?:clients|customers|patients|people|others) (?:say|are saying)|reviews?$|kundenstimmen|das sagen|t[ée]moignages|testimonios|comments?$|leave a reply|\balumni\b|\bformer\b|ehemalige|recent posts|related (?:posts|articles|news)|latest news|^(?:web ?design|site credits|credits|autorzy strony|autori del sito|website by)\b/i;
const OTHERS_PATH = needing(
  'testimonial|review|kundenstimmen|temoignages|testimonios|alumni',
  /\/(?:testimonials?|reviews?|kundenstimmen|temoignages|testimonios|alumni)\b/,
);
const REACH = 60;

/** Words of others, comments, bylines and lists of posts: the structure says that these people are no contacts here. */
export function isOfOthers(page: Page, { line, labelled, start }: Candidate): boolean {
  if (isOfStranger(page, line.index, start)) return true;
  if (line.region & Region.byline) return true;
  // Some builders draw a team with their testimonial block; then the title names the organisation itself.
  if (line.region & Region.quoted) return !namesUs(page, line.text);
  if (OTHERS_PATH.test(page.url.pathname.toLowerCase()) && !labelled) return true;
  if (/^[-–—~"“”„]/.test(line.text) || isQuotation(page.lines[line.index - 1]?.text)) return true;
  const heading = headingAbove(page, line.index, line.heading);
  return heading !== undefined && OTHERS.test(heading);
}

const namesUs = (page: Page, text: string) => {
  const label = domainLabel(page.url.hostname);
  return label.length > 3 && fold(text).replace(pattern`/[^\p{L}\p{N}]+/gu`, '').includes(label);
};

/** A sentence in quotation marks: who stands below it said it. */
const isQuotation = (text: string | undefined) =>
  text !== undefined && text.length > 40 && /^["“„«»].*[.!?…]?["”“«»]$/u.test(text);

function headingAbove(page: Page, index: number, level: number): string | undefined {
  for (let i = index - 1; i >= 0 && index - i < REACH; i -= 1) {
    const line = page.lines[i];
    if (line && line.heading > 0 && (level === 0 || line.heading < level)) return line.text;
  }
  return undefined;
}
