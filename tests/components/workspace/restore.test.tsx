// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeBackup } from '@/lib/exchange/make-backup';
import { aboutSchema } from '@/lib/model/about';
import { changeAbout, readAbout, writeAbout } from '@/lib/store/private';
import { recordById } from '@/lib/store/records';
import { isSuppressed, suppress } from '@/lib/trust/suppression';
import { freshStore, now, seedProspect, store } from '../panel/prospect-panel';
import { atPlace } from './at-place';

beforeEach(freshStore);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function choose(content: Blob | string): Promise<void> {
  const file = new File([content], 'backup.json', { type: 'application/json' });
  await userEvent.upload(await screen.findByLabelText('Choose a file'), file);
}

async function backupOfAnotherComputer(): Promise<string> {
  await seedProspect();
  const text = await (await makeBackup(now)).text();
  await freshStore();
  return text;
}

test('a backup says what it holds and what it would do before anything is changed', async () => {
  const backup = await backupOfAnotherComputer();
  await store([{ do: 'create', id: 'company:here', values: { name: 'Kestrel Glass' } }]);
  atPlace('settings/data');
  await choose(backup);
  expect(await screen.findByText(/will be added, 0 will be merged/)).toBeTruthy();
  expect(await recordById('company:1')).toBeUndefined();
  await userEvent.click(screen.getByRole('radio', { name: /Replace what is here/ }));
  expect(await screen.findByText(/1 record that the backup does not hold will be gone/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await recordById('company:here')).toBeTruthy();
  expect(await recordById('company:1')).toBeUndefined();
});

test('the preview names what is in the backup and what becomes of it in the words of a rep: nobody joined away, no seats, the list, About you', async () => {
  await store([
    { do: 'create', id: 'person:twin', values: { name: 'J. Weber', mergedInto: 'person:1' } },
    { do: 'create', id: 'seat:x', values: { prospectId: 'prospect:1', personId: 'person:1', role: 'champion' } },
  ]);
  await suppress(['otto@southwind.example', 'southwind.example'], { reason: 'Asked', now });
  await writeAbout(aboutSchema.parse({ name: 'Noor Haddad', company: 'Gearloop' }));
  const backup = await (await makeBackup(now)).text();
  await freshStore();
  atPlace('settings/data');
  await choose(backup);
  expect(await screen.findByText('1 role in a buying committee, with their proof and history.')).toBeTruthy();
  expect(screen.getByText('The do-not-contact list: 2 addresses and domains.')).toBeTruthy();
  expect(screen.getByText('About you (Noor Haddad, Gearloop) and your settings.')).toBeTruthy();
  expect(screen.getByText(/^1 record will be added/)).toBeTruthy();
  expect(screen.getByText(/^2 addresses and domains are added to the do-not-contact list here/)).toBeTruthy();
  expect(screen.getByText(/^About you is empty here, so it comes from the backup/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: /Replace what is here/ }));
  expect(screen.getByText('About you and your settings become those of the backup.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Restore 1 record' }));
  expect(await screen.findByText(/^1 record restored/)).toBeTruthy();
  expect(await readAbout()).toMatchObject({ name: 'Noor Haddad' });
  expect(await isSuppressed(['anybody@southwind.example'])).toHaveLength(1);
});

test('merging leaves About you as it is here, and says so; a list that is known already grows by nobody', async () => {
  await suppress(['otto@southwind.example'], { reason: 'Asked', now });
  const backup = await (await makeBackup(now)).text();
  await changeAbout({ company: 'Gearloop' });
  atPlace('settings/data');
  await choose(backup);
  expect(await screen.findByText('Your settings. About you is not filled in there.')).toBeTruthy();
  expect(screen.getByText(/^The do-not-contact list here stays as it is/)).toBeTruthy();
  expect(screen.getByText('About you and your settings stay as they are here.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Restore/ }));
  expect(await screen.findByText(/^Nothing had to be changed/)).toBeTruthy();
  expect(await readAbout()).toMatchObject({ company: 'Gearloop' });
});

test('while it is restored, how much is done can be seen and heard', async () => {
  const backup = await backupOfAnotherComputer();
  atPlace('settings/data');
  await choose(backup);
  await userEvent.click(await screen.findByRole('button', { name: /^Restore \d+ records$/ }));
  expect(await screen.findByRole('progressbar', { name: 'Restoring. Keep this page open.' })).toBeTruthy();
  await screen.findByText(/restored: /);
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('merging keeps both, and the page says how many were restored', async () => {
  const backup = await backupOfAnotherComputer();
  await store([{ do: 'create', id: 'company:here', values: { name: 'Kestrel Glass' } }]);
  atPlace('settings/data');
  await choose(backup);
  await userEvent.click(await screen.findByRole('button', { name: /^Restore \d+ records$/ }));
  expect(await screen.findByText(/^\d+ records restored: \d+ added\.$/)).toBeTruthy();
  await waitFor(async () => expect(await recordById('company:1')).toBeTruthy());
  expect(await recordById('company:here')).toBeTruthy();
});

test('what was deleted since the backup comes back unless the rep says otherwise', async () => {
  await seedProspect();
  const backup = await (await makeBackup(now)).text();
  await store([{ do: 'delete', id: 'company:1' }]);
  atPlace('settings/data');
  await choose(backup);
  const bring = await screen.findByRole('checkbox', { name: 'Bring back 1 record that was deleted here since' });
  await userEvent.click(bring);
  await userEvent.click(await screen.findByRole('button', { name: /^Restore \d+ records$/ }));
  expect(await screen.findByText(/^Nothing had to be changed/)).toBeTruthy();
  expect(await recordById('company:1')).toBeUndefined();
  await choose(backup);
  await userEvent.click(await screen.findByRole('button', { name: /^Restore \d+ records$/ }));
  expect(await screen.findByText('1 record restored: 1 brought back.')).toBeTruthy();
  expect(await recordById('company:1')).toBeTruthy();
});

test.each([
  ['{"format":"someone-else"}', /not a backup of Alongside/],
  ['{"records":', /damaged, or it is no backup/],
  ['{"format":"alongside-backup","version":1,"__proto__":{"polluted":true}}', /could do harm/],
])('a file that is none is refused with the reason: %s', async (content, reason) => {
  atPlace('settings/data');
  await choose(content);
  expect((await screen.findByRole('alert')).textContent).toMatch(reason);
  expect(screen.queryByRole('button', { name: /^Restore \d/ })).toBeNull();
  expect('polluted' in {}).toBe(false);
});
