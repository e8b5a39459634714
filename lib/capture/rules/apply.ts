import type { PageRule } from '../../model/capture-rule';
import type { CapturedFact, PageReading } from '../../model/page-reading';
import { clean } from '../page/clean';
import { all, textContent } from '../page/dom';
import type { Line, Page } from '../page/page';
import { fact, textQuote } from '../page/say';
import { type Candidate, candidateAt } from '../people/candidates';
import type { PersonSpot } from '../people/find';
import { nameAsPrinted } from '../people/names';

/** A text that a rule points at: where it stands in the page's lines. */
interface Hit {
  rule: PageRule;
  line: Line;
  /** Offsets within `Page.text`. */
  start: number;
  end: number;
}

const METHOD = 'your rule for this site';
const LONGEST_VALUE = 300;

/** What the rules of a page's domain find in it. */
export interface Ruled {
  hits: Hit[];
  /** How often each rule found something; one that finds nothing any more is said. */
  rules: NonNullable<PageReading['rules']>;
}

/** Looks for what the rep's rules point at. A selector that no browser reads finds nothing. */
export function findRuled(page: Page, rules: readonly PageRule[]): Ruled {
  const hits = rules.flatMap((rule) => elementsOf(page, rule).flatMap((element) => hitAt(page, rule, element)));
  const found = (rule: PageRule) => hits.filter((hit) => hit.rule === rule).length;
  return { hits, rules: rules.map((rule) => ({ id: rule.id, found: found(rule) })) };
}

function elementsOf(page: Page, { selector }: PageRule): Element[] {
  try {
    return all(page.document, selector, 500);
  } catch {
    return []; // not a selector: a rule from a file that was written by hand
  }
}

function hitAt(page: Page, rule: PageRule, element: Element): Hit[] {
  const span = page.spans.get(element);
  const first = span && page.lines[span.first];
  const last = span && page.lines[span.end - 1];
  if (!first || !last) return [];
  const inner = textOf(element);
  // A part of a line: its own words within it.
  const within = first === last && inner.length < first.text.length ? first.text.indexOf(inner) : 0;
  if (within < 0 || inner === '') return [];
  const start = first.start + within;
  const end = first === last ? start + inner.length : last.start + last.text.length;
  return end - start > LONGEST_VALUE ? [] : [{ rule, line: first, start, end }];
}

const textOf = (element: Element) => clean((textContent(element) ?? '').slice(0, 2000));

/** People whom a rule names: as sure as the rep who pointed at the first of them. */
export function ruledCandidates(page: Page, { hits }: Ruled): Candidate[] {
  return hits
    .filter(({ rule }) => rule.of === 'person' && rule.field === 'name')
    .flatMap(({ line, start, end }) => {
      const name = nameAsPrinted(page.text.slice(start, end));
      return name ? [candidateAt(line, name, start - line.start, end - line.start)] : [];
    });
}

/** Gives each person what a rule finds in their card, in the place of what was read there without it. */
export function ruledFactsOf(page: Page, { hits }: Ruled, { card }: PersonSpot): CapturedFact[] {
  return hits
    .filter(({ rule, line }) => rule.of === 'person' && rule.field !== 'name' && isWithin(card, line.index))
    .flatMap((hit) => said(page, hit) ?? []);
}

const isWithin = (card: PersonSpot['card'], index: number) => index >= card.first && index < card.end;

/** What rules find of the organisation. */
export function ruledOrganisation(page: Page, { hits }: Ruled): CapturedFact[] {
  return hits.filter(({ rule }) => rule.of === 'organisation').flatMap((hit) => said(page, hit) ?? []);
}

function said(page: Page, { rule, start, end, line }: Hit): CapturedFact | undefined {
  const quote = textQuote(page, start, end, line.element);
  return fact(rule.field, page.text.slice(start, end), quote, { method: METHOD, confidence: 'high' });
}
