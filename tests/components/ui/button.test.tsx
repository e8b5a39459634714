// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';

afterEach(cleanup);

test('a button is named by its label alone, the key hint is not spoken', () => {
  render(<Button keys="mod+enter">Log call</Button>);
  expect(screen.getByRole('button', { name: 'Log call' }).textContent).toContain('Ctrl ↵');
});

test('a blocked button keeps the focus, says why and does nothing', async () => {
  const press = vi.fn();
  render(
    <>
      <Button blockedBy="why" onClick={press}>
        Copy
      </Button>
      <p id="why">Economic buyer is not known.</p>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Copy', description: 'Economic buyer is not known.' });
  await userEvent.tab();
  expect(document.activeElement).toBe(button);
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(press).not.toHaveBeenCalled();
});

test('a busy button does not submit its form a second time', async () => {
  const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <form onSubmit={submit}>
      <Button type="submit" busy>
        Log call
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Log call' }));
  expect(submit).not.toHaveBeenCalled();
});

test('an icon button has its name, and shows it with its key on focus', async () => {
  const Star = (await import('lucide-react/icons/star')).default;
  render(<IconButton name="Find or run a command" icon={Star} keys="mod+k" />);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Find or run a command' })).toBe(document.activeElement);
  expect(await screen.findByText('Ctrl K')).toBeTruthy();
});
