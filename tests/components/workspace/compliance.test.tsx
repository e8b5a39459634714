// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leading } from '@/lib/model/record';
import { changeAbout } from '@/lib/store/private';
import { recordById } from '@/lib/store/records';
import { isSuppressed, suppress } from '@/lib/trust/suppression';
import { fact, freshStore, now, seedProspect, store } from '../panel/prospect-panel';
import { atPlace } from './at-place';

beforeEach(freshStore);
afterEach(cleanup);

const list = () => screen.findByRole('list', { name: 'On the list' });
const check = async (address: string) => {
  const field = screen.getByRole('textbox', { name: 'Mail address or domain' });
  await userEvent.clear(field);
  await userEvent.type(field, address);
  await userEvent.click(screen.getByRole('button', { name: 'Is it on the list?' }));
};

test('the list says of each line what kind of thing it is, since when, by whom and why, and that the address is not stored', async () => {
  await changeAbout({ name: 'Noor Haddad' });
  atPlace('settings/compliance');
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Mail address or domain' }),
    'otto@southwind.example',
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Asked by phone');
  await userEvent.click(screen.getByRole('button', { name: 'Block' }));
  const line = await within(await list()).findByText(/^A mail address, blocked .* by Noor Haddad$/);
  expect(line).toBeTruthy();
  expect(within(await list()).getByText('Asked by phone')).toBeTruthy();
  expect((await list()).textContent).not.toContain('southwind');
  expect(screen.getByText('1 address or domain is blocked.')).toBeTruthy();
  expect(screen.getByText(/^The addresses themselves are not stored/)).toBeTruthy();
});

test('an address that is asked for is shown in the list, and its block is lifted with a reason, which stays', async () => {
  await suppress(['southwind.example'], { reason: 'The whole company', now, who: 'Noor' });
  await suppress(['ines@northwind.example'], { reason: '', now, who: 'Noor' });
  atPlace('settings/compliance');
  await list();
  await check('jo@elsewhere.example');
  expect(await screen.findByText('It is not on the list.')).toBeTruthy();
  await check('otto@southwind.example');
  expect(await screen.findByText('It is on the list: The whole company')).toBeTruthy();
  const found = (await list()).querySelector<HTMLElement>('[aria-current]');
  if (!found) throw new Error('the line should be marked');
  expect(within(found).getByText(/^A domain, blocked/)).toBeTruthy();
  await userEvent.click(within(found).getByRole('button', { name: /^Lift the block/ }));
  await userEvent.click(within(found).getByRole('button', { name: 'Lift the block' }));
  expect(within(found).getByText(/^Say why/)).toBeTruthy();
  expect(await isSuppressed(['otto@southwind.example'])).toHaveLength(1);
  await userEvent.type(within(found).getByRole('textbox', { name: 'Why it is lifted' }), 'They wrote to us');
  await userEvent.click(within(found).getByRole('button', { name: 'Lift the block' }));
  expect(await within(await list()).findByText('They wrote to us')).toBeTruthy();
  expect(await isSuppressed(['otto@southwind.example'])).toEqual([]);
  expect(screen.getByText('1 address or domain is blocked.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Block again/ }));
  expect(await screen.findByText('2 addresses and domains are blocked.')).toBeTruthy();
  expect(await isSuppressed(['otto@southwind.example'])).toHaveLength(1);
});

test('blocking an address marks whoever has it at once, and says how many', async () => {
  await seedProspect();
  await store([fact('person:ines', 'email', 'ines@northwind.example')]);
  atPlace('settings/compliance');
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Mail address or domain' }),
    'INES@northwind.example',
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Asked by mail');
  await userEvent.click(screen.getByRole('button', { name: 'Block' }));
  expect(await screen.findByText(/1 saved record with it is marked/)).toBeTruthy();
  const ines = await recordById('person:ines');
  expect(ines && leading(ines, 'doNotContact')).toBeDefined();
});
