// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showQuote } from '@/lib/capture/highlight';
import { selectedText } from '@/lib/capture/selection';

class FakeHighlight {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

// jsdom has no CSS Custom Highlight API and no layout.
const highlights = new Map<string, FakeHighlight>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  Element.prototype.scrollIntoView = vi.fn();
  document.body.innerHTML = '<p>Anna Berger runs <b>the mill</b>.</p><p>Tom Reed buys wool.</p>';
});

afterEach(() => {
  vi.runOnlyPendingTimers(); // marks go, and their listening with them: the next file has the same window
  vi.useRealTimers();
  vi.unstubAllGlobals();
  highlights.clear();
});

const marked = () => [...highlights.values()].map(({ ranges }) => ranges.map(String).join()).join(' | ') || undefined;
const runs = { exact: 'runs the mill', where: 'text' } as const;

describe('showing a quote', () => {
  it('marks the words without touching the page, for eight seconds', () => {
    const before = document.body.innerHTML;
    expect(showQuote(document, runs, 'first')).toBeDefined();
    expect([...highlights.keys()]).toEqual(['first']);
    expect(marked()).toBe('runs the mill');
    expect(document.body.innerHTML).toBe(before);
    vi.advanceTimersByTime(8000);
    expect(marked()).toBeUndefined();
  });

  it('goes at Escape', () => {
    showQuote(document, runs, 'first');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(marked()).toBe('runs the mill');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(marked()).toBeUndefined();
  });

  it('gives way to a later quote, which the end of the earlier one does not take away', () => {
    const remove = showQuote(document, runs, 'first');
    vi.advanceTimersByTime(5000);
    remove?.();
    showQuote(document, { exact: 'Tom Reed buys', where: 'text' }, 'second');
    vi.advanceTimersByTime(5000);
    expect(marked()).toBe('Tom Reed buys');
  });

  it('says that the words are gone', () => {
    expect(showQuote(document, { exact: 'sells silk', where: 'text' }, 'first')).toBeUndefined();
    expect(marked()).toBeUndefined();
  });
});

describe('the selection', () => {
  it('is told with the words around it', () => {
    const bold = document.querySelector('b');
    if (bold) getSelection()?.selectAllChildren(bold);
    expect(selectedText(document, 'https://northwind.example/')).toMatchObject({
      text: 'the mill',
      quote: { exact: 'the mill', prefix: 'Anna Berger runs', suffix: '. Tom Reed buys wool.', where: 'text' },
    });
  });

  it('is undefined when nothing is selected', () => {
    getSelection()?.removeAllRanges();
    expect(selectedText(document, 'https://northwind.example/')).toBeUndefined();
  });
});
