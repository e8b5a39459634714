// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Markdown } from '@/components/ui/Markdown';
import { loadParser } from '@/components/ui/markdown-parser';
import { attacks } from './markdown-attacks';

beforeAll(async () => void (await loadParser()));
afterEach(cleanup);

const made = (source: string) => render(<Markdown source={source} />).container;

/** Every element a note may become. */
const harmless = new Set(
  'DIV P STRONG EM DEL A SPAN CODE PRE UL OL LI BLOCKQUOTE MARK HR BR TABLE THEAD TBODY TR TH TD'.split(' '),
);
const attributes = new Set(['class', 'dir', 'href', 'target', 'rel', 'start', 'tabindex']);

test.each(attacks)('a note with %j runs nothing and keeps its words', (attack) => {
  const alert = vi.spyOn(window, 'alert').mockImplementation(() => {});
  const elements = [...made(`Before\n\n${attack}\n\nAfter`).querySelectorAll('*')];
  expect(elements.map((element) => element.tagName).filter((tag) => !harmless.has(tag))).toEqual([]);
  const names = elements.flatMap((element) => element.getAttributeNames());
  expect(names.filter((name) => !attributes.has(name))).toEqual([]);
  for (const link of document.querySelectorAll('a')) {
    expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(link.protocol);
    expect([link.rel, link.target]).toEqual(['noopener noreferrer', '_blank']);
  }
  expect(document.body.textContent).toContain('After');
  expect(alert).not.toHaveBeenCalled();
});

test('what is marked up is shown so: bold, lists, links, code, tables', () => {
  const note = made(
    '**Easter** is the *hard* date\n\n- one\n- two\n\n3. three\n\n`code`\n\n[page](https://example.com/a)\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  );
  expect(note.querySelector('strong')?.textContent).toBe('Easter');
  expect(note.querySelector('em')?.textContent).toBe('hard');
  expect([...note.querySelectorAll('ul > li')].map((item) => item.textContent)).toEqual(['one', 'two']);
  expect(note.querySelector('ol')?.start).toBe(3);
  expect(note.querySelector('code')?.textContent).toBe('code');
  expect(screen.getByRole('link', { name: /page/ }).getAttribute('href')).toBe('https://example.com/a');
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1', '2']);
});

test('one line break is one line break, as it was typed', () => {
  expect(made('first\nsecond').querySelectorAll('br')).toHaveLength(1);
});

test('quoted text is captured words and gets the marker; nothing else does', () => {
  const note = made('> They log stoppages\n\nmine');
  expect([...note.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['They log stoppages']);
});

test('a task list shows its ticks as signs', () => {
  expect(made('- [x] done\n- [ ] open').textContent).toMatch(/☑ done\s*☐ open/);
});

test('raw HTML is shown as the text it is', () => {
  expect(made('a <b>bold</b> word').textContent).toBe('a <b>bold</b> word');
});

test('nesting without end is shown as text and does not break the page', () => {
  const deep = `${'>'.repeat(20_000)} deep`;
  expect(made(deep).textContent).toContain('deep');
  cleanup();
  const lists = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n');
  expect(made(lists).textContent).toContain('x');
});

test('a note longer than anyone reads is shown as it was typed', () => {
  const long = `${'**a** '.repeat(20_000)}`;
  expect(made(long).querySelector('strong')).toBeNull();
  expect(made(long).textContent).toContain('**a** **a**');
});
