import { addressOf, documentOf, parentElement } from '@/lib/capture/page/dom';
import card from '../cards/yahoo';
import { dateOf, person, words } from '../reading/take';
import { defineWebmail } from '../webmail';

const itself = (element: Element) => element;
const pill = person('title', 'data-email', 'aria-label');
const pills = (part: string) =>
  ['email-pill', 'pill'].map((name) => `[data-test-id="${part}"] [data-test-id="${name}"]`).join(', ');

/**
 * Yahoo Mail and AOL Mail, which are one program. Source: public adapters from 2018 to 2026, which agree on `data-test-id`; looked up
 * on 2026-11-23, not tried against the live service. Classes are hashes and are not used.
 */
export default defineWebmail({
  ...card,
  thread: [{ name: 'address of the page', selector: 'html', take: (element) => threadIn(documentOf(element)) }],
  subject: [
    { name: 'subject of the thread', selector: '[data-test-id="message-group-subject-text"]', take: words },
    {
      name: 'subject of the message',
      selector: '[data-test-id="message-view"] [data-test-id="message-subject"]',
      take: words,
    },
  ],
  message: [
    { name: 'message view', selector: '[data-test-id="message-view"]', take: itself },
    {
      name: 'text of a message',
      selector: '[data-test-id="message-view-body"]',
      take: parentElement,
    },
  ],
  body: [
    { name: 'text', selector: '[data-test-id="message-view-body-content"]', take: itself },
    { name: 'part with the text', selector: '[data-test-id="message-view-body"]', take: itself },
  ],
  from: [
    { name: 'pill', selector: pills('message-from'), take: pill },
    { name: 'sender line', selector: '[data-test-id="message-from"]', take: pill },
  ],
  to: [{ name: 'pill', selector: `${pills('message-to')}, ${pills('message-recipients')}`, take: pill }],
  cc: [{ name: 'pill', selector: pills('message-cc'), take: pill }],
  date: [{ name: 'date', selector: '[data-test-id="message-date"]', take: dateOf('datetime', 'title') }],
  mayLack: ['cc'],
});

/** `/d/folders/1/messages/<id>`, `/n/…`. */
function threadIn(document: Document | null): string | undefined {
  const path = document ? new URL(addressOf(document)).pathname : '';
  return /\/messages\/([^/]{1,600})/.exec(path)?.[1];
}
