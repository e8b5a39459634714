import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { webmails } from '@/lib/mail/registry';
import type { Webmail } from '@/lib/mail/webmail';
import type { Correspondent, MailReading } from '@/lib/model/mail-reading';

/** What a saved page tells, written by hand beside it; people as "Jo Doe <jo@example.com>". */
export interface Told {
  state: MailReading['state'];
  subject?: string;
  /** Only where the page shows one for sure; '' where it must stay unknown. */
  thread?: string;
  account?: string;
  messages: { key?: string; from?: string; to?: string[]; cc?: string[]; date?: string; at?: string }[];
}

export interface SavedPage {
  name: string;
  webmail: Webmail;
  url: string;
  html: string;
  told: Told;
}

const folder = (id: string) => `tests/fixtures/mail/${id}`;

/** Every invented page in `tests/fixtures/mail`, one folder a webmail. */
export const savedPages: SavedPage[] = webmails.flatMap((webmail) => {
  const table = `${folder(webmail.id)}/expected.json`;
  const expected: { [file: string]: Told & { path: string } } = existsSync(table)
    ? JSON.parse(readFileSync(table, 'utf8'))
    : {};
  return pagesIn(webmail.id).map((file) => {
    const told = expected[file];
    if (!told) throw new Error(`${table} says nothing of ${file}`);
    const host = webmail.hosts[0]?.replace(/^\./, 'www.') ?? 'mail.northwind.example';
    const html = readFileSync(`${folder(webmail.id)}/${file}`, 'utf8');
    return { name: `${webmail.id}/${file}`, webmail, url: `https://${host}${told.path}`, html, told };
  });
});

function pagesIn(id: string): string[] {
  return existsSync(folder(id)) ? readdirSync(folder(id)).filter((file) => file.endsWith('.html')) : [];
}

/** Opens a page under an address; what `srcdoc` says stands in its frames. */
export function openPage(html: string, url: string): Document {
  const { document } = new JSDOM(html, { url }).window;
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frame.contentDocument;
    if (inner) inner.documentElement.innerHTML = frame.getAttribute('srcdoc') ?? '';
  }
  return document;
}

export const openSaved = ({ html, url }: Pick<SavedPage, 'html' | 'url'>): Document => openPage(html, url);

const called = ({ name, address }: Correspondent) => [name, address && `<${address}>`].filter(Boolean).join(' ');

/** A reading in the words of `Told`, so that the two can be compared. */
export function toldBy(reading: MailReading): Required<Told> {
  const { state, subject = '', thread = '', account = '', messages } = reading;
  return {
    state,
    subject,
    thread,
    account,
    messages: messages.map(({ key, from, to, cc, date }) => ({
      key,
      from: from ? called(from) : '',
      to: to.map(called),
      cc: cc.map(called),
      date: date?.printed ?? '',
      at: date?.at ?? '',
    })),
  };
}

/** What was expected, in full: what the table leaves out of a message is not there; of the rest only what it names is compared. */
export function expectedOf(told: Told, reading: Required<Told>): Required<Told> {
  return {
    state: told.state,
    subject: told.subject ?? '',
    thread: told.thread ?? reading.thread,
    account: told.account ?? reading.account,
    messages: told.messages.map(({ key, from = '', to = [], cc = [], date = '', at }, index) => ({
      key: key ?? reading.messages[index]?.key,
      from,
      to,
      cc,
      date,
      at: at ? new Date(at).toISOString() : '',
    })),
  };
}
