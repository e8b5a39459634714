// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Ellipsis from 'lucide-react/icons/ellipsis';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { TextArea } from '@/components/ui/TextArea';

afterEach(cleanup);

test('a menu opens by keyboard from an icon button, runs what is chosen and gives the focus back', async () => {
  const chosen = vi.fn();
  render(
    <Menu trigger={<IconButton name="More" icon={Ellipsis} />}>
      <MenuItem onSelect={() => {}}>Tomorrow</MenuItem>
      <MenuItem onSelect={chosen}>Next week</MenuItem>
    </Menu>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('menuitem', { name: 'Tomorrow' });
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(chosen).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }));
});

test('a blocked menu item says why and does nothing', async () => {
  const chosen = vi.fn();
  render(
    <Menu trigger={<Button>Later</Button>}>
      <MenuItem onSelect={chosen} blocked="Needs a date first">
        Set aside
      </MenuItem>
    </Menu>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  const item = await screen.findByRole('menuitem', { name: /Set aside\s*Needs a date first/ });
  expect(item.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(item, { pointerEventsCheck: 0 });
  expect(chosen).not.toHaveBeenCalled();
});

function MoveStage() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Move stage</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Move to Pitch">
        <TextArea label="Say why" value="" onChange={() => {}} />
      </Dialog>
    </>
  );
}

test('a dialog is named, begins at its first field, and Esc gives the focus back to its opener', async () => {
  render(<MoveStage />);
  await userEvent.click(screen.getByRole('button', { name: 'Move stage' }));
  await screen.findByRole('dialog', { name: 'Move to Pitch' });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Say why' })));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move stage' }));
});

test('Esc on the cross closes the dialog at once, although the cross shows its tooltip', async () => {
  render(<MoveStage />);
  await userEvent.click(screen.getByRole('button', { name: 'Move stage' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Say why' })));
  await userEvent.tab({ shift: true });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
