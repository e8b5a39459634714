// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sites } from '@/lib/capture/registry';
import { readPage } from '@/lib/capture/run';
import { pageReadingSchema } from '@/lib/model/page-reading';
import { siteCards } from '@/lib/sites/cards';
import { allFacts } from './read';

// One folder a site: saved pages (invented people) and beside each what it tells. A missing expectation is written to be
// reviewed, but not in CI. The comment in its first line says under which path of the site the page stands; `{origin}` is the site's.
const folder = (id: string) => `tests/fixtures/${id}`;
const pages = siteCards.flatMap(({ id, hosts }) =>
  (existsSync(folder(id)) ? readdirSync(folder(id)) : [])
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ id, origin: `https://www.${hosts[0]}`, file: `${folder(id)}/${file}` })),
);
function saved(file: string): { html: string; path: string } {
  const html = readFileSync(file, 'utf8');
  const path = /^<!-- (\/\S*) -->\n/.exec(html)?.[1];
  if (!path) throw new Error(`${file} does not begin with the path it stands under: <!-- /team -->`);
  return { html, path };
}

test('every site has saved pages, one of them not recognised', () => {
  for (const { id } of sites) {
    const own = pages.filter((page) => page.id === id).map(({ file }) => file);
    expect(own.length).toBeGreaterThan(2);
    expect(own).toContain(`${folder(id)}/unrecognised.html`);
  }
});

test.each(pages)('$file tells what is expected of it', async ({ id, origin, file }) => {
  const { html, path } = saved(file);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const reading = await readPage(document, `${origin}${path}`);
  expect(pageReadingSchema.safeParse(reading).success).toBe(true);
  expect(reading.adapter).toBe(id);
  const short = (facts: { field: string; value: string }[] = []) =>
    facts.map(({ field, value }) => `${field}: ${value}`);
  const told = {
    ...(reading.unrecognised && { unrecognised: true }),
    organisation: short(reading.organisation?.facts),
    people: reading.people.map(({ facts, role }) => [...short(facts), ...(role ? [`role: ${role.role}`] : [])]),
  };
  const said = `${JSON.stringify(told, undefined, 2).replaceAll(origin, '{origin}')}\n`;
  const expected = file.replace(/\.html$/, '.json');
  if (!existsSync(expected) && !process.env.CI) writeFileSync(expected, said);
  expect(JSON.parse(said)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});

test.each(pages)('$file proves every fact by words that stand in it', async ({ origin, file }) => {
  const { html, path } = saved(file);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const flat = (text: string) => text.replace(/\s+/g, '');
  for (const { quote } of allFacts(await readPage(document, `${origin}${path}`))) {
    const place = quote.where === 'text' ? (document.body.textContent ?? '') : `${html}${origin}${path}`;
    expect(flat(place)).toContain(flat(quote.exact));
  }
});
