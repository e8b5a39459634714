// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Address } from '@/components/ui/Address';
import { Highlight } from '@/components/ui/Highlight';
import { initials } from '@/components/ui/initials';
import { keyNames } from '@/components/ui/key-names';
import { Link } from '@/components/ui/Link';
import { safeHref } from '@/components/ui/safe-href';

afterEach(cleanup);

test.each([
  ['Ines Duarte', 'ID'],
  ['Selby & Lund', 'SL'],
  ['Linh Nguyễn', 'LN'],
  ['Tomasz Żukowski', 'TŻ'],
  ['Ludwig van Beethoven', 'LB'],
  ['Larkfield', 'L'],
  ['  ', ''],
  ['李小龍', '李'],
  ['3M Company', '3C'],
  ["o'neill construction", 'OC'],
])('the initials of "%s" are "%s"', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test('keys read as their caps, Ctrl as ⌘ on a Mac', () => {
  expect(keyNames('mod+k', 'other')).toEqual(['Ctrl K']);
  expect(keyNames('mod+k', 'mac')).toEqual(['⌘ K']);
  expect(keyNames('l c', 'other')).toEqual(['L', 'C']);
  expect(keyNames('mod+enter', 'other')).toEqual(['Ctrl ↵']);
  expect(keyNames('?', 'other')).toEqual(['?']);
});

test.each([
  ['https://northwind-robotics.example/team', true],
  ['http://northwind-robotics.example', true],
  ['mailto:ines@northwind-robotics.example', true],
  ['tel:+495315550142', true],
  ['javascript:alert(1)', false],
  [' java\nscript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['vbscript:x', false],
  ['file:///etc/passwd', false],
  ['blob:https://example.com/1', false],
  ['/relative', false],
  ['//example.com', false],
  ['', false],
])('a click on %j may be offered: %s', (address, expected) => {
  expect(safeHref(address) !== undefined).toBe(expected);
});

test('a link opens beside us and hands nothing over; another kind of address is only text', () => {
  render(
    <>
      <Link href="https://example.com/a">Page</Link>
      {/* biome-ignore lint/security/noScriptUrl: this is what must not become a link */}
      <Link href="javascript:alert(1)">Trap</Link>
    </>,
  );
  const link = screen.getByRole('link', { name: 'Page (opens in a new tab)' });
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText('Trap').tagName).toBe('SPAN');
});

test.each([
  ['mailto:ines@northwind.example', 'Write'],
  ['tel:+49531555010', 'Call'],
])('%s opens its program: no new tab is announced', (href, name) => {
  render(<Link href={href}>{name}</Link>);
  expect(screen.getByRole('link', { name })).toBeTruthy();
});

test('the searched words are bold wherever they stand, without regard to case', () => {
  const { container } = render(<Highlight text="Northwind and north wind" words="NORTH" />);
  expect([...container.querySelectorAll('b')].map((b) => b.textContent)).toEqual(['North', 'north']);
  expect(container.textContent).toBe('Northwind and north wind');
});

test('a shortened address is whole in the document and as the tooltip', () => {
  const address = 'https://www.northwind-robotics.example/unternehmen/presse/team';
  const { container } = render(<Address address={address} />);
  expect(container.textContent).toBe('northwind-robotics.example/unternehmen/presse/team');
  expect(screen.getByTitle(address)).toBeTruthy();
});
