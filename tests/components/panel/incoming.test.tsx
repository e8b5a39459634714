// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useMemo, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { IncomingDesk } from '@/components/panel/incoming/IncomingDesk';
import { LogFoot } from '@/components/panel/log/LogFoot';
import { PanelProvider, type PanelState, type Sheet } from '@/components/panel/PanelContext';
import type { Subject } from '@/components/panel/subject';
import { makeClient } from '@/components/queries/client';
import { useIncoming } from '@/components/queries/page';
import { CspRoot } from '@/components/ui/CspRoot';
import { KeysProvider } from '@/components/ui/keys/KeysProvider';
import { Toaster } from '@/components/ui/Toaster';
import { getIncoming, type Incoming, putIncoming } from '@/lib/tabs/incoming';
import type { Page } from '@/lib/tabs/page';
import { fact, freshStore, now, pageUrl, seedProspect, store, stored } from './prospect-panel';

const words = 'rund 40 Stunden verloren';
const other = 'https://www.selbylund.example/news';
const here: Page = { tabId: 7, windowId: 1, url: pageUrl, access: 'readable' };
const hidden: Page = { tabId: 7, windowId: 1, access: 'unknown' };
const selection = (id: string, part: Partial<Incoming> = {}): Incoming => ({
  id,
  purpose: 'note',
  windowId: 1,
  tabId: 7,
  url: pageUrl,
  title: 'Press',
  at: now,
  text: words,
  ...part,
});
const northwind: Subject = { kind: 'record', named: { type: 'prospect', id: 'prospect:1' } };
const selby: Subject = { kind: 'record', named: { type: 'company', id: 'company:2' }, elsewhere: true };

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
  await seedProspect();
  await store([
    fact('company:1', 'domain', 'northwind.example'),
    { do: 'create', id: 'company:2', values: {} },
    fact('company:2', 'name', 'Selby Lund'),
    fact('company:2', 'domain', 'selbylund.example'),
  ]);
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'locks');
  vi.useRealTimers();
});

type Meets = { page: Page | undefined; subject: Subject; isHeld?: boolean };

const nothing = () => undefined;

/** A panel over the real shelf, which meets what the test says. In StrictMode, as the real one. */
function show(first: Meets) {
  const now: { meet?: (next: Meets) => void } = {};
  function Frame() {
    const [{ page, subject, isHeld = false }, meet] = useState(first);
    const [sheet, setSheet] = useState<Sheet>();
    const incoming = useIncoming(1);
    now.meet = meet;
    const state = useMemo(
      (): PanelState => ({
        ...{ page, subject, sheet, show: setSheet, over: undefined, open: nothing, choose: nothing },
        ...{ capture: nothing, settle: nothing, settled: new Set(), prove: nothing },
      }),
      [page, subject, sheet],
    );
    return (
      <PanelProvider value={state}>
        <IncomingDesk incoming={incoming} isHeld={isHeld} />
        <Toaster />
        <LogFoot prospectId="prospect:1" />
      </PanelProvider>
    );
  }
  render(
    <StrictMode>
      <CspRoot queries={makeClient()}>
        <KeysProvider>
          <Frame />
        </KeysProvider>
      </CspRoot>
    </StrictMode>,
  );
  return (next: Meets) => act(() => now.meet?.(next));
}

const shelfIsEmpty = () => waitFor(async () => expect(await getIncoming(1)).toEqual([]));
const notes = async () => [...(await stored('note')), ...(await stored('note', 'company:2'))];

test('while the panel names another record on a page it may not see, the note goes to the owner of its own page, once', async () => {
  await putIncoming(selection('one'));
  const meet = show({ page: hidden, subject: selby });
  await meet({ page: here, subject: { kind: 'starting' } });
  await meet({ page: here, subject: northwind });
  await screen.findByText('Note added to Northwind Robotics');
  await shelfIsEmpty();
  expect(await stored('note')).toMatchObject([{ prospectId: 'prospect:1', url: pageUrl }]);
  expect(await stored('note', 'company:2')).toEqual([]);
});

test('nothing is decided before the panel knows its page', async () => {
  await putIncoming(selection('one'));
  const meet = show({ page: undefined, subject: { kind: 'starting' } });
  await new Promise((done) => setTimeout(done, 50));
  expect(await notes()).toEqual([]);
  await meet({ page: here, subject: northwind });
  await screen.findByText('Note added to Northwind Robotics');
});

test('a record that the rep chose on the page itself gets the note', async () => {
  await putIncoming(selection('one'));
  show({ page: here, subject: selby });
  await screen.findByText('Note added to Selby Lund');
  expect(await stored('note')).toEqual([]);
  expect(await stored('note', 'company:2')).toHaveLength(1);
});

test.each<[string, Meets]>([
  ['another tab is in front', { page: { ...here, tabId: 8, url: other }, subject: selby }],
  ['the panel holds the former record under the typing rep', { page: here, subject: selby, isHeld: true }],
])('the note goes to its own page when %s', async (_when, meets) => {
  await putIncoming(selection('one'));
  show(meets);
  await screen.findByText('Note added to Northwind Robotics');
  expect(await stored('note', 'company:2')).toEqual([]);
});

test('where nobody is known the words wait in sight, until the panel names somebody there', async () => {
  const url = 'https://unknown.example/';
  const page = { ...here, url };
  await putIncoming(selection('one', { url }));
  const meet = show({ page, subject: { kind: 'new', url } });
  await screen.findByText('Your selection waits');
  expect(await notes()).toEqual([]);
  await meet({ page, subject: selby });
  await screen.findByText('Note added to Selby Lund');
  await waitFor(() => expect(screen.queryByText('Your selection waits')).toBeNull());
});

