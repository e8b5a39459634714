// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { fetchSource } from '@/lib/mail/reading/fetch-source';
import { readSourceHeaders, sourceHeaders } from '@/lib/mail/reading/source-headers';
import { webmails } from '@/lib/mail/registry';

test('number and exact time', () =>
  expect(sourceHeaders('Message-ID: <a.b@acme.example>\r\nDate: Tue, 01 Sep 2026 15:40:00 +0200 (CEST)')).toEqual({
    messageId: 'a.b@acme.example',
    at: '2026-09-01T13:40:00.000Z',
  }));

test('folded lines and any case are headers as well, nonsense is none', () =>
  expect(sourceHeaders('message-id:\r\n <x@y.example>\r\nDate: soon\r\nno header at all')).toEqual({
    messageId: 'x@y.example',
  }));

test.each([
  ['Auto-Submitted: auto-replied', 'reply'],
  ['Auto-Submitted: auto-generated; x=1', 'reply'],
  ['Auto-Submitted: no', undefined],
  ['List-Id: News <news.acme.example>', 'list'],
  ['Precedence: bulk', 'list'],
  ['Precedence: first-class', undefined],
  ['Content-Type: multipart/report; report-type=delivery-status', 'report'],
  ['Auto-Submitted: auto-replied\r\nContent-Type: multipart/report', 'report'],
  ['Return-Path: <>\r\nAuto-Submitted: auto-replied', 'reply'],
  ['Return-Path: <>\r\nFrom: Mail System <MAILER-DAEMON@mx.example>', 'report'],
  ['Return-Path: <>\r\nFrom: Nadia <nadia@acme.example>', 'reply'],
  ['X-Autoreply: yes', 'reply'],
  ['Content-Type: multipart/report; report-type=disposition-notification', 'reply'],
  ['List-Unsubscribe: <mailto:off@acme.example>', 'list'],
  ['List-Unsubscribe: <mailto:off@acme.example>\r\nIn-Reply-To: <a@b.example>', undefined],
  ['Subject: Auto-Submitted: auto-replied', undefined],
])('%j was sent by a machine: %s', (head, automatic) => expect(sourceHeaders(head).automatic).toBe(automatic));

test('reading stops at the first blank line, and the rest is never taken', async () => {
  let pulled = 0;
  const chunks = [
    'Message-ID: <a@b.exa',
    'mple>\r\n\r\nMessage-ID: <fake@b.example>\r\n',
    ...new Array(500).fill('body\r\n'),
  ];
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const chunk = chunks[pulled];
        pulled += 1;
        if (chunk === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(chunk));
      },
    },
    { highWaterMark: 0 },
  );
  expect(await readSourceHeaders(stream)).toEqual({ messageId: 'a@b.example' });
  expect(pulled).toBe(2);
});

const roundcube = webmails.find(({ id }) => id === 'roundcube');

test('the webmail’s own origin is asked, with its own number of the mail', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response('Message-ID: <a@b.example>\r\n\r\nbody', { headers: { 'content-type': 'text/plain' } });
  });
  if (!roundcube) throw new Error('no adapter');
  expect(await fetchSource(document, roundcube, 'INBOX/Team/12')).toEqual({ messageId: 'a@b.example' });
  expect(asked).toEqual([
    `${new URL('./', document.URL).href}?_task=mail&_action=viewsource&_uid=12&_mbox=INBOX%2FTeam`,
  ]);
});

test('a login page in the place of the mail, a refusal and a dead line bring nothing', async () => {
  if (!roundcube) throw new Error('no adapter');
  vi.stubGlobal('fetch', async () => new Response('<p>', { headers: { 'content-type': 'text/html' } }));
  expect(await fetchSource(document, roundcube, 'INBOX/1')).toBeUndefined();
  vi.stubGlobal('fetch', async () => new Response('x', { status: 403, headers: { 'content-type': 'text/plain' } }));
  expect(await fetchSource(document, roundcube, 'INBOX/1')).toBeUndefined();
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('network')));
  expect(await fetchSource(document, roundcube, 'INBOX/1')).toBeUndefined();
});
