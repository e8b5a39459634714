// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Address } from '@/components/ui/Address';

afterEach(cleanup);

test('a domain is written as people read it, and the tooltip has the address itself', () => {
  const { container } = render(<Address address="https://www.xn--bcher-kva.example/team/press" />);
  expect(container.textContent).toBe('bücher.example/team/press');
  expect(screen.getByTitle('https://www.xn--bcher-kva.example/team/press')).toBeTruthy();
});

test('a mail address is written so too', () => {
  const { container } = render(<Address address="mara@xn--bcher-kva.example" />);
  expect(container.textContent).toBe('mara@bücher.example');
});

test('a domain that could be taken for another one stays as it is', () => {
  const { container } = render(<Address address="https://xn--pypal-4ve.example/login" />);
  expect(container.textContent).toBe('xn--pypal-4ve.example/login');
});
