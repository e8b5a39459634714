// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { InsertView } from '@/components/panel/insert/InsertView';
import type { PanelState } from '@/components/panel/PanelContext';
import { ScriptsBody } from '@/components/panel/scripts/ScriptsBody';
import { WithProspect } from '@/components/panel/WithProspect';
import type { ComposeSeen } from '@/lib/model/mail-compose';
import { suppress } from '@/lib/trust/suppression';
import { fakeTabs } from '../../../tabs/fake-tabs';
import { fact, freshStore, inPanel, now, seedProspect, store, stored } from '../prospect-panel';

const url = 'https://mail.example/?_action=compose&_id=77';
const page: PanelState['page'] = { tabId: 7, windowId: 1, url, access: 'readable' };
const ines = { name: 'Ines Duarte', address: 'ines@northwind.example' };
const jonas = { name: 'Jonas Weber', address: 'jonas@northwind.example' };
const window: ComposeSeen = {
  webmail: 'roundcube',
  key: '77',
  windows: 1,
  chosen: 'only',
  to: [ines],
  cc: [],
  bcc: [],
  subject: '',
  hasWords: false,
  place: 'above-signature',
};
let compose: ComposeSeen | undefined;
let end: object;
let insertions: unknown[];
let copied: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
  await seedProspect();
  await store([fact('person:ines', 'email', ines.address), fact('person:jonas', 'email', jonas.address)]);
  compose = window;
  end = { state: 'inserted', subject: 'set' };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(scriptId = 'outreach-mail-second', personId = 'person:ines', isOpen = true) {
  const user = userEvent.setup();
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => {
    copied.push(words);
  });
  insertions = [];
  const run = () => {
    const insertion = globalThis.__alongsideInsertion;
    globalThis.__alongsideInsertion = undefined;
    if (insertion === undefined) return { compose };
    insertions.push(insertion);
    return end;
  };
  const scripts = { '/compose.js': run };
  fakeTabs().add({ id: 7, url, scripts, open: isOpen });
  inPanel(<InsertView prospectId="prospect:1" {...{ scriptId, personId }} />, undefined, undefined, { page });
  return user;
}

const insertButton = () => screen.findByRole('button', { name: /^Insert into the mail/ });
const free = async () => {
  const button = await insertButton();
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  return button;
};
const blocked = async () => {
  const button = await insertButton();
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
  return button;
};
const copies = async () => (await stored('activity')).filter(({ kind }) => kind === 'script-copied');

test('what goes in is what was shown, with the subject, into the window that was shown, and stays on the timeline with its version', async () => {
  const user = show();
  await free();
  expect(screen.getByText('to Ines Duarte')).toBeTruthy();
  expect(screen.getByText(/It goes in above the signature\./)).toBeTruthy();
  expect(screen.getByText('On no do-not-contact list: Ines Duarte.')).toBeTruthy();
  const body = document.querySelector('[data-inserts=body]')?.textContent ?? '';
  expect(body).toContain('Ines');
  await user.click(await free());
  await screen.findByText('It is in the mail to Ines Duarte');
  expect(screen.getByText(/press Ctrl Z/)).toBeTruthy();
  const subject = 'What one bad day costs Northwind Robotics';
  const expected = { key: '77', to: [ines], cc: [], bcc: [], subject: '' };
  expect(insertions).toEqual([{ text: body, subject, expected }]);
  expect(await copies()).toMatchObject([
    {
      scriptId: 'outreach-mail-second',
      scriptVersion: 1,
      draft: 'https://mail.example 77',
      text: body,
      subject,
      personIds: ['person:ines'],
    },
  ]);
  expect(copied).toEqual([]);
});

test('a subject that stands there is kept unless the rep says otherwise', async () => {
  compose = { ...window, subject: 'Re: line 2' };
  const user = show();
  await user.click(await free());
  await screen.findByText('It is in the mail to Ines Duarte');
  expect(insertions[0]).not.toHaveProperty('subject');
  cleanup();
  const again = show();
  await again.click(await screen.findByRole('radio', { name: /^Replace it/ }));
  await again.click(await free());
  await screen.findByText('It is in the mail to Ines Duarte');
  expect(insertions[0]).toMatchObject({ subject: 'What one bad day costs Northwind Robotics' });
});

test('a gap stops it until it is answered or left out', async () => {
  await store([{ do: 'clear', id: 'prospect:1', field: 'pain' }]);
  const user = show('outreach-mail-change', 'person:jonas');
  compose = { ...window, to: [jonas] };
  const button = await blocked();
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Settle');
  await user.click(button);
  expect(insertions).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Leave it out: Trigger' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Leave it out: Trigger' })).toBeNull());
});

