// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressOf } from '@/components/panel/materials/material-place';
import { StepPlace } from '@/components/panel/step/StepPlace';
import { WithProspect } from '@/components/panel/WithProspect';
import { readSettings, writeMaterial } from '@/lib/store/private';
import { atPlace } from '../../workspace/at-place';
import { freshStore, inPanel, seedProspect, store } from '../prospect-panel';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await store([
    { do: 'delete', id: 'activity:reply' },
    { do: 'delete', id: 'task:call' },
    { do: 'set', id: 'prospect:1', field: 'stageSince', value: '2026-11-20T09:00:00.000Z' },
  ]);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const key = 'guide/outreach-proof';
function Step() {
  return <WithProspect id="prospect:1">{(file) => <StepPlace file={file} />}</WithProspect>;
}

test('a material says what it should hold and asks once where the team’s version is; from then on it opens it', async () => {
  const opened = vi.fn();
  inPanel(<Step />, opened);
  await userEvent.click(await screen.findByRole('button', { name: 'Have ready: One-page proof' }, { timeout: 5000 }));
  const field = await screen.findByLabelText('Where your version is');
  const form = field.closest('form') ?? document.body;
  expect(form.textContent).toContain('One customer like them');
  await userEvent.type(field, 'drive.example/proof');
  await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect((await readSettings()).materials).toEqual({ [key]: 'drive.example/proof' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Open: One-page proof' }));
  expect(opened).toHaveBeenCalledWith('https://drive.example/proof');
});

test('words that are no address are kept and shown, and offer nothing to open', async () => {
  await writeMaterial(key, 'Team drive, folder Sales');
  inPanel(<Step />);
  await userEvent.click(await screen.findByRole('button', { name: 'Have ready: One-page proof' }));
  expect(await screen.findByText('Team drive, folder Sales')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Open: One-page proof' })).toBeNull();
});

test('an emptied place is taken away, and those of other materials stay', async () => {
  await writeMaterial(key, 'https://drive.example/proof');
  await writeMaterial('guide/outreach-sum', 'the shelf');
  await writeMaterial(key, '');
  expect((await readSettings()).materials).toEqual({ 'guide/outreach-sum': 'the shelf' });
});

test('the process page in the workspace shows where each material is', async () => {
  await writeMaterial(key, 'https://drive.example/proof');
  atPlace('process/outreach');
  expect((await screen.findByRole('link', { name: /drive\.example\/proof/ })).getAttribute('href')).toBe(
    'https://drive.example/proof',
  );
});

test.each([
  ['https://drive.example/a b', undefined],
  ['drive.example/a', 'https://drive.example/a'],
  ['http://drive.example/', 'http://drive.example/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['drawer', undefined],
  ['C:\\Sales\\proof.pptx', undefined],
])('the place %s leads to %s', (place, address) => expect(addressOf(place)).toBe(address));
