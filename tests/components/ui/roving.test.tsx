// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '@/components/ui/Button';
import { KeysProvider } from '@/components/ui/keys/KeysProvider';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { StageTrack, type TrackStage } from '@/components/ui/StageTrack';
import { Toolbar } from '@/components/ui/Toolbar';

afterEach(cleanup);
const focused = () => document.activeElement?.textContent;

test('a toolbar is one stop: arrows move in it, Tab leaves it and comes back to where one was', async () => {
  render(
    <>
      <Toolbar label="Panel">
        <Button>Capture</Button>
        <Button>Brief</Button>
        <Button>More</Button>
      </Toolbar>
      <Button>After</Button>
    </>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('Brief');
  await userEvent.tab();
  expect(focused()).toBe('After');
  await userEvent.tab({ shift: true });
  expect(focused()).toBe('Brief');
  await userEvent.keyboard('{End}');
  expect(focused()).toBe('More');
  await userEvent.keyboard('{ArrowRight}{Home}');
  expect(focused()).toBe('Capture');
});

test('in a list ↓ goes to the next row, and Tab to the controls of the row one is in and then out', async () => {
  const row = (name: string) => (
    <Row key={name} title={name} onOpen={() => {}} actions={<Button>{`Edit ${name}`}</Button>} />
  );
  render(
    <>
      <Rows label="People">{['Ines', 'Jonas', 'Linh'].map(row)}</Rows>
      <Button>After</Button>
    </>,
  );
  await userEvent.tab();
  expect(focused()).toBe('Ines');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('Jonas');
  await userEvent.tab();
  expect(focused()).toBe('Edit Jonas');
  await userEvent.tab();
  expect(focused()).toBe('After');
});

test('J and K move in a list, unless single keys are turned off', async () => {
  const list = (singleKeys: 'on' | 'off') => (
    <KeysProvider singleKeys={singleKeys === 'on'}>
      <Rows label="People">
        {['Ines', 'Jonas'].map((name) => (
          <Row key={name} title={name} onOpen={() => {}} />
        ))}
      </Rows>
    </KeysProvider>
  );
  const page = render(list('on'));
  await userEvent.tab();
  await userEvent.keyboard('j');
  expect(focused()).toBe('Jonas');
  await userEvent.keyboard('k');
  expect(focused()).toBe('Ines');
  page.rerender(list('off'));
  await userEvent.keyboard('j');
  expect(focused()).toBe('Ines');
});

test('a list stays reachable when the row one was in goes away', async () => {
  const rows = (names: string[]) => (
    <Rows label="People">
      {names.map((name) => (
        <Row key={name} title={name} onOpen={() => {}} />
      ))}
    </Rows>
  );
  const page = render(rows(['Ines', 'Jonas']));
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('Jonas');
  page.rerender(rows(['Ines']));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ines' }).tabIndex).toBe(0));
});

const stages: TrackStage[] = [
  { id: 'find', name: 'Find', state: 'done', date: '2 Sep' },
  { id: 'outreach', name: 'Outreach', state: 'now', met: 3, of: 4 },
  { id: 'pitch', name: 'Pitch', state: 'ahead' },
];

test('the stage track says what its bars show, moves with the arrows and only tells when clicked', async () => {
  const select = vi.fn();
  render(<StageTrack stages={stages} day="Day 11 of 14" onSelect={select} />);
  const now = screen.getByRole('button', { name: /Outreach.*current, 3 of 4 exit criteria met/ });
  expect(now.getAttribute('aria-current')).toBe('step');
  expect(screen.getByRole('button', { name: /Find.*2 Sep.*done/ })).toBeTruthy();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(select).toHaveBeenCalledExactlyOnceWith('outreach');
});

test('a stage that was passed over is drawn hollow and says so', () => {
  const skipped: TrackStage = { id: 'qualify', name: 'Qualify', state: 'skipped' };
  render(<StageTrack stages={[...stages, skipped]} onSelect={() => {}} />);
  const bar = screen.getByRole('button', { name: 'Qualify , passed over' }).firstElementChild;
  expect(bar?.className).toContain('border-ink-3');
  expect(screen.getByRole('button', { name: /Find/ }).firstElementChild?.className).not.toContain('border-ink-3');
});

test('a closed prospect has a word instead of its day', () => {
  render(<StageTrack stages={stages} day="Day 11 of 14" closed="Lost on 3 Oct" onSelect={() => {}} />);
  expect(screen.getByText('Lost on 3 Oct')).toBeTruthy();
  expect(screen.queryByText('Day 11 of 14')).toBeNull();
});
