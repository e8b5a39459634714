// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { CapturedFact } from '@/lib/model/page-reading';
import { readHtml } from './read';

const data = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Nordlicht Tools GmbH',
  employee: { '@type': 'Person', name: 'Walburga Nachtigall', jobTitle: 'Chief Buyer' },
};
const page = (told: object) => `<!doctype html><html lang="en"><head><title>Grimmsel Werkzeuge</title>
<script type="application/ld+json">${JSON.stringify(told)}</script></head><body><h1>Grimmsel Werkzeuge AG</h1>
<address>Grimmsel Werkzeuge AG<br>Feldweg 3<br>10115 Berlin<br>Germany</address><h2>Team</h2>
<div class="c"><h3>Walburga Nachtigall</h3><p>Head of Procurement</p></div>
<footer>© 2026 Grimmsel Werkzeuge AG</footer></body></html>`;
const values = (facts: CapturedFact[] | undefined, field: CapturedFact['field']) =>
  (facts ?? []).flatMap((fact) => (fact.field === field ? [fact.value] : []));

const loud = { ...data, legalName: 'Nordlicht Tools GmbH', url: 'https://www.disagree.example' };

test.each([
  ['once', data],
  ['twice', loud],
])('where structured data names another company %s, both are kept and the visible one leads', async (_, told) => {
  const { organisation } = await readHtml(page(told), 'https://www.disagree.example/');
  const names = values(organisation?.facts, 'name');
  expect(names).toHaveLength(2);
  expect(names[0]).toContain('Grimmsel Werkzeuge');
  expect(names[1]).toBe('Nordlicht Tools GmbH');
});

test('where structured data gives somebody another title than the page, both are kept and the visible one leads', async () => {
  const { people } = await readHtml(page(data), 'https://www.disagree.example/');
  expect(people).toHaveLength(1);
  expect(values(people[0]?.facts, 'title')).toEqual(['Head of Procurement', 'Chief Buyer']);
});

test('where they agree the name is said once', async () => {
  const { organisation } = await readHtml(
    page({ ...data, name: 'Grimmsel Werkzeuge' }),
    'https://www.grimmsel.example/',
  );
  expect(values(organisation?.facts, 'name')).toEqual(['Grimmsel Werkzeuge']);
});
