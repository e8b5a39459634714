// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { CommandPalette } from '@/components/ui/keys/CommandPalette';
import type { Command } from '@/components/ui/keys/command';
import type { Find } from '@/components/ui/keys/found';
import { KeysProvider } from '@/components/ui/keys/KeysProvider';
import { KeysSheet } from '@/components/ui/keys/KeysSheet';
import { useCommandList } from '@/components/ui/keys/use-commands';

afterEach(cleanup);

function Commands({ commands, children }: { commands: Command[]; children?: ReactNode }) {
  useCommandList(commands);
  return children;
}

function Palette({ find }: { find?: Find }) {
  const [open, setOpen] = useState(false);
  return <CommandPalette open={open} onOpenChange={setOpen} {...(find && { find })} />;
}

test('a single key runs its command outside of fields and is only a letter inside', async () => {
  const run = vi.fn();
  render(
    <KeysProvider>
      <Commands commands={[{ id: 'capture', name: 'Capture', keys: 'c', run }]}>
        <input aria-label="Note" />
      </Commands>
    </KeysProvider>,
  );
  await userEvent.keyboard('c');
  expect(run).toHaveBeenCalledOnce();
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'cc');
  expect(run).toHaveBeenCalledOnce();
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'cc');
});

test('with single keys turned off only chords act', async () => {
  const run = vi.fn();
  const commands = [
    { id: 'capture', name: 'Capture', keys: 'c', run: () => run('single') },
    { id: 'find', name: 'Find', keys: 'mod+k', run: () => run('chord') },
  ];
  render(
    <KeysProvider singleKeys={false}>
      <Commands commands={commands} />
    </KeysProvider>,
  );
  await userEvent.keyboard('c{Control>}k{/Control}');
  expect(run.mock.calls).toEqual([['chord']]);
});

test('a key the rep has changed works, and the old one does not', async () => {
  const run = vi.fn();
  render(
    <KeysProvider changed={{ capture: 'x' }}>
      <Commands commands={[{ id: 'capture', name: 'Capture', keys: 'c', run }]} />
    </KeysProvider>,
  );
  await userEvent.keyboard('c');
  expect(run).not.toHaveBeenCalled();
  await userEvent.keyboard('x');
  expect(run).toHaveBeenCalledOnce();
});

test('Enter presses the button that has the focus, not the step of the page', async () => {
  const step = vi.fn();
  const press = vi.fn();
  render(
    <KeysProvider>
      <Commands commands={[{ id: 'step', name: 'Do the step', keys: 'enter', run: step }]}>
        <button type="button" onClick={press}>
          Later
        </button>
      </Commands>
    </KeysProvider>,
  );
  await userEvent.keyboard('{Enter}');
  expect(step).toHaveBeenCalledOnce();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(press).toHaveBeenCalledOnce();
  expect(step).toHaveBeenCalledOnce();
});

test('a command acts only while its condition holds, and only while its component is there', async () => {
  const run = vi.fn();
  let ready = false;
  const page = (there: 'there' | 'gone') => (
    <KeysProvider>
      {there === 'there' ? (
        <Commands commands={[{ id: 'move', name: 'Move', keys: 'm', when: () => ready, run }]} />
      ) : null}
    </KeysProvider>
  );
  const view = render(page('there'));
  await userEvent.keyboard('m');
  expect(run).not.toHaveBeenCalled();
  ready = true;
  await userEvent.keyboard('m');
  expect(run).toHaveBeenCalledOnce();
  view.rerender(page('gone'));
  await userEvent.keyboard('m');
  expect(run).toHaveBeenCalledOnce();
});

