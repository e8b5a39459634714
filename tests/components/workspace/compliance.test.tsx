// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leading } from '@/lib/model/record';
import { recordById } from '@/lib/store/records';
import { fact, freshStore, seedProspect, store } from '../panel/prospect-panel';
import { atPlace } from './at-place';

beforeEach(async () => {
  await freshStore();
  await seedProspect();
  await store([fact('person:ines', 'email', 'ines@northwind.example')]);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const field = (name: string) => screen.findByRole('textbox', { name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const isMarked = async () => {
  const ines = await recordById('person:ines');
  return ines !== undefined && leading(ines, 'doNotContact') !== undefined;
};

test('blocking an address marks whoever has it at once, says how many, and lifting tells that the mark stays', async () => {
  atPlace('settings/compliance');
  await userEvent.type(await field('Mail address or domain'), 'INES@northwind.example');
  await userEvent.type(await field('Reason'), 'Asked by mail');
  await press('Block');
  expect(await screen.findByText(/1 saved record with it is marked/)).toBeTruthy();
  expect(await isMarked()).toBe(true);
  await press('Check whether one is blocked');
  await press('Lift the block');
  expect(await screen.findByText(/1 saved record with it is still marked/)).toBeTruthy();
});
