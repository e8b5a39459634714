// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { findQuote, isSaidUnseen } from '@/lib/capture/anchor';
import { readPage } from '@/lib/capture/run';
import { peopleOf, readHtml } from './read';

const team = '<h3>Anna Berger</h3><p>Managing Director</p><h3>Tom Reed</h3><p>Head of Purchasing</p>';

function frameWith(html: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (frame.contentDocument) frame.contentDocument.body.innerHTML = html;
  return frame;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('frames (row 30)', () => {
  it("of the page's own origin are read in their place, one inside the other too", async () => {
    document.body.innerHTML = '<p>Before</p>';
    const outer = frameWith(team);
    const inner = outer.contentDocument?.createElement('iframe');
    if (inner) outer.contentDocument?.body.append(inner);
    if (inner?.contentDocument) inner.contentDocument.body.innerHTML = '<h3>Clara Jensen</h3><p>Head of Finance</p>';
    document.body.insertAdjacentHTML('beforeend', '<p>info@northwind.example</p>');
    const reading = await readPage(document, 'https://northwind.example/');
    expect(peopleOf(reading)).toEqual([
      'Anna Berger | Managing Director',
      'Tom Reed | Head of Purchasing',
      'Clara Jensen | Head of Finance',
    ]);
    expect(reading.organisation?.facts.map(({ value }) => value)).toContain('info@northwind.example');
  });

  it('are where their quotes are found again', async () => {
    document.body.innerHTML = '<p>Before</p>';
    const frame = frameWith(team);
    document.body.insertAdjacentHTML('beforeend', '<p>After</p>');
    const reading = await readPage(document, 'https://northwind.example/');
    const title = reading.people[1]?.facts.find(({ field }) => field === 'title');
    const range = title && findQuote(document, title.quote);
    expect(range?.toString()).toBe('Head of Purchasing');
    expect(range?.startContainer.ownerDocument).toBe(frame.contentDocument);
    expect(findQuote(document, { exact: 'After', where: 'text' })?.toString()).toBe('After');
  });

  it('that give no document, as those of another origin do, are left alone, and what follows them is read', async () => {
    const html = `<iframe src="https://elsewhere.example/">${team}</iframe><iframe sandbox></iframe>${team.replaceAll('Anna', 'Clara')}`;
    const reading = await readHtml(html);
    expect(peopleOf(reading)).toEqual(['Clara Berger | Managing Director', 'Tom Reed | Head of Purchasing']);
  });
});

describe('what no reader sees', () => {
  it('is neither shown nor called gone while the page still holds it', () => {
    document.body.innerHTML = '<script type="application/ld+json">{"vatID":"GB999999973"}</script>';
    const quote = { exact: 'GB999999973', where: 'metadata', selector: 'body > script:nth-of-type(1)' } as const;
    expect(findQuote(document, quote)).toBeUndefined();
    expect(isSaidUnseen(document, quote)).toBe(true);
    document.body.innerHTML = '';
    expect(isSaidUnseen(document, quote)).toBe(false);
  });
});

describe('a business card in a link', () => {
  it('is read where it is written into the page, with its proof', async () => {
    const card =
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Mara Lind\r\nTITLE:Head of Weaving\r\nEMAIL:mara.lind@northwind.example\r\nTEL;TYPE=work:+44 113 496 0018\r\nEND:VCARD';
    document.body.innerHTML = `<a href="data:text/vcard,${encodeURIComponent(card)}">Card</a><a href="/tom.vcf">Tom</a>`;
    const reading = await readPage(document, 'https://northwind.example/');
    expect(peopleOf(reading)).toEqual(['Mara Lind | Head of Weaving | mara.lind@northwind.example | +441134960018']);
    const href = document.querySelector('a')?.getAttribute('href') ?? '';
    for (const { quote } of reading.people[0]?.facts ?? []) expect(href).toContain(quote.exact);
  });
});
