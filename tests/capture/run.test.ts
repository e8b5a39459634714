// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/capture/run';
import { pageReadingSchema } from '@/lib/model/page-reading';

const team = `<!doctype html><html lang="en"><head><title>Team | Northwind Looms</title><meta property="og:site_name" content="Northwind Looms"></head>
<body><nav><a href="/">Home</a></nav><main><h1>Our team</h1>
<div class="card"><h3>Anna Berger</h3><p>Managing Director</p><a href="mailto:anna.berger@northwind.example">Mail</a></div>
<div class="card"><h3>Tom Okafor</h3><p>Head of Purchasing</p><a href="tel:+442079460018">+44 20 7946 0018</a></div>
<div class="card"><h3>Lucía Prieto</h3><p>Chief Technology Officer</p></div>
</main><footer>© 2026 Northwind Looms Ltd · info@northwind.example</footer></body></html>`;

function load(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('reading a page', () => {
  it('reads people, titles, roles, contact data and the organisation from a simple team page', async () => {
    const reading = await readPage(load(team), 'https://northwind.example/team');
    expect(pageReadingSchema.parse(reading)).toEqual(JSON.parse(JSON.stringify(reading)));
    const people = reading.people.map((person) => person.facts.map((fact) => [fact.field, fact.value]));
    expect(people).toEqual([
      [
        ['name', 'Anna Berger'],
        ['title', 'Managing Director'],
        ['email', 'anna.berger@northwind.example'],
      ],
      [
        ['name', 'Tom Okafor'],
        ['title', 'Head of Purchasing'],
        ['phone', '+442079460018'],
      ],
      [
        ['name', 'Lucía Prieto'],
        ['title', 'Chief Technology Officer'],
      ],
    ]);
    expect(reading.people.map((person) => person.role?.role)).toEqual([
      'economic-buyer',
      'procurement',
      'technical-buyer',
    ]);
    expect(reading.organisation?.facts.map((fact) => [fact.field, fact.value])).toContainEqual([
      'email',
      'info@northwind.example',
    ]);
  });
});
