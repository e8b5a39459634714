import { addressOf, documentOf, textContent, titleOf } from '@/lib/capture/page/dom';
import { addressIn } from '@/lib/identity/mail-address';
import card from '../cards/roundcube';
import { within } from '../reading/find';
import { dateOf, person, words, wordsWithout } from '../reading/take';
import { defineWebmail, type Way } from '../webmail';

/** Roundcube writes its settings into an inline script, `rcmail.set_env({"uid":"4","mailbox":"INBOX",…})`. */
const setting =
  (name: string) =>
  (element: Element): string | undefined =>
    new RegExp(`rcmail\\.set_env\\(\\{[\\s\\S]{0,20000}?"${name}":"([^"]{1,200})"`).exec(
      textContent(element) ?? '',
    )?.[1];

const shown = (name: string, cells: string): Way<ReturnType<ReturnType<typeof person>> & object> => ({
  name,
  selector: cells
    .split(',')
    .map((cell) => `${cell} .rcmContactAddress`)
    .join(','),
  // Larry's short table says under "from" whom a mail of one's own was written to.
  take: (element) => (element.closest('#preview-shortheaders') ? undefined : person('title')(element)),
  evenUnseen: true, // elastic and larry fold the full headers away
});

/** Folder and number of a message, as its own document's address has them. */
function placeOf(element: Element): string | undefined {
  const document = documentOf(element);
  const { searchParams } = new URL(document ? addressOf(document) : '', 'https://example.com');
  const uid = searchParams.get('_uid');
  return uid ? `${searchParams.get('_mbox') ?? 'INBOX'}/${uid}` : undefined;
}

/**
 * Roundcube 1.4 – 1.6, skins elastic, larry and classic, full page and preview pane (an iframe of the same origin).
 * Source: Roundcube's own templates (github.com/roundcube/roundcubemail, skins/), measured in 1.6.5 on 2026-11-23.
 */
export default defineWebmail({
  ...card,
  // Its program, for a mail shown in another webmail may carry any class or id of Roundcube's, but no script.
  isPage: (document) => within(document, 'script[src*="program/js/app"]').length > 0,
  frames: 'iframe#messagecontframe, iframe[name="messagecontframe"]',
  account: [
    {
      name: 'settings',
      selector: 'script',
      take: (element) => addressIn(setting('username')(element)),
      evenUnseen: true,
    },
    { name: 'name in the head', selector: '.username', take: (element) => addressIn(words(element)) },
  ],
  // The document's own element: what stands inside of a mail's text is never looked at.
  thread: [{ name: 'address', selector: 'body', take: placeOf }],
  subject: [
    {
      name: 'header cell or heading', // classic has the cell, elastic and larry the heading
      selector: 'td.header.subject, h2.subject, h3.subject',
      take: wordsWithout('.voice, a'),
      evenUnseen: true,
    },
    { name: 'title of the page', selector: 'html', take: (element) => subjectIn(documentOf(element)) },
  ],
  message: [
    { name: 'body', selector: '#messagebody', take: whole },
    { name: 'parts of the text', selector: '.message-part, .message-htmlpart', take: whole },
  ],
  body: [
    { name: 'body', selector: '#messagebody', take: (element) => element },
    { name: 'parts', selector: '.message-part, .message-htmlpart', take: (element) => element },
  ],
  key: [
    { name: 'address', selector: '#messagebody, body', take: placeOf },
    { name: 'settings', selector: 'body', take: (element) => settledPlace(documentOf(element)) },
  ],
  from: [
    shown('header cell', 'td.header.from'),
    shown('header line', '.header-summary .from, .short-header .from, .header-links'),
  ],
  to: [shown('header cell', 'td.header.to')],
  cc: [shown('header cell', 'td.header.cc')],
  date: [{ name: 'header cell', selector: 'td.header.date', take: dateOf(), evenUnseen: true }],
  mayLack: ['cc'],
  source: (document, key) => {
    const cut = key.lastIndexOf('/');
    if (cut < 1) return undefined;
    const url = new URL('./', addressOf(document));
    const asked = { _task: 'mail', _action: 'viewsource', _uid: key.slice(cut + 1), _mbox: key.slice(0, cut) };
    return `${url.href}?${new URLSearchParams(asked)}`;
  },
});

/** Folder and number of a message, as the settings in its own document have them. */
function settledPlace(document: Document | null): string | undefined {
  const scripts = document ? within(document, 'script') : [];
  const [uid] = scripts.flatMap((each) => setting('uid')(each) ?? []);
  const [mailbox] = scripts.flatMap((each) => setting('mailbox')(each) ?? []);
  return uid && mailbox ? `${mailbox}/${uid}` : undefined;
}

/** "Roundcube Webmail :: The plan"; the name of the product is the host's choice. */
function subjectIn(document: Document | null): string | undefined {
  const isOpen = document && within(document, '#messagebody, .message-part, .message-htmlpart').length > 0;
  // Classic shows no subject where there is none, and its title is "Mail" then; the other skins say "(no subject)".
  const isClassic = document && within(document, 'link[href*="skins/classic/"]').length > 0;
  return isOpen && !isClassic ? / :: (.{1,900})$/.exec(titleOf(document))?.[1] : undefined;
}

/** Headers and body stand in different parts of the page: the message is the whole of its document. */
function whole(element: Element): Element | undefined {
  const document = documentOf(element);
  return document ? within(document, 'body')[0] : undefined;
}
