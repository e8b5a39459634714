// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bare, fold } from '@/lib/capture/page/clean';
import type { CapturedFact, PageReading } from '@/lib/model/page-reading';
import { allFacts, readHtml } from './read';

// Invented pages as companies of many countries and trades build them, and beside each what it tells, written by hand from the page
// before it was read. Networks stand as `{linkedin}`, because fixtures name reserved domains only.
const folder = 'tests/fixtures/pages';
const hosts: { [network: string]: string } = {
  linkedin: 'https://www.linkedin.com',
  facebook: 'https://www.facebook.com',
  instagram: 'https://www.instagram.com',
  tiktok: 'https://www.tiktok.com',
  pinterest: 'https://www.pinterest.com',
  whatsapp: 'https://wa.me',
};
const text = (file: string) =>
  readFileSync(`${folder}/${file}`, 'utf8').replace(/\{(\w+)\}/g, (whole, network: string) => hosts[network] ?? whole);

interface Told {
  url: string;
  name: string;
  legalName?: string;
  vat?: string;
  registration?: string;
  emails: string[];
  phones: string[];
  faxes: string[];
  socials: string[];
  addresses: string[];
  people: { name: string; title?: string; email?: string; phone?: string; social?: string }[];
  /** What a person would read there and capture does not (yet). */
  missed?: string[];
}

const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''));

const words = (value: string | undefined) =>
  fold(value ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const values = (facts: CapturedFact[] | undefined, field: CapturedFact['field']) =>
  (facts ?? []).flatMap((fact) => (fact.field === field ? [fact.value] : []));

function told(reading: PageReading): Told {
  const facts = reading.organisation?.facts;
  const [legalName, vat, registration] = (['legalName', 'vat', 'registration'] as const).map(
    (field) => values(facts, field)[0],
  );
  return {
    url: reading.url,
    name: words(values(facts, 'name')[0]),
    legalName,
    vat,
    registration,
    emails: values(facts, 'email').sort(),
    phones: values(facts, 'phone').sort(),
    faxes: values(facts, 'fax').sort(),
    socials: values(facts, 'social').sort(),
    addresses: values(facts, 'address').map(words),
    people: reading.people
      .map(({ facts: own }) => ({
        name: words(values(own, 'name')[0]),
        title: words(values(own, 'title')[0]),
        email: values(own, 'email').join(' '),
        phone: values(own, 'phone').join(' '),
        social: values(own, 'social').join(' '),
      }))
      .sort(byName),
  };
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

function expected(page: string, read: Told): Told {
  const { missed: _, ...written }: Told = JSON.parse(text(`${page}.json`));
  return {
    ...written,
    name: words(written.name),
    // Said of the page only where it is what the page was made for.
    legalName: written.legalName ?? read.legalName,
    vat: written.vat ?? read.vat,
    registration: written.registration ?? read.registration,
    emails: written.emails.sort(),
    phones: written.phones.sort(),
    faxes: written.faxes.sort(),
    socials: written.socials.sort(),
    addresses: written.addresses.map(words),
    people: written.people
      .map(({ name, title, email = '', phone = '', social = '' }) => ({
        name: words(name),
        title: words(title),
        email,
        phone,
        social,
      }))
      .sort(byName),
  };
}

describe('pages of many kinds', () => {
  test('there are many', () => expect(pages.length).toBeGreaterThan(40));

  test.each(pages)('%s tells what stands in it, and proves it', async (page) => {
    const html = text(`${page}.html`);
    const { url } = JSON.parse(text(`${page}.json`));
    const reading = await readHtml(html, url);
    const read = told(reading);
    expect(read).toEqual(expected(page, read));
    const document = new DOMParser().parseFromString(html, 'text/html');
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ value }) => value),
    );
    const metadata = [...document.querySelectorAll('script, title')].map(({ textContent }) => textContent);
    const hidden = bare([...attributes, ...metadata].join(' '));
    for (const { quote } of allFacts(reading))
      expect(quote.where === 'text' ? bare(document.body.textContent ?? '') : hidden).toContain(bare(quote.exact));
  });
});
