import card from '../cards/yahoo';
import { dateOf, ofAttribute, person, words } from '../reading/take';
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
  thread: [],
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
      selector: '[data-test-id="message-group-view-scroller"] [data-test-id="message-view-body"]',
      take: (element) => element.parentElement ?? undefined,
    },
  ],
  body: [
    { name: 'text', selector: '[data-test-id="message-view-body-content"]', take: itself },
    { name: 'part with the text', selector: '[data-test-id="message-view-body"]', take: itself },
  ],
  key: [
    {
      name: 'message id',
      selector: '[data-test-mid], [data-mid], [data-message-id]',
      take: (element) =>
        ofAttribute('data-test-mid')(element) ??
        ofAttribute('data-mid')(element) ??
        ofAttribute('data-message-id')(element),
    },
  ],
  from: [
    { name: 'pill', selector: pills('message-from'), take: pill },
    { name: 'sender line', selector: '[data-test-id="message-from"]', take: pill },
  ],
  to: [{ name: 'pill', selector: `${pills('message-to')}, ${pills('message-recipient')}`, take: pill }],
  cc: [{ name: 'pill', selector: pills('message-cc'), take: pill }],
  date: [{ name: 'date', selector: '[data-test-id="message-date"]', take: dateOf('datetime', 'title') }],
  mayLack: ['to', 'cc', 'key'],
});
