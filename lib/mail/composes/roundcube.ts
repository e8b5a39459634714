import { documentOf, frameDocument, rootOf } from '@/lib/capture/page/dom';
import { addressIn } from '@/lib/identity/mail-address';
import card from '../cards/roundcube';
import { defineCompose } from '../compose/compose';
import { textIn } from '../compose/written';
import { within } from '../reading/find';
import { peopleIn, words } from '../reading/take';

const FORM = 'form[name="form"]';
const TEXT = `${FORM} textarea[name="_message"]`;

/** Elastic hides the field and shows what is in it as chips; the field is kept in step with them. */
const recipients = (name: string) => [
  {
    name: 'field',
    selector: `${FORM} textarea[name="${name}"], ${FORM} input[name="${name}"]`,
    take: (element: Element) => {
      const people = peopleIn(textIn(element));
      return people.length > 0 ? people : undefined;
    },
    evenUnseen: true as const,
  },
];

/**
 * Roundcube 1.4 – 1.6, skins elastic, larry and classic, in the page and in a window of its own.
 * Source: Roundcube's own templates and app.js (github.com/roundcube/roundcubemail), tried in 1.6.5 on 2026-11-27.
 * Sending raises no submit event; on success a `.confirmation` stands in the message stack for half a second before the page goes on to
 * the list, on failure an `.error`. Where the mail went out and could not be saved in Sent, both are shown: it was sent.
 */
export default defineCompose({
  ...card,
  isPage: (document) => within(document, TEXT).length > 0,
  root: [
    {
      name: 'form',
      selector: TEXT,
      take: wholePage, // Send stands in a toolbar outside of the form
      evenUnseen: true, // the rich editor hides it
    },
  ],
  key: [{ name: 'compose id', selector: `${FORM} input[name="_id"]`, take: filled, evenUnseen: true }],
  account: [
    { name: 'chosen sender', selector: `${FORM} select[name="_from"] option:checked`, take: sender, evenUnseen: true },
    { name: 'sender', selector: `${FORM} input[name="_from"]`, take: (element) => addressIn(textIn(element)) },
  ],
  to: recipients('_to'),
  cc: recipients('_cc'),
  bcc: recipients('_bcc'),
  subject: [{ name: 'field', selector: 'input[name="_subject"]', take: (element) => element }],
  body: [
    { name: 'rich editor', selector: 'iframe.tox-edit-area__iframe, iframe[id$="_ifr"]', take: editedBody },
    { name: 'plain text', selector: TEXT, take: (element) => element, asGood: true },
  ],
  tail: [
    { name: 'signature', selector: '#_rc_sig', take: (element) => element },
    { name: 'quote', selector: '#reply-intro, blockquote', take: (element) => element },
  ],
  presses: {
    send: [
      { name: 'button', selector: '.send:not(.disabled)' },
      { name: 'command', selector: `[onclick*="command('send'"]` },
    ],
  },
  notices: {
    success: [{ name: 'confirmation', selector: '#messagestack > .confirmation, #message .confirmation' }],
    failure: [{ name: 'error', selector: '#messagestack > .error, #message .error' }],
  },
  saves: [{ name: 'draft', selector: `${FORM} input[name="_draft"][value="1"]` }],
});

function wholePage(element: Element): Element | undefined {
  const document = documentOf(element);
  return document ? within(document, 'body')[0] : undefined;
}

function filled(element: Element): string | undefined {
  return textIn(element).trim() || undefined;
}

function sender(option: Element): string | undefined {
  return addressIn(words(option));
}

/** TinyMCE writes in the body of a frame of its own. */
function editedBody(frame: Element): Element | undefined {
  const inner = frameDocument(frame);
  const body = inner && within(rootOf(inner), 'body')[0];
  return body && within(body, '[contenteditable="true"]')[0];
}
