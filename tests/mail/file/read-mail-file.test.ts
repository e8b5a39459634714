// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMailFile } from '@/lib/mail/file/read-mail-file';
import { mails, raw } from '../../servers/roundcube/seed';

const eml = (head: string[], body = 'Hello\r\n') => `${head.join('\r\n')}\r\n\r\n${body}`;
const base = [
  'Message-ID: <a@nordwind.example>',
  'Date: Tue, 01 Sep 2026 15:40:00 +0200',
  'From: Nadia <nadia@nordwind.example>',
  'To: Sam <sam@acme.example>, bea@acme.example',
  'Subject: Re: line 2',
];
const read = async (source: string | Uint8Array) => {
  const mail = await readMailFile(typeof source === 'string' ? source : new Blob([source as BlobPart]));
  if (!mail) throw new Error('no mail');
  return mail;
};
const message = async (source: string | Uint8Array) => (await read(source)).reading.messages[0];

test('number, time, people and subject', async () => {
  const { reading, headers, notes } = await read(eml([...base, 'Cc: "Keller, Beatriz" <b.keller@third.example>']));
  expect(reading).toMatchObject({ state: 'open', subject: 'Re: line 2', url: 'mid:a%40nordwind.example' });
  expect(reading.messages).toEqual([
    {
      key: 'a@nordwind.example',
      messageId: 'a@nordwind.example',
      from: { name: 'Nadia', address: 'nadia@nordwind.example' },
      to: [{ name: 'Sam', address: 'sam@acme.example' }, { address: 'bea@acme.example' }],
      cc: [{ name: 'Keller, Beatriz', address: 'b.keller@third.example' }],
      date: { printed: '2026-09-01T13:40:00.000Z', at: '2026-09-01T13:40:00.000Z' },
    },
  ]);
  expect(headers.automatic).toBeUndefined();
  expect(notes).toEqual([]);
});

describe('encodings', () => {
  test.each([
    ['base64', 'Content-Transfer-Encoding: base64', btoa('Gr\xfc\xdfe aus K\xf6ln'), 'iso-8859-1', 'Grüße aus Köln'],
    [
      'quoted-printable',
      'Content-Transfer-Encoding: quoted-printable',
      'Gr=C3=BC=C3=9Fe =\r\naus Köln',
      'utf-8',
      'Grüße aus Köln',
    ],
    ['shift_jis', 'Content-Transfer-Encoding: base64', btoa('\x93\xfa\x96\x7b'), 'shift_jis', '日本'],
    ['gb18030', 'Content-Transfer-Encoding: base64', 'xOO6ww==', 'gb18030', '你好'],
    ['euc-kr', 'Content-Transfer-Encoding: base64', 'vsiz58fPvLy/5A==', 'euc-kr', '안녕하세요'],
  ])('%s', async (_, encoding, body, charset, text) => {
    const mail = await read(eml([...base, `Content-Type: text/plain; charset=${charset}`, encoding], body));
    expect(mail.text).toBe(text);
  });

  test('names and subjects in Japanese', async () => {
    const head = base.map((line) =>
      line.replace('Nadia <', '=?UTF-8?B?5LyK6Jek5bGx?= <').replace('Re: line 2', '=?ISO-2022-JP?B?GyRCOCs0cUdCGyhC?='),
    );
    const { reading } = await read(eml(head));
    expect(reading.messages[0]?.from?.name).toBe('伊藤山');
    expect(reading.subject).toMatch(/^\p{Script=Han}+$/u);
  });
});

