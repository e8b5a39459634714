// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Named } from '@/components/panel/subject';
import { usePanelState } from '@/components/panel/use-panel-state';
import { makeClient } from '@/components/queries/client';
import { CspRoot } from '@/components/ui/CspRoot';
import { putMail, removeMail } from '@/lib/tabs/mail-seen';
import { removeProposal } from '@/lib/tabs/proposals';
import { readPage } from '@/lib/tabs/read-page';
import { fakeTabs, readingOf } from '../../tabs/fake-tabs';
import { fact, freshStore, seedProspect, store } from './prospect-panel';

const url = 'https://www.selbylund.example/team';
const northwind: Named = { type: 'prospect', id: 'prospect:1' };

beforeEach(async () => {
  fakeBrowser.reset();
  await freshStore();
  await seedProspect();
  await store([
    fact('company:1', 'domain', 'northwind.example'),
    { do: 'create', id: 'company:2', values: {} },
    fact('company:2', 'name', 'Selby Lund'),
    fact('company:2', 'domain', 'selbylund.example'),
    { do: 'create', id: 'person:priya', values: { companyId: 'company:2' } },
    fact('person:priya', 'name', 'Priya Ramanathan'),
  ]);
  fakeBrowser.windows.getCurrent = (async () => ({ id: 1 })) as never;
  fakeTabs().add({ id: 7, url, scripts: { '/capture.js': () => readingOf(url) } });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function showPanel() {
  const wrapper = ({ children }: { children: ReactNode }) => <CspRoot queries={makeClient()}>{children}</CspRoot>;
  const { result } = renderHook(() => usePanelState(), { wrapper });
  const subject = () => result.current.state.subject;
  await waitFor(() => expect(subject()).toMatchObject({ named: { id: 'company:2' } }));
  const choose = (named: Named) => act(async () => result.current.state.choose(named));
  return { subject, choose };
}

const reader = { now: () => new Date().toISOString(), rules: async () => [], mayRead: async () => true };

/** The click on the toolbar button, a minute later. */
async function clickToolbar(): Promise<void> {
  vi.setSystemTime(Date.now() + 60_000);
  await act(() => readPage({ tabId: 7, windowId: 1, url, title: 'Team' }, reader).then(() => {}));
}

test('a click on the toolbar button ends the choice of another record, and it does not come back', async () => {
  const { subject, choose } = await showPanel();
  await choose(northwind);
  await waitFor(() => expect(subject()).toMatchObject({ named: northwind, elsewhere: true }));
  await clickToolbar();
  await waitFor(() => expect(subject()).toMatchObject({ named: { id: 'company:2' }, news: { state: 'ready' } }));
  await act(() => removeProposal(7));
  await waitFor(() => expect(subject()).not.toHaveProperty('news'));
  expect(subject()).toMatchObject({ named: { id: 'company:2' } });
});

test('a record chosen after the click is shown', async () => {
  const { subject, choose } = await showPanel();
  await clickToolbar();
  vi.setSystemTime(Date.now() + 60_000);
  await choose(northwind);
  await waitFor(() => expect(subject()).toMatchObject({ named: northwind, elsewhere: true }));
});

test('a chosen record that was deleted gives the panel back to its page', async () => {
  const { subject, choose } = await showPanel();
  await choose(northwind);
  await act(() => store([{ do: 'delete', id: 'prospect:1' }], '2026-11-23T10:05:00.000Z'));
  await waitFor(() => expect(subject()).toMatchObject({ named: { id: 'company:2' } }));
});

test('a person of the page’s company, opened from anywhere, is on its own page', async () => {
  const { subject, choose } = await showPanel();
  await choose({ type: 'person', id: 'person:priya' });
  await waitFor(() => expect(subject()).toMatchObject({ named: { id: 'person:priya' }, why: expect.any(String) }));
  expect(subject()).not.toHaveProperty('elsewhere');
});

const inMail = (key: string, address: string) => ({
  tabId: 7,
  origin: 'https://www.selbylund.example',
  at: '2026-11-23T10:00:00.000Z',
  isGranted: true,
  reading: {
    webmail: 'roundcube',
    url,
    state: 'open' as const,
    messages: [{ key, from: { address }, to: [], cc: [] }],
    ways: {},
    missing: [],
  },
});

test('the panel follows the mails of one page: each names its own, and the page’s owner no more', async () => {
  await store([fact('person:ines', 'email', 'ines@northwind.example')]);
  const { subject, choose } = await showPanel();
  await act(() => putMail(inMail('1', 'ines@northwind.example')));
  await waitFor(() =>
    expect(subject()).toMatchObject({ named: northwind, why: expect.stringMatching(/^Ines Duarte wrote/) }),
  );
  await act(() => putMail(inMail('2', 'nobody@elsewhere.example')));
  await waitFor(() => expect(subject()).toEqual({ kind: 'mail' }));
  await choose({ type: 'company', id: 'company:2' });
  await waitFor(() => expect(subject()).toMatchObject({ named: { id: 'company:2' }, elsewhere: true }));
  await act(() => putMail(inMail('3', 'ines@northwind.example')));
  await waitFor(() => expect(subject()).toMatchObject({ named: northwind }));
  await act(() => removeMail(7));
  await waitFor(() => expect(subject()).toMatchObject({ named: { id: 'company:2' } }));
});