test('nobody who must not be contacted gets it, not even in a hidden copy', async () => {
  await suppress(['stopped.example'], { reason: 'asked for it', now });
  compose = { ...window, bcc: [{ name: 'Kim', address: 'kim@stopped.example' }] };
  show();
  await blocked();
  await screen.findByText('Kim must not be contacted.');
  expect(screen.getByText('1 to settle')).toBeTruthy();
});

test('words for one person do not go to another before the rep says so', async () => {
  compose = { ...window, to: [jonas] };
  const user = show();
  await blocked();
  await screen.findByText('This is written for Ines Duarte; the window is addressed to Jonas Weber.');
  await user.click(screen.getByRole('button', { name: 'Write it for Jonas Weber' }));
  expect(document.querySelector('output')?.textContent).toBe('insert');
  await user.click(screen.getByRole('button', { name: 'Insert it anyway' }));
  // Jonas never wrote or spoke: for him it is a first mail.
  await screen.findByText(/A first mail needs a line that tells how to hear nothing more/);
});

test('a stranger who is addressed too makes it a first mail; a copy to one does not', async () => {
  const stranger = { address: 'new@elsewhere.example' };
  compose = { ...window, cc: [stranger] };
  show();
  await free();
  cleanup();
  compose = { ...window, to: [ines, stranger] };
  show();
  await blocked();
  await screen.findByText(/A first mail needs a line that tells how to hear nothing more/);
});

test('of whom the page shows no address, nothing is claimed', async () => {
  compose = { ...window, cc: [{ name: 'Sam Poe' }] };
  show();
  await free();
  expect(screen.getByText('On no do-not-contact list: Ines Duarte.')).toBeTruthy();
  expect(
    screen.getByText(/The page shows no address of Sam Poe, so no do-not-contact list could be asked/),
  ).toBeTruthy();
});

test('several windows: which one it is, is said', async () => {
  compose = { ...window, windows: 3, chosen: 'last' };
  show();
  await screen.findByText(/3 mails are being written here\. This is the last one opened/);
});

test('a partial result stops, says what is missing, and is not kept as inserted', async () => {
  end = { state: 'partial', missing: ['A few days ago I wrote to you.'] };
  const user = show();
  await user.click(await free());
  await screen.findByText('Only part of it arrived');
  expect(screen.getByText('A few days ago I wrote to you.')).toBeTruthy();
  expect(await copies()).toEqual([]);
});

test('where the editor takes nothing the words are on the clipboard', async () => {
  end = { state: 'nothing' };
  const user = show();
  await user.click(await free());
  await screen.findByText(/click where they belong and paste with Ctrl V/);
  expect(copied).toHaveLength(1);
  expect(copied[0]).toContain('A few days ago I wrote to you');
  expect(await copies()).toEqual([]);
});

test('a window that changed since is not written in, and is looked at again', async () => {
  end = { state: 'changed' };
  const user = show();
  const button = await free();
  compose = { ...window, to: [jonas] };
  await user.click(button);
  await screen.findByText('The mail has changed, so nothing went in');
  await screen.findByText('to Jonas Weber');
  await blocked();
});

test('without a mail that is being written the rep is told what to do, and looking again finds one', async () => {
  compose = undefined;
  const user = show();
  await screen.findByText('No mail is being written in this tab');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(copied).toHaveLength(1);
  compose = window;
  await user.click(screen.getByRole('button', { name: 'Look again' }));
  await insertButton();
});

test('a page that lets nothing in says so', async () => {
  show(undefined, undefined, false);
  await screen.findByText('Alongside may not look into this page', {}, { timeout: 5000 });
});

test('beside Copy there is Insert in a webmail; on any other page that is open to us I does the same', async () => {
  const user = userEvent.setup();
  const card = <WithProspect id="prospect:1">{(file) => <ScriptsBody file={file} />}</WithProspect>;
  const mail = { origin: 'https://mail.example' } as PanelState['mail']; // only that there is one counts
  const choose = async () => user.click(await screen.findByRole('button', { name: 'Second mail: what it costs' }));
  inPanel(card, undefined, undefined, { page, mail });
  await choose();
  await user.click(await screen.findByRole('button', { name: 'Insert' }));
  expect(document.querySelector('output')?.textContent).toBe('insert');
  cleanup();
  inPanel(card, undefined, undefined, { page });
  await choose();
  await screen.findByRole('article', { name: 'Second mail: what it costs' });
  expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
  await user.keyboard('i');
  await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('insert'));
});
