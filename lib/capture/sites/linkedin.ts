import type { CapturedFact } from '../../model/page-reading';
import card from '../../sites/cards/linkedin';
import { defineSite } from '../adapter';
import { all } from '../page/dom';
import { addressFact, attributeFact, wordsFact } from '../page/element-fact';
import { postOf } from '../people/post';
import { titleStrength } from '../people/titles';

const METHOD = 'LinkedIn page';

/**
 * A profile or company page that the rep has open. Each field lists its alternatives, the oldest layout last; which one the
 * site shows to whom changes, so nothing is taken that is not one of them.
 */
const places = {
  name: [
    'main [data-anonymize="person-name"]', // sales layout
    'main h1', // signed in
    'h1.top-card-layout__title', // public page
  ],
  headline: [
    'main [data-anonymize="headline"]', // sales layout
    'main [data-generated-suggestion-target]', // signed in, since 2023
    'main .text-body-medium.break-words', // signed in, before
    'h2.top-card-layout__headline', // public page
  ],
  place: ['main [data-anonymize="location"]', 'main .text-body-small.inline.break-words'],
  company: [
    'main h1.org-top-card-summary__title',
    'main [data-anonymize="company-name"]',
    'h1.top-card-layout__title',
    'main h1',
  ],
  tagline: ['main .org-top-card-summary__tagline', 'h4.top-card-layout__second-subline'],
  industry: ['main [data-anonymize="industry"]', '[data-test-id="about-us__industry"] dd'],
  size: ['[data-test-id="about-us__size"] dd'],
  website: ['a[data-test-id="about-us-link"]', '[data-test-id="about-us__website"] a'],
} as const;

export default defineSite({
  ...card,
  matches: ({ pathname }) => /^\/(?:in|company)\/[^/]+/.test(pathname),
  capture: (document, url) =>
    url.pathname.startsWith('/company/') ? companyOf(document, url) : personOf(document, url),
});

function personOf(document: Document, url: URL) {
  const name = said(document, 'name', 'name');
  if (!name) return undefined;
  const headline = said(document, 'headline', 'title');
  const isTitle = headline !== undefined && titleStrength(headline.value) === 2;
  const about: CapturedFact | undefined = headline && { ...headline, field: isTitle ? 'title' : 'description' };
  const facts = [name, about, said(document, 'place', 'address'), addressFact(url, 'social', 2)];
  const post = headline && isTitle ? postOf(headline.value) : {};
  return {
    people: [{ facts: facts.filter((one) => one !== undefined), ...post }],
    organisation: undefined,
  };
}

function companyOf(document: Document, url: URL) {
  const name = said(document, 'company', 'name');
  if (!name) return undefined;
  const [link] = places.website.flatMap((selector) => all(document, selector, 1));
  const facts = [
    name,
    said(document, 'tagline', 'description'),
    said(document, 'industry', 'industry'),
    said(document, 'size', 'employees'),
    link && attributeFact(link, 'href', 'website', METHOD),
    addressFact(url, 'social', 2),
  ];
  return { organisation: { facts: facts.filter((one) => one !== undefined) }, people: [] };
}

function said(document: Document, place: keyof typeof places, field: CapturedFact['field']): CapturedFact | undefined {
  for (const selector of places[place]) {
    const [element] = all(document, selector, 1);
    const found = element && wordsFact(document, element, field, METHOD);
    if (found) return found;
  }
  return undefined;
}
