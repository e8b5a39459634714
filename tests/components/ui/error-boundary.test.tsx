// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CspRoot } from '@/components/ui/CspRoot';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';

afterEach(cleanup);

test('an error stays inside its part: a sentence, the cause under Details, and Try again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const seen = vi.fn();
  let broken = true;
  function Part() {
    if (broken) throw new Error('no text in opener-2');
    return <p>Scripts</p>;
  }
  render(
    <>
      <ErrorBoundary title="The scripts stopped" onError={(error) => seen(error)}>
        <Part />
      </ErrorBoundary>
      <p>Facts</p>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toContain('The scripts stopped');
  expect(screen.getByText('Facts')).toBeTruthy();
  expect(screen.getByText('Error: no text in opener-2').hidden).toBe(true);
  expect(seen).toHaveBeenCalledOnce();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Scripts')).toBeTruthy();
});

test('no <style> element is ever written: the security policy would refuse it', () => {
  render(<CspRoot queries={new QueryClient()}>Page</CspRoot>);
  expect(screen.getByText('Page')).toBeTruthy();
  expect(document.querySelectorAll('style')).toHaveLength(0);
});
