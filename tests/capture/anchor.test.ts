// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { describeText, findQuote } from '@/lib/capture/anchor';
import type { Quote } from '@/lib/model/provenance';

const page = (html: string) => {
  document.body.innerHTML = html;
};

function rangeOver(selector: string): Range {
  const range = document.createRange();
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  range.selectNodeContents(element);
  return range;
}

const quoteOf = (selector: string): Quote => {
  const quote = describeText(document, rangeOver(selector));
  if (!quote) throw new Error('no words');
  return quote;
};

const nextTo = (quote: Quote) => findQuote(document, quote)?.startContainer.parentElement?.closest('li, p, div')?.id;

beforeEach(() => page(''));

describe('finding a quote again', () => {
  it('does not mind changed white space', () => {
    page('<p id="a">Head   of\n sales</p>');
    const quote = quoteOf('#a');
    page('<p id="a">\n  Head of&nbsp;sales  </p>');
    expect(findQuote(document, quote)?.toString().replace(/\s+/g, ' ')).toBe('Head of sales');
  });

  it('goes across inline tags that were not there before', () => {
    page('<p id="a">Mara Lind, Head of sales</p>');
    const quote = quoteOf('#a');
    page('<p><b>Mara</b> Lind, <i>Head</i> of <span>sa</span>les</p>');
    expect(findQuote(document, quote)?.toString()).toBe('Mara Lind, Head of sales');
  });

  it('takes of repeated words the ones with the same words around them', () => {
    const list =
      '<ul><li id="x">Ada Brook <b>Engineer</b></li><li id="y">Ben Crane <b>Engineer</b></li><li id="z">Cal Dunn <b>Engineer</b></li></ul>';
    page(list);
    const quote = quoteOf('#y b');
    page(list.replace('<ul>', '<ul><li id="w">Zoe Ames <b>Engineer</b></li>'));
    expect(nextTo(quote)).toBe('y');
  });

  it('finds a block that has moved', () => {
    page('<p id="a">Our mill in Leeds weaves wool since 1920</p><p>Second</p><p>Third</p>');
    const quote = quoteOf('#a');
    page('<p>Third</p><p>Second</p><div><p>Our mill in Leeds weaves wool since 1920</p></div>');
    expect(findQuote(document, quote)?.toString()).toBe('Our mill in Leeds weaves wool since 1920');
  });

  it('says that a text is gone', () => {
    page('<p id="a">Chief weaver</p>');
    const quote = quoteOf('#a');
    page('<p>Chief dyer</p>');
    expect(findQuote(document, quote)).toBeUndefined();
  });

  it('does not take the same short word of somebody else for the one that is gone', () => {
    page('<div><p>Ada Brook from Leeds</p><p id="a">Buyer</p><p>since 2019</p></div><p>x</p>');
    const quote = quoteOf('#a');
    page('<section><h2>Wanted</h2><span>Buyer</span> apply now</section>');
    expect(findQuote(document, quote)).toBeUndefined();
  });

  it('does not mind zero-width characters and direction marks', () => {
    page('<p id="a">Ada\u200b Brook\u202e!</p>');
    const quote = quoteOf('#a');
    expect(quote.exact).toBe('Ada Brook!');
    expect(findQuote(document, quote)?.toString()).toContain('Brook');
  });

  it('finds the element whose attribute says it, and the one above when that shows no words', () => {
    page('<p id="a">Write <a id="m" href="mailto:ada@acme.example"><img alt=""></a></p>');
    const quote: Quote = { exact: 'mailto:ada@acme.example', selector: '#m', where: 'attribute' };
    expect(findQuote(document, quote)?.toString()).toBe('Write ');
    page('<p id="a">Write <a id="m" href="mailto:ben@acme.example">Ben</a></p>');
    expect(findQuote(document, quote)).toBeUndefined();
  });

  it('finds text in an open shadow tree', () => {
    page('<div id="host"></div>');
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    inner.append('Head of the dye house');
    shadow?.append(inner);
    expect(findQuote(document, { exact: 'Head of the dye house', where: 'text' })?.startContainer.parentNode).toBe(
      inner,
    );
  });

  it('leaves out what no reader sees', () => {
    page('<p>Seen</p><script>"Chief weaver of scripts"</script><style>.a{}</style>');
    expect(findQuote(document, { exact: 'Chief weaver of scripts', where: 'text' })).toBeUndefined();
  });
});