test('the palette opens with Ctrl K, finds commands by their words and runs the chosen one', async () => {
  const call = vi.fn();
  const commands = [
    { id: 'meeting', name: 'Log a meeting', keys: 'l m', run: () => {} },
    { id: 'call', name: 'Log a call', keys: 'l c', run: call },
    { id: 'hidden', name: 'Log nothing', when: () => false, run: () => {} },
  ];
  render(
    <KeysProvider>
      <Commands commands={commands}>
        <Palette />
      </Commands>
    </KeysProvider>,
  );
  await userEvent.keyboard('{Control>}k{/Control}');
  const field = await screen.findByRole('combobox', { name: 'Find or do' });
  await userEvent.type(field, 'log');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Log a meetingLthenM',
    'Log a callLthenC',
  ]);
  await userEvent.keyboard('{ArrowDown}');
  const chosen = screen.getByRole('option', { selected: true });
  expect(field.getAttribute('aria-activedescendant')).toBe(chosen.id);
  await userEvent.keyboard('{Enter}');
  expect(call).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the palette opens with /, shows found records first, and ">" shows only actions', async () => {
  const open = vi.fn();
  const find: Find = async (words) =>
    words === ''
      ? []
      : [{ title: 'Prospects', items: [{ id: '1', title: 'Northwind Robotics', lead: { face: 'company' }, open }] }];
  render(
    <KeysProvider>
      <Commands commands={[{ id: 'note', name: 'Write a note', keys: 'l n', run: () => {} }]}>
        <Palette find={find} />
      </Commands>
    </KeysProvider>,
  );
  await userEvent.keyboard('/');
  const field = await screen.findByRole('combobox');
  await userEvent.type(field, 'no');
  await screen.findByRole('option', { name: /Northwind Robotics/ });
  const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
  expect(groups).toEqual(['Prospects', 'Do']);
  expect(screen.getByRole('status').textContent).toBe('1 found');
  await userEvent.clear(field);
  await userEvent.type(field, '>no');
  await waitFor(() => expect(screen.queryByRole('option', { name: /Northwind/ })).toBeNull());
  expect(screen.getByRole('option', { name: /Write a note/ })).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, 'north');
  await screen.findByRole('option', { name: /Northwind Robotics/ });
  await userEvent.keyboard('{Enter}');
  expect(open).toHaveBeenCalledOnce();
});

test('a search that fails says so and leaves the actions working', async () => {
  const find: Find = async () => {
    throw new Error('store closed');
  };
  render(
    <KeysProvider>
      <Commands commands={[{ id: 'note', name: 'Write a note', run: () => {} }]}>
        <Palette find={find} />
      </Commands>
    </KeysProvider>,
  );
  await userEvent.keyboard('/');
  expect(await screen.findByText(/The search could not be finished/)).toBeTruthy();
  expect(screen.getByRole('option', { name: /Write a note/ })).toBeTruthy();
});

test('an answer to earlier words never replaces the answer to later ones', async () => {
  const answers = new Map<string, (title: string) => void>();
  const find: Find = (words) =>
    new Promise((resolve) => {
      const answer = (title: string) =>
        resolve([{ title: 'People', items: [{ id: title, title, lead: { face: 'person' }, open: () => {} }] }]);
      answers.set(words, answer);
    });
  render(
    <KeysProvider>
      <Palette find={find} />
    </KeysProvider>,
  );
  await userEvent.keyboard('/');
  await userEvent.type(await screen.findByRole('combobox'), 'in');
  answers.get('in')?.('Ines Duarte');
  await screen.findByRole('option', { name: /Ines Duarte/ });
  answers.get('i')?.('Igor Late');
  await Promise.resolve();
  expect(screen.queryByRole('option', { name: /Igor/ })).toBeNull();
});

test('"?" lists every key in its group, with the switch for single keys', async () => {
  const change = vi.fn();
  function Sheet() {
    const [open, setOpen] = useState(false);
    return <KeysSheet open={open} onOpenChange={setOpen} onSingleKeysChange={change} />;
  }
  render(
    <KeysProvider>
      <Commands
        commands={[
          { id: 'call', name: 'Call', keys: 'l c', group: 'Log', run: () => {} },
          { id: 'undo', name: 'Undo', keys: 'z', group: 'Rows', run: () => {} },
          { id: 'undo-ctrl', name: 'Undo', keys: 'mod+z', unlisted: true, run: () => {} },
        ]}
      >
        <Sheet />
      </Commands>
    </KeysProvider>,
  );
  await userEvent.keyboard('?');
  const sheet = await screen.findByRole('dialog', { name: 'Keys' });
  expect(within(sheet).getByText('Call').parentElement?.textContent).toBe('CallLC');
  expect(within(sheet).getByText('Undo').parentElement?.textContent).toBe('UndoZCtrl Z');
  expect(within(sheet).getByRole('heading', { name: 'Log' })).toBeTruthy();
  await userEvent.click(within(sheet).getByRole('switch', { name: 'Single keys, outside of fields' }));
  expect(change.mock.calls[0]?.[0]).toBe(false);
});
