// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { defineSite } from '@/lib/capture/adapter';
import { siteFor } from '@/lib/capture/registry';
import { readPage } from '@/lib/capture/run';

const person = {
  facts: [
    {
      field: 'name' as const,
      value: 'Anna Berger',
      quote: { exact: 'Anna Berger', where: 'text' as const },
      method: 'profile',
      confidence: 'high' as const,
    },
  ],
};
const site = defineSite({
  id: 'weavers',
  label: 'Weavers',
  hosts: ['weavers.example'],
  matches: (url) => url.pathname.startsWith('/people/'),
  capture: (document) => (document.querySelector('[data-profile]') ? { people: [person] } : undefined),
});
const read = (html: string, url: string) =>
  readPage(new DOMParser().parseFromString(html, 'text/html'), url, { sites: [site] });

describe('a known site', () => {
  it('is chosen by host, subdomain and path, never by a host that only ends like it', () => {
    const chosen = (url: string) => siteFor(new URL(url), [site])?.id;
    expect(chosen('https://www.weavers.example/people/anna')).toBe('weavers');
    expect(chosen('https://de.weavers.example/people/anna')).toBe('weavers');
    expect(chosen('https://weavers.example/jobs')).toBeUndefined();
    expect(chosen('https://otherweavers.example/people/anna')).toBeUndefined();
  });

  it('tells its own facts and is named in the reading', async () => {
    const reading = await read('<p data-profile>Anna Berger</p>', 'https://weavers.example/people/anna');
    expect(reading).toMatchObject({ adapter: 'weavers', people: [person] });
  });

  it('whose layout is not recognised says so and leaves the general reading', async () => {
    const reading = await read('<p>info@weavers.example</p>', 'https://weavers.example/people/anna');
    expect(reading).toMatchObject({ adapter: 'weavers', unrecognised: true });
    expect(reading.organisation?.facts.map((fact) => fact.value)).toContain('info@weavers.example');
  });
});
