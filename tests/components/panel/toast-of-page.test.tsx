// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useToastOfPage } from '@/components/panel/frame/use-toast-of-page';
import type { Named, Subject } from '@/components/panel/subject';
import { type Toast, ToastProvider, useToast } from '@/components/ui/ToastProvider';
import type { Page } from '@/lib/tabs/page';

afterEach(cleanup);

const page = (url: string): Page => ({ tabId: 1, windowId: 1, url, title: '', access: 'readable' });
const record = (id: string): Subject => ({ kind: 'record', named: { type: 'prospect', id } });
const acme = { page: page('https://acme.example/'), subject: record('prospect:acme'), chosen: undefined };
const selby = { page: page('https://selby.example/'), subject: record('prospect:selby'), chosen: undefined };
const logged: Toast = { kind: 'done', text: 'Call logged', about: ['prospect:acme', 'activity:1'] };

type Sight = { page: Page; subject: Subject; chosen: Named | undefined };

/** What is left of a toast that came in the one sight, in each of the next ones. */
function seen(toast: Toast, first: Sight, ...next: Sight[]): boolean {
  const view = renderHook(
    (sight: Sight) => {
      useToastOfPage(sight);
      return useToast();
    },
    { initialProps: first, wrapper: ToastProvider },
  );
  act(() => view.result.current.show(toast));
  for (const sight of next) view.rerender(sight);
  return view.result.current.shown !== undefined;
}

test('a toast goes when the page and the record that the panel names have changed', () => {
  expect(seen(logged, acme)).toBe(true);
  // The page comes first, its owner a moment later.
  expect(seen(logged, acme, { ...acme, page: selby.page }, selby)).toBe(false);
  expect(
    seen(logged, acme, {
      ...acme,
      subject: record('prospect:selby'),
      chosen: { type: 'prospect', id: 'prospect:selby' },
    }),
  ).toBe(false);
  const unknown: Sight = { ...selby, subject: { kind: 'new', url: 'https://selby.example/' } };
  expect(seen(logged, acme, unknown)).toBe(false);
});

test('it stays beside another page of the same record, and where the act itself changed what is named', () => {
  expect(seen(logged, acme, { ...acme, page: page('https://acme.example/team') })).toBe(true);
  expect(seen({ kind: 'done', text: 'Deleted' }, acme, { ...acme, subject: record('company:acme') })).toBe(true);
  const added: Sight = { ...acme, subject: record('prospect:new'), chosen: { type: 'prospect', id: 'prospect:new' } };
  expect(seen({ kind: 'done', text: 'Added', about: ['prospect:new'] }, acme, added)).toBe(true);
});

test('what failed is not taken away by another page', () => {
  expect(seen({ kind: 'failed', text: 'Not saved' }, acme, selby)).toBe(true);
});