describe('parts', () => {
  const parts = (type: string, ...all: string[]) =>
    eml(
      [...base, `Content-Type: multipart/${type}; boundary=b`],
      `${all.map((part) => `--b\r\n${part}`).join('\r\n')}\r\n--b--\r\n`,
    );
  const plain = 'Content-Type: text/plain\r\n\r\nFriday works.\r\n\r\n-- \r\nNadia\r\n';
  const html =
    'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Friday works.</p><div>Nadia</div><blockquote>old</blockquote>';

  test('the plain part counts, where there is one', async () =>
    expect((await read(parts('alternative', plain, html))).text).toMatch(/^Friday works\.\s+-- ?\s+Nadia$/));

  test('without one, what the page reads like; nothing of it runs', async () => {
    const { text } = await read(
      parts('mixed', `${html}<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1">`),
    );
    expect(text).toBe('Friday works.\nNadia\n> old');
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('a mail that is attached is another mail: no word and no header of it is taken', async () => {
    const attached = `Content-Type: message/rfc822\r\n\r\n${eml(['Message-ID: <old@evil.example>', 'From: Eve <eve@evil.example>', 'Subject: old'], 'secret words')}`;
    const mail = await read(parts('mixed', plain, attached));
    expect(mail.notes).toEqual(['nested']);
    expect(mail.text).not.toContain('secret');
    expect(JSON.stringify(mail.reading)).not.toContain('evil');
  });

  test('a mail that came back says whom it did not reach, and is no answer', async () => {
    const status =
      'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nOriginal-Recipient: rfc822;nadia@nordwind.example\r\nFinal-Recipient: rfc822; nadia@in.nordwind.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\nFinal-Recipient: rfc822; ok@nordwind.example\r\nAction: delivered';
    const returned = `Content-Type: message/rfc822\r\n\r\n${eml(base)}`;
    const head = [
      'Message-ID: <dsn@mx.example>',
      'From: MAILER-DAEMON@mx.example',
      'To: sam@acme.example',
      'Subject: Undelivered Mail',
    ];
    const mail = await read(
      eml(
        [...head, 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
        `--b\r\n${plain}\r\n--b\r\n${status}\r\n--b\r\n${returned}\r\n--b--\r\n`,
      ),
    );
    expect(mail.headers.automatic).toBe('report');
    expect(mail.failed).toEqual([{ address: 'nadia@nordwind.example' }]);
    expect(mail.notes).toEqual(['no-time']);
  });
});

describe('what is missing is said', () => {
  test('a mail with nothing but a subject', async () => {
    const { reading, notes } = await read('Subject: hi\r\n\r\n');
    expect(reading).toMatchObject({ state: 'blind', subject: 'hi' });
    expect(notes).toEqual(['no-sender', 'no-time', 'no-number', 'no-text']);
  });

  test('without a number the key is made of what all copies have in common', async () => {
    const without = (subject: string) => base.slice(1).map((line) => line.replace('Re: line 2', subject));
    const first = await message(eml(without('Re: line 2')));
    const second = await message(eml(without('AW: RE: line 2')).replace('+0200', '+0200 (CEST)'));
    expect(first?.key).toBe(second?.key);
    expect(first?.key).not.toBe((await message(eml(without('line 3'))))?.key);
  });

  test.each(['', 'hello', '\u0000\u0001\u0002', '%PDF-1.7\nSubject matter', '{"from":"x"}'])(
    '%j is no mail',
    async (text) => expect(await readMailFile(text)).toBeUndefined(),
  );
});

describe('hostile mails', () => {
  test('10 MB of text are read to a limit, with a word on it, and headers are whole', async () => {
    const line = `${'a line of a mail '.repeat(30)}\r\n`;
    const { notes, text, reading } = await read(eml(base, line.repeat(20_000)));
    expect(notes).toEqual(['cut']);
    expect(text.length).toBeGreaterThan(100_000);
    expect(reading.messages[0]?.messageId).toBe('a@nordwind.example');
  });

  test('a mail of nothing but line ends keeps nobody busy', async () => {
    const { notes } = await read(eml(base, '\n'.repeat(1_500_000)));
    expect(notes).toEqual(['no-text', 'cut']);
  });

  test('an encoded line break makes no second header, and a turned name is read straight', async () => {
    const head = base.map((line) =>
      line
        .replace('Re: line 2', '=?utf-8?Q?x=0D=0AFrom:_ceo@acme.example?=')
        .replace('Nadia <', '=?utf-8?Q?Nadia=E2=80=AE_x?= <'),
    );
    const { reading } = await read(eml(head));
    expect(reading.subject).toBe('x From: ceo@acme.example');
    expect(reading.messages[0]?.from).toEqual({ name: 'Nadia x', address: 'nadia@nordwind.example' });
  });

  test('a name that is an address is none, and the first of two senders counts', async () => {
    const head = base.map((line) =>
      line.replace('Nadia <nadia@nordwind.example>', '"sam@acme.example" <mallory@evil.example>'),
    );
    const from = (await message(eml([...head, 'From: ceo@acme.example'])))?.from;
    expect(from).toEqual({ address: 'mallory@evil.example' });
  });

  test('headers inside of the text are words', async () => {
    const { reading, headers } = await read(eml(base, 'Auto-Submitted: auto-replied\r\nFrom: eve@evil.example\r\n'));
    expect(headers.automatic).toBeUndefined();
    expect(reading.messages[0]?.from?.address).toBe('nadia@nordwind.example');
  });

  test('parts inside of parts beyond all measure are refused, not followed', async () => {
    const depth = 400;
    const open = Array.from(
      { length: depth },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    );
    const source = eml([...base, 'Content-Type: multipart/mixed; boundary=b0'], `${open.join('')}--b${depth}\r\n\r\nx`);
    await expect(readMailFile(source)).rejects.toThrow();
  });
});

describe('each of the seeded mails, as a file', () => {
  const automatic = { 'away@nordwind.test': 'reply' } as Record<string, string>;
  test.each(mails.map((mail) => [mail.subject ?? '', mail] as const))('%s', async (_, mail) => {
    const { reading, headers, notes } = await read(raw(mail));
    expect(notes).toEqual([]);
    expect(reading.subject).toBe(mail.subject);
    expect(headers).toEqual({
      messageId: mail.id,
      at: new Date(mail.at).toISOString(),
      ...(automatic[mail.id ?? ''] && { automatic: automatic[mail.id ?? ''] }),
    });
    expect(mail.from).toContain(reading.messages[0]?.from?.address);
  });
});
