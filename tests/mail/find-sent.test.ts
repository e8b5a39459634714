// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { decodedWords } from '@/lib/mail/sending/encoded-words';
import { findSent, isWanted } from '@/lib/mail/sending/find-sent';
import { sentListFor } from '@/lib/mail/sending/sent-lists';
import { openPage } from './pages';

const wanted = { to: ['ines@northwind.example'], subject: 'Grüße', at: '2026-11-23T09:50:00.000Z' };
const head = (more: Record<string, string> = {}) =>
  Object.entries({
    'Message-ID': '<a@gearloop.example>',
    Date: 'Mon, 23 Nov 2026 10:50:20 +0100',
    To: 'Ines <INES@northwind.example>',
    Subject: '=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=',
    ...more,
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n');

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['the same subject, recipient and time', {}, true],
  ['another subject', { Subject: 'Other' }, false],
  ['somebody else', { To: 'jo@northwind.example' }, false],
  ['a copy counts as a recipient', { To: 'jo@acme.example', Cc: 'ines@northwind.example' }, true],
  ['ten minutes earlier', { Date: 'Mon, 23 Nov 2026 10:40:00 +0100' }, false],
  ['no date', { Date: 'soon' }, false],
])('%s', (_, more, is) => expect(isWanted(head(more), wanted)).toBe(is));

test.each([
  ['=?UTF-8?B?R3LDvMOfZQ==?=', 'Grüße'],
  ['=?utf-8?q?a_=C3=A9?= =?utf-8?q?_b?=', 'a é b'],
  ['=?ISO-8859-1?Q?Gr=FC=DFe?= again', 'Grüße again'],
  ['=?no-such-alphabet?Q?a?=', '=?no-such-alphabet?Q?a?='],
  ['plain', 'plain'],
])('%s is read as %s', (header, words) => expect(decodedWords(header)).toBe(words));

test('Roundcube: the newest of the sent mails are asked for, headers only, until it is found', async () => {
  const url = 'https://mail.northwind.example/roundcube/?_task=mail';
  const document = openPage(
    '<ul><li class="mailbox sent"><a rel="Gesendet">Gesendet</a></li></ul><script src="program/js/app.js"></script>',
    url,
  );
  const list = sentListFor(document);
  if (!list) throw new Error('Roundcube is not recognised.');
  const asked: string[] = [];
  const answers: Record<string, string> = {
    list: '{"exec":"this.add_message_row(8,{});\\nthis.add_message_row(12,{});"}',
    12: `${head({ Subject: 'Other' })}\r\n\r\nwords`,
    8: `${head()}\r\n\r\nwords of the mail`,
  };
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const { searchParams } = new URL(address);
    const body = answers[searchParams.get('_uid') ?? 'list'] ?? '';
    return new Response(body, {
      headers: { 'content-type': searchParams.has('_uid') ? 'text/plain' : 'application/json' },
    });
  });
  expect(await findSent(document, list, wanted)).toEqual({
    messageId: 'a@gearloop.example',
    at: '2026-11-23T09:50:20.000Z',
  });
  expect(asked).toEqual([
    'https://mail.northwind.example/roundcube/?_task=mail&_action=list&_mbox=Gesendet&_remote=1',
    'https://mail.northwind.example/roundcube/?_task=mail&_action=viewsource&_uid=12&_mbox=Gesendet',
    'https://mail.northwind.example/roundcube/?_task=mail&_action=viewsource&_uid=8&_mbox=Gesendet',
  ]);
});