test('where the browser tells no address, the record that the panel names beside that tab gets the note', async () => {
  await putIncoming(selection('one', { url: '' }));
  show({ page: hidden, subject: selby });
  await screen.findByText('Note added to Selby Lund');
});

test('two panels of one window make one note of one selection', async () => {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, job: () => Promise<unknown>) => {
    last = last.then(job);
    return last;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  await putIncoming(selection('one'));
  show({ page: here, subject: northwind });
  show({ page: here, subject: northwind });
  await screen.findAllByText('Note added to Northwind Robotics');
  await shelfIsEmpty();
  await last;
  expect(await notes()).toHaveLength(1);
  expect(screen.getAllByText('Note added to Northwind Robotics')).toHaveLength(1);
});

const theirWords = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Words from northwind.example' });
const select = async (id: string, text: string) => {
  await act(() => putIncoming(selection(id, { purpose: 'log', text })));
  await shelfIsEmpty();
};
const chosen = () => screen.queryAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
const press = (role: 'button' | 'radio', name: string) => userEvent.click(screen.getByRole(role, { name }));

test('words of a page are on the disk with the log before they leave the shelf; whose they are is not guessed', async () => {
  await putIncoming(selection('one', { purpose: 'log' }));
  show({ page: here, subject: northwind });
  const field = await theirWords();
  await shelfIsEmpty();
  expect(field.value).toBe(words);
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  expect(chosen()).toEqual([]);
  cleanup();
  show({ page: here, subject: northwind });
  await select('two', words);
  expect((await theirWords()).value).toBe(words);
});

test('a log from a page is not saved before the rep says what came of it, and says so', async () => {
  await putIncoming(selection('one', { purpose: 'log' }));
  show({ page: here, subject: northwind });
  await theirWords();
  await shelfIsEmpty();
  const missing = 'Say who it was and what came of it: the page does not tell.';
  const save = screen.getByRole('button', { name: 'Log mail' });
  expect(save.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(save.getAttribute('aria-describedby') ?? '')?.textContent).toContain(missing);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await stored('activity')).toHaveLength(1);
  await press('radio', 'They replied');
  expect(screen.getByText('Nobody is named. The log goes to the prospect.')).toBeTruthy();
  await press('button', 'Jonas Weber');
  await press('button', 'Log mail');
  await screen.findByText('Mail logged');
  const mail = (await stored('activity')).find(({ quote }) => quote === words);
  expect(mail).toMatchObject({ direction: 'in', outcome: 'replied', url: pageUrl, personIds: ['person:jonas'] });
  expect((await stored('task'))[0]?.doneAt).toBeUndefined();
});

test('words that the rep says were sent are no quote of theirs', async () => {
  await putIncoming(selection('one', { purpose: 'log' }));
  show({ page: here, subject: northwind });
  await theirWords();
  await shelfIsEmpty();
  await press('radio', 'Sent');
  await press('button', 'Log mail');
  await screen.findByText('Mail logged');
  const mail = (await stored('activity')).find(({ text }) => text === words);
  expect(mail).toMatchObject({ direction: 'out', outcome: 'sent' });
  expect(mail?.quote).toBeUndefined();
});

test('a new selection takes the place of an old one that the rep left alone, with what was chosen for it', async () => {
  await putIncoming(selection('one', { purpose: 'log' }));
  show({ page: here, subject: northwind });
  await theirWords();
  await shelfIsEmpty();
  await press('radio', 'They replied');
  await select('two', 'and call me');
  await waitFor(async () => expect((await theirWords()).value).toBe('and call me'));
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
});

test('what the rep typed stays, and a new selection comes after it', async () => {
  await putIncoming(selection('one', { purpose: 'log' }));
  show({ page: here, subject: northwind });
  const field = await theirWords();
  await shelfIsEmpty();
  await userEvent.type(field, ' they say');
  await press('radio', 'They replied');
  await select('two', 'and call me');
  await waitFor(() => expect(field.value).toBe(`${words} they say\n\nand call me`));
  expect(screen.getByRole('radio', { name: 'They replied', checked: true })).toBeTruthy();
  await press('button', 'Log mail');
  await screen.findByText('Mail logged');
  const mail = (await stored('activity')).find(({ quote }) => String(quote).includes('40 Stunden'));
  expect(mail).toMatchObject({ direction: 'in', quote: `${words}\n\nand call me` });
});

test('what a log of the rep had preset is no answer for words that come from a page', async () => {
  show({ page: here, subject: northwind });
  await screen.findByRole('toolbar', { name: 'Log what happened' });
  await userEvent.keyboard('le');
  await userEvent.type(await screen.findByRole('textbox', { name: 'What was said' }), 'They wrote');
  expect(screen.getByRole('radio', { name: 'Sent', checked: true })).toBeTruthy();
  await select('one', words);
  await waitFor(async () => expect((await theirWords()).value).toBe(`They wrote\n\n${words}`));
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  expect(chosen()).toEqual([]);
});

test('words without a selection open a note of the prospect', async () => {
  await putIncoming(selection('one', { text: '' }));
  show({ page: here, subject: northwind });
  await screen.findByRole('form', { name: 'Write a note' });
  await shelfIsEmpty();
});

test('a selection that could not be taken because its site is off is said, with what to do', async () => {
  await putIncoming(selection('a', { text: '', isSiteOff: true }));
  show({ page: here, subject: northwind });
  expect(await screen.findByText(/^Reading this site is off, so what you selected was not taken/)).toBeTruthy();
});
