// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Checkbox } from '@/components/ui/Checkbox';
import { DateButton } from '@/components/ui/DateButton';
import { FilterChip } from '@/components/ui/FilterChip';
import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { Switch } from '@/components/ui/Switch';

afterEach(cleanup);

test('the words beside a tick box are its name and tick it', async () => {
  const change = vi.fn();
  render(
    <Checkbox checked={false} onChange={(checked) => change(checked)}>
      Ines Duarte
    </Checkbox>,
  );
  await userEvent.click(screen.getByText('Ines Duarte'));
  expect(change).toHaveBeenCalledWith(true);
  expect(screen.getByRole('checkbox', { name: 'Ines Duarte' })).toBeTruthy();
});

test('a tick box that stands for some says so', () => {
  render(<Checkbox name="All people" checked={false} mixed onChange={() => {}} />);
  expect(screen.getByRole('checkbox', { name: 'All people' }).getAttribute('aria-checked')).toBe('mixed');
});

test('a switch is named by its words', async () => {
  const change = vi.fn();
  render(
    <Switch on onChange={(on) => change(on)}>
      Single keys
    </Switch>,
  );
  await userEvent.click(screen.getByRole('switch', { name: 'Single keys' }));
  expect(change).toHaveBeenCalledWith(false);
});

test('one of few is chosen with the arrows', async () => {
  function Duplicate() {
    const [value, setValue] = useState<'join' | 'new' | 'skip'>('join');
    const options = [
      { value: 'join', label: 'Join' },
      { value: 'new', label: 'New person' },
      { value: 'skip', label: 'Skip' },
    ] as const;
    return <Segmented label="Duplicate" value={value} onChange={setValue} options={[...options]} />;
  }
  render(<Duplicate />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'New person' }).getAttribute('aria-checked')).toBe('true');
});

test('a select shows its placeholder, lists its options and hands over the chosen one', async () => {
  const change = vi.fn();
  const options = [
    { value: 'champion' as const, label: 'Champion' },
    { value: 'legal' as const, label: 'Legal' },
  ];
  render(
    <Select label="Role" look="quiet" placeholder="No role" value={undefined} onChange={change} options={options} />,
  );
  const select = screen.getByRole('combobox', { name: 'Role' });
  expect(select.textContent).toContain('No role');
  await userEvent.click(select);
  await userEvent.click(await screen.findByRole('option', { name: 'Legal' }));
  await waitFor(() => expect(change).toHaveBeenCalledWith('legal'));
});

test('a date is changed to tomorrow, to next Monday or to any day', async () => {
  const change = vi.fn();
  const format = (day: string) => `on ${day}`;
  render(<DateButton label="Due" value="2026-11-26" onChange={change} today="2026-11-23" format={format} />);
  const open = () => userEvent.click(screen.getByRole('button', { name: 'Due: on 2026-11-26' }));
  await open();
  await userEvent.click(await screen.findByRole('button', { name: /Tomorrow/ }));
  await open();
  await userEvent.click(await screen.findByRole('button', { name: /Next week/ }));
  await open();
  const field = await screen.findByLabelText('Pick a day');
  await userEvent.clear(field);
  await userEvent.type(field, '2026-12-24');
  await userEvent.click(screen.getByRole('button', { name: 'Set' }));
  expect(change.mock.calls.flat()).toEqual(['2026-11-24', '2026-11-30', '2026-12-24']);
});

test('a chip that can be on says whether it is', () => {
  render(<FilterChip on>Ines Duarte</FilterChip>);
  expect(screen.getByRole('button', { name: 'Ines Duarte', pressed: true })).toBeTruthy();
});
