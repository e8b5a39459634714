import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import path from 'node:path';

/** A mail that the server has taken. */
export interface AcceptedMail {
  from: string;
  to: string[];
  /** Without brackets. */
  messageId: string | undefined;
  subject: string | undefined;
}

export interface Smtp {
  /** In the order in which they came. */
  accepted: AcceptedMail[];
  stop(): Promise<void>;
}

interface SmtpPlace {
  port: number;
  /** One Maildir for each address under it. */
  boxes: string;
  users: readonly string[];
  /** Whose Maildir gets what goes to anybody else: nothing leaves the machine. */
  catchAll: string;
}

/** How long the server takes to answer for a mail to `slow+…`, in milliseconds. */
const SLOW = 3000;

/**
 * A small SMTP server on loopback that delivers into Maildirs. The beginning of a recipient's address says what happens to it:
 * `reject+` is refused for good (550), `defer+` for now (451), `slow+` is accepted after three seconds, and for `bounce+` the mail is
 * accepted and a report of its failure arrives in the sender's inbox.
 */
export async function startSmtp(place: SmtpPlace): Promise<Smtp> {
  const accepted: AcceptedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    talk(socket, (mail, source) => {
      accepted.push(mail);
      deliver(place, mail, source);
    });
  });
  await new Promise<void>((listening) => server.listen(place.port, '127.0.0.1', listening));
  const stop = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      for (const socket of sockets) socket.destroy();
    });
  return { accepted, stop };
}

/** One conversation (RFC 5321); any password is right. */
function talk(socket: Socket, take: (mail: AcceptedMail, source: string) => void): void {
  let rest = '';
  let from = '';
  let to: string[] = [];
  let source: string[] | undefined;
  /** Lines of a login that are still to come. */
  let login = 0;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const reset = () => {
    from = '';
    to = [];
    source = undefined;
  };

  const commands: Record<string, (line: string) => void> = {
    EHLO: () => say(['250-loopback', '250-8BITMIME', '250-SMTPUTF8', '250 AUTH PLAIN LOGIN'].join('\r\n')),
    HELO: () => say('250 loopback'),
    AUTH: (line) => {
      const [, way = '', first] = line.split(/\s+/);
      login = (/^plain$/i.test(way) ? 1 : 2) - (first ? 1 : 0);
      say(login > 0 ? '334 ' : '235 2.7.0 Ok');
    },
    MAIL: (line) => {
      reset();
      from = addressIn(line);
      say('250 2.1.0 Ok');
    },
    RCPT: (line) => {
      const address = addressIn(line);
      if (address.startsWith('reject+')) return say('550 5.1.1 User unknown');
      if (address.startsWith('defer+')) return say('451 4.3.0 Try again later');
      to.push(address);
      return say('250 2.1.5 Ok');
    },
    DATA: () => {
      if (to.length === 0) return say('503 5.5.1 No recipients');
      source = [];
      return say('354 End with a dot');
    },
    RSET: () => {
      reset();
      say('250 2.0.0 Ok');
    },
    NOOP: () => say('250 2.0.0 Ok'),
    QUIT: () => {
      say('221 2.0.0 Bye');
      socket.end();
    },
  };

  function hear(line: string): void {
    if (source && line !== '.') {
      source.push(line.startsWith('.') ? line.slice(1) : line);
    } else if (source) {
      const whole = `${source.join('\r\n')}\r\n`;
      const mail = { from, to, ...headersOf(whole) };
      reset();
      take(mail, whole);
      setTimeout(() => say('250 2.0.0 Ok'), mail.to.some((address) => address.startsWith('slow+')) ? SLOW : 0);
    } else if (login > 0) {
      login -= 1;
      say(login > 0 ? '334 ' : '235 2.7.0 Ok');
    } else {
      (commands[line.slice(0, 4).toUpperCase()] ?? (() => say('502 5.5.2 Not known')))(line);
    }
  }

  // One byte, one character: what was sent is delivered as it came.
  socket.setEncoding('latin1').on('data', (piece) => {
    const lines = `${rest}${piece}`.split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
  say('220 loopback ESMTP');
}

const addressIn = (line: string): string => (/<([^>]*)>/.exec(line)?.[1] ?? '').toLowerCase();

function headersOf(source: string): Pick<AcceptedMail, 'messageId' | 'subject'> {
  const head = (source.split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
  return {
    messageId: /^Message-ID: <(.+)>$/im.exec(head)?.[1],
    subject: /^Subject: (.*)$/im.exec(head)?.[1],
  };
}

function deliver({ boxes, users, catchAll }: SmtpPlace, mail: AcceptedMail, source: string): void {
  const boxOf = (address: string) => path.join(boxes, users.includes(address) ? address : catchAll);
  for (const address of new Set(mail.to)) {
    if (address.startsWith('bounce+')) put(boxOf(mail.from), bounce(mail, address));
    else put(boxOf(address), `Return-Path: <${mail.from}>\r\nDelivered-To: ${address}\r\n${source}`);
  }
}

let serial = 0;

/** As Maildir wants it: written whole in `tmp`, then moved into `new`, so that nobody ever sees half a mail. */
function put(box: string, source: string): void {
  serial += 1;
  const name = `${Math.floor(Date.now() / 1000)}.M${serial}P${process.pid}.loopback`;
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(path.join(box, part), { recursive: true });
  writeFileSync(path.join(box, 'tmp', name), source, 'latin1');
  renameSync(path.join(box, 'tmp', name), path.join(box, 'new', name));
}

/** A report that a mail could not be delivered (RFC 3464). */
function bounce({ from, messageId }: AcceptedMail, failed: string): string {
  const part = `report-${serial}`;
  return [
    'From: Mail Delivery Subsystem <mailer-daemon@mx.test>',
    `To: <${from}>`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${part}@mx.test>`,
    ...(messageId ? [`In-Reply-To: <${messageId}>`] : []),
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${part}"`,
    '',
    `--${part}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Your message could not be delivered to ${failed}.`,
    '',
    `--${part}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.test',
    '',
    `Final-Recipient: rfc822; ${failed}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    `--${part}--`,
    '',
  ].join('\r\n');
}
