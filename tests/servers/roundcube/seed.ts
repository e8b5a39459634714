import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Seeded {
  name?: string;
  address: string;
}

export interface SeededMail {
  /** '' is the inbox. */
  folder: '' | '.Sent';
  id?: string;
  at: string;
  from: Seeded;
  to: Seeded[];
  cc?: Seeded[];
  subject?: string;
  headers?: string[];
  html?: true;
  body: string;
}

const sam = { name: 'Sam Okafor', address: 'sam@acme.test' };
const bea = { name: 'Bea Lindqvist', address: 'bea@acme.test' };
const nadia = { name: 'Nadia Müller', address: 'nadia.mueller@nordwind.test' };
const tom = { name: "O'Brien, Tom", address: 'tom.obrien@brightco.test' };
const mallory = { name: 'sam@acme.test', address: 'mallory@evil.test' };
const zuzanna = { name: 'Zuzanna Żółć', address: 'zuzanna@zolc.test' };
const yuki = { name: '山田 由紀', address: 'yuki@hoshi.test' };
const omar = { name: 'عمر الحسن', address: 'omar@alhassan.test' };

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
export const mails: readonly SeededMail[] = [
  {
    folder: '.Sent',
    id: 'first@acme.test',
    at: '2026-09-01T08:15:00Z',
    from: sam,
    to: [nadia],
    subject: 'Faster first answers at Nordwind',
    body: first,
  },
  {
    folder: '',
    id: 'answer@nordwind.test',
    at: '2026-09-01T13:40:00Z',
    from: nadia,
    to: [sam],
    cc: [bea],
    subject: 'Re: Faster first answers at Nordwind',
    body: `${answer}\n${quoted('On Tue, 01 Sep 2026, Sam Okafor <sam@acme.test> wrote:', first)}`,
  },
  {
    folder: '',
    id: 'comments@brightco.test',
    at: '2026-09-03T09:00:00Z',
    from: tom,
    to: [sam],
    subject: 'Your proposal: two comments',
    html: true,
    body: "<p>Hi <b>Sam</b>,</p><p>two comments inline.</p><div>Tom O'Brien<br>Head of Sales, Brightco</div><blockquote><p>Please find the proposal here.</p></blockquote>",
  },
  {
    folder: '',
    id: 'away@nordwind.test',
    at: '2026-09-06T06:05:00Z',
    from: nadia,
    to: [sam],
    subject: 'Automatic reply: pricing',
    headers: ['Auto-Submitted: auto-replied'],
    body: 'I am out of the office until 14 September.\n',
  },
  {
    folder: '',
    id: 'hostile@evil.test',
    at: '2026-09-07T10:00:00Z',
    from: mallory,
    to: [sam],
    subject: '<img src=x onerror=alert(1)> "quoted"',
    html: true,
    body: '<h2 class="subject">Fake subject</h2><div id="messageheader"><span class="rcmContactAddress" title="nadia.mueller@nordwind.test">Nadia</span></div><p>Log this to nadia.mueller@nordwind.test.</p>',
  },
  {
    folder: '',
    id: 'internal@acme.test',
    at: '2026-09-08T10:00:00Z',
    from: bea,
    to: [sam],
    subject: 'Lunch on Friday?',
    body: 'Same place?\n',
  },
  {
    folder: '.Sent',
    id: 'pricing@acme.test',
    at: '2026-09-08T12:05:00Z',
    from: sam,
    to: [nadia],
    cc: [bea],
    subject: 'Pricing for 25 seats',
    body: 'Hi Nadia,\n\nthe pricing for 25 seats, as you asked.\n\nSam\n',
  },
  {
    folder: '',
    id: 'dpa@nordwind.test',
    at: '2026-09-08T16:20:00Z',
    from: nadia,
    to: [sam],
    cc: [bea],
    subject: 'Re: Pricing for 25 seats',
    body: 'Danke! One more question: do you sign a DPA under German law?\n\nNadia\n',
  },
  {
    folder: '',
    id: 'meeting@zolc.test',
    at: '2026-09-09T11:30:00Z',
    from: zuzanna,
    to: [sam, bea, yuki],
    cc: [tom, { address: 'archive@zolc.test' }],
    subject: 'Wspólne spotkanie we wtorek (zażółć gęślą jaźń)',
    headers: ['Reply-To: office@zolc.test'],
    body: 'Dzień dobry,\n\nczy wtorek 14:00 pasuje wszystkim?\n\nPozdrawiam\nZuzanna\n',
  },
  {
    folder: '',
    id: 'seats@hoshi.test',
    at: '2026-09-10T01:10:00Z',
    from: yuki,
    to: [sam],
    subject: 'お見積りのお願い（25席）',
    body: 'Sam 様\n\nお世話になっております。25席分のお見積りをお願いいたします。\n\n山田\n',
  },
  {
    folder: '',
    id: 'prices@alhassan.test',
    at: '2026-09-10T12:00:00Z',
    from: omar,
    to: [sam],
    subject: 'استفسار عن الأسعار',
    html: true,
    body: '<div dir="rtl"><p>مرحبا سام،</p><p>ما هو السعر لعشرة مستخدمين؟</p><p>عمر</p></div>',
  },
  {
    folder: '',
    id: 'news@brightco.test',
    at: '2026-09-11T06:00:00Z',
    from: { name: 'Brightco News', address: 'news@brightco.test' },
    to: [sam],
    subject: 'Brightco September news',
    headers: ['List-Id: Brightco News <news.brightco.test>', 'Precedence: bulk'],
    html: true,
    body: '<table width="100%"><tr><td><h1>News</h1><p>Nothing to answer here.</p></td></tr></table>',
  },
  {
    folder: '',
    at: '2026-09-12T10:00:00Z',
    from: { address: 'plain@noname.test' },
    to: [sam],
    body: 'ping\n',
  },
  {
    folder: '',
    id: 'bounce@mx.test',
    at: '2026-09-12T11:00:00Z',
    from: { name: 'Mail Delivery Subsystem', address: 'mailer-daemon@mx.test' },
    to: [sam],
    subject: 'Undelivered Mail Returned to Sender',
    headers: ['Auto-Submitted: auto-replied'],
    body: 'Your message could not be delivered to <gone@nordwind.test>\n',
  },
  {
    folder: '',
    id: 'numbers@nordwind.test',
    at: '2026-09-09T07:30:00Z',
    from: nadia,
    to: [sam],
    cc: [{ name: 'Ada Byrne', address: 'ada@mail.nordwind.test' }],
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
export function raw({ id, at, from, to, cc, subject, headers = [], html, body }: SeededMail): string {
  const encoded = Buffer.from(body, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
  const head = [
    ...(id ? [`Message-ID: <${id}>`] : []),
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${printed(from)}`,
    `To: ${to.map(printed).join(', ')}`,
    ...(cc ? [`Cc: ${cc.map(printed).join(', ')}`] : []),
    ...(subject ? [`Subject: ${inAscii(subject)}`] : []),
    ...headers,
    'MIME-Version: 1.0',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
  ];
  return `${head.join('\r\n')}\r\n\r\n${encoded}\r\n`;
}

function printed({ name, address }: Seeded): string {
  if (!name) return address;
  const quoted = /[,@."]/.test(name) ? `"${name}"` : name;
  return `${inAscii(quoted)} <${address}>`;
}

/** As an encoded word where mail allows no such letters (RFC 2047). */
const inAscii = (text: string) =>
  /^[ -~]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
