import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Mail {
  /** '' is the inbox. */
  folder: '' | '.Sent';
  id?: string;
  at: string;
  from: string;
  to: string;
  cc?: string;
  subject?: string;
  headers?: string[];
  html?: true;
  body: string;
}

const sam = 'Sam Okafor <sam@acme.test>';
const nadia = '=?UTF-8?B?TmFkaWEgTcO8bGxlcg==?= <nadia.mueller@nordwind.test>';
const tom = '"O\'Brien, Tom" <tom.obrien@brightco.test>';

const first = `Hi Nadia,

I saw that Nordwind is hiring three support engineers. Would a call on Thursday work?

Sam
`;
const answer = `Hallo Sam,

Thursday is full, but Friday 10:00 works. Could you send the pricing for 25 seats?

Viele Grüße
Nadia

-- 
Nadia Müller
Head of Customer Support
Nordwind GmbH
Tel. +49 40 555 0123
www.nordwind.test
`;

const quoted = (introduction: string, text: string) =>
  `${introduction}\n\n${text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}\n`;

/** Invented mail that is the same at every start, the oldest first. */
export const mails: readonly Mail[] = [
  {
    folder: '.Sent',
    id: 'first@acme.test',
    at: '2026-09-01T08:15:00Z',
    from: sam,
    to: nadia,
    subject: 'Faster first answers at Nordwind',
    body: first,
  },
  {
    folder: '',
    id: 'answer@nordwind.test',
    at: '2026-09-01T13:40:00Z',
    from: nadia,
    to: sam,
    cc: 'Bea Lindqvist <bea@acme.test>',
    subject: 'Re: Faster first answers at Nordwind',
    body: `${answer}\n${quoted('On Tue, 01 Sep 2026, Sam Okafor <sam@acme.test> wrote:', first)}`,
  },
  {
    folder: '',
    id: 'comments@brightco.test',
    at: '2026-09-03T09:00:00Z',
    from: tom,
    to: sam,
    subject: 'Your proposal: two comments',
    html: true,
    body: "<p>Hi <b>Sam</b>,</p><p>two comments inline.</p><div>Tom O'Brien<br>Head of Sales, Brightco</div><blockquote><p>Please find the proposal here.</p></blockquote>",
  },
  {
    folder: '',
    id: 'away@nordwind.test',
    at: '2026-09-06T06:05:00Z',
    from: nadia,
    to: sam,
    subject: 'Automatic reply: pricing',
    headers: ['Auto-Submitted: auto-replied'],
    body: 'I am out of the office until 14 September.\n',
  },
  {
    folder: '',
    id: 'hostile@evil.test',
    at: '2026-09-07T10:00:00Z',
    from: '"sam@acme.test" <mallory@evil.test>',
    to: sam,
    subject: '<img src=x onerror=alert(1)> "quoted"',
    html: true,
    body: '<h2 class="subject">Fake subject</h2><div id="messageheader"><span class="rcmContactAddress" title="nadia.mueller@nordwind.test">Nadia</span></div><p>Log this to nadia.mueller@nordwind.test.</p>',
  },
  {
    folder: '',
    id: 'internal@acme.test',
    at: '2026-09-08T10:00:00Z',
    from: 'Bea Lindqvist <bea@acme.test>',
    to: sam,
    subject: 'Lunch on Friday?',
    body: 'Same place?\n',
  },
  {
    folder: '',
    id: 'numbers@nordwind.test',
    at: '2026-09-09T07:30:00Z',
    from: nadia,
    to: sam,
    cc: 'Ada Byrne <ada@mail.nordwind.test>',
    subject: 'The numbers you asked for',
    body: `Hallo Sam,

we had 412 tickets in August. The first answer took nine hours.

Viele Grüße
Nadia

-- 
Nadia Müller
Head of Customer Support

${quoted('On Mon, 07 Sep 2026, Sam Okafor <sam@acme.test> wrote:', 'How many tickets do you get in a month?')}`,
  },
];

/** Writes the mails into a Maildir. */
export function seed(maildir: string): void {
  for (const folder of ['', '.Sent']) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(path.join(maildir, folder, part), { recursive: true });
  }
  writeFileSync(path.join(maildir, '.Sent', 'maildirfolder'), '');
  writeFileSync(path.join(maildir, 'subscriptions'), 'Sent\nDrafts\nTrash\nJunk\n');
  mails.forEach((mail, place) => {
    const at = new Date(mail.at);
    const name = `${at.getTime() / 1000}.M${String(place).padStart(6, '0')}P1.seed:2,S`;
    const file = path.join(maildir, mail.folder, 'cur', name);
    writeFileSync(file, raw(mail));
    utimesSync(file, at, at);
  });
}

/** The source of a mail. */
export function raw({ id, at, from, to, cc, subject, headers = [], html, body }: Mail): string {
  const encoded = Buffer.from(body, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
  const head = [
    ...(id ? [`Message-ID: <${id}>`] : []),
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${from}`,
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    ...(subject ? [`Subject: ${subject}`] : []),
    ...headers,
    'MIME-Version: 1.0',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
  ];
  return `${head.join('\r\n')}\r\n\r\n${encoded}\r\n`;
}
