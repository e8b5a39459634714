import { attribute, documentOf, isElement, nextSibling, parentElement, titleOf } from '@/lib/capture/page/dom';
import card from '../cards/fastmail';
import { within } from '../reading/find';
import { dateOf, nameIn, ofAttribute, person, words } from '../reading/take';
import { defineWebmail } from '../webmail';

const itself = (element: Element) => element;
const member = person('title', 'data-email');
const CARD = '.v-MessageCard';

/**
 * Fastmail. Source: public style sheets and extensions (Fastmail Plus "last verified 2026-06-04", FastTrMail 2026); read for facts,
 * looked up on 2026-11-23, not tried against the live service. The text stands in the card or, in the older layout, right behind it.
 */
export default defineWebmail({
  ...card,
  subject: [
    { name: 'title of the thread', selector: '.v-Thread-title h1', take: words },
    { name: 'title of the page', selector: 'html', take: (element) => subjectIn(documentOf(element)) },
  ],
  message: [
    { name: 'unfolded card', selector: `${CARD}.is-expanded, ${CARD}.is-focused`, take: itself },
    { name: 'card with a text', selector: CARD, take: (element) => (bodyOf(element) ? element : undefined) },
    { name: 'text with an id', selector: '[data-message-id]', take: parentElement },
  ],
  body: [{ name: 'text', selector: `${CARD}, .v-Message`, take: bodyOf }],
  key: [
    {
      name: 'message id',
      selector: `${CARD}, [data-message-id]`,
      take: (element) =>
        ofAttribute('data-message-id')(element) ??
        (bodyOf(element) && attribute(bodyOf(element) as Element, 'data-message-id')),
    },
  ],
  from: [{ name: 'sender of the card', selector: '.v-MessageCard-from', take: (element) => titled(element) }],
  to: [{ name: 'recipient of the card', selector: '.v-Message-toName', take: (element) => titled(element) }],
  date: [{ name: 'time of the card', selector: '.v-MessageCard-time', take: dateOf('title', 'datetime') }],
});

/** The address from the title, the name as printed. */
function titled(element: Element) {
  const held = member(element);
  const name = nameIn(attribute(element, 'title') ?? '') ?? nameIn(words(element) ?? '');
  return held ? { ...held, ...(name && { name }) } : undefined;
}

function bodyOf(element: Element): Element | undefined {
  const [inside] = within(element, '.v-Message');
  return inside ?? behind(element);
}

/** The text right behind the card, or behind what is drawn around the card alone. */
function behind(card: Element): Element | undefined {
  for (let at: Element | undefined = card, depth = 0; at && depth < 3; depth += 1, at = parentElement(at)) {
    if (within(at, CARD).length > 1) return undefined;
    let next = nextSibling(at);
    while (next && !isElement(next)) next = nextSibling(next);
    const [first] = next ? within(next, `${CARD}, .v-Message`) : [];
    if (next) return first && Element.prototype.matches.call(first, '.v-Message') ? first : undefined;
  }
  return undefined;
}

/** "2 • Inbox – The plan | Fastmail". */
function subjectIn(document: Document | null): string | undefined {
  return document ? / – (.{1,300}) \| Fastmail$/.exec(titleOf(document))?.[1] : undefined;
}
