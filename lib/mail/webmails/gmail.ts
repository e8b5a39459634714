import { attribute, documentOf, titleOf } from '@/lib/capture/page/dom';
import { addressIn } from '@/lib/identity/mail-address';
import card from '../cards/gmail';
import { around, isUnseen, within } from '../reading/find';
import { dateOf, person, words } from '../reading/take';
import { defineWebmail } from '../webmail';

const itself = (element: Element) => element;
const member = person('email', 'data-hovercard-id');
/** Gmail writes "undefined" where it has no id (since 2025-11). */
const id =
  (name: string) =>
  (element: Element): string | undefined => {
    const value = attribute(element, name);
    return value && value !== 'undefined' ? value.replace(/^#/, '') : undefined;
  };

/**
 * Gmail. Source: InboxSDK 2.2.18 (2026-07-23), FlowCrypt (2026-08-17), gmail.js (2025-01), Mailvelope 6.2.1 (2026-01); read for
 * facts, looked up on 2026-11-23, not tried against the live service. `email`, `name`, `data-legacy-*-id`, `h2.hP` and `.a3s` have
 * stood for more than eight years; class names around them change three to six times a year.
 */
export default defineWebmail({
  ...card,
  account: [
    { name: 'title', selector: 'html', take: (element) => accountOf(documentOf(element)) },
    {
      name: 'account button',
      selector: 'a[aria-label*="@"][href*="SignOutOptions"], a[aria-label*="@"]',
      take: (element) => addressIn(attribute(element, 'aria-label')),
    },
  ],
  thread: [
    {
      name: 'legacy thread id of the heading', // rows of the list beside a split pane have one too
      selector: 'h2[data-legacy-thread-id]',
      take: id('data-legacy-thread-id'),
    },
    { name: 'permanent thread id', selector: 'h2[data-thread-perm-id]', take: id('data-thread-perm-id') },
  ],
  subject: [
    { name: 'h2.hP', selector: 'h2.hP', take: words },
    {
      name: 'heading of the thread',
      selector: '.ha h2, [role="main"] h2[data-thread-perm-id], [role="main"] h2[data-legacy-thread-id]',
      take: words,
    },
  ],
  message: [
    {
      name: 'message id',
      selector: '.adn.ads[data-message-id]',
      take: withBody,
    },
    { name: 'legacy message id', selector: '[role="listitem"] [data-legacy-message-id]', take: withBody },
    { name: 'item of the thread', selector: '[role="list"] > [role="listitem"].h7, [role="list"] > .h7', take: itself },
    {
      name: 'message id without a text',
      selector: '.adn.ads',
      take: (element) => (around(element, '.kv, .kQ, .kx') ? undefined : element),
    },
  ],
  body: [
    { name: '.a3s', selector: '.a3s', take: itself },
    { name: '.ii.gt', selector: '.ii.gt', take: itself },
  ],
  key: [
    // Before the legacy id: that one comes only when the server has answered, and may be the draft's.
    { name: 'message id', selector: '[data-message-id]', take: id('data-message-id') },
    { name: 'legacy message id', selector: '[data-legacy-message-id]', take: id('data-legacy-message-id') },
  ],
  from: [
    { name: 'span.gD', selector: 'span.gD[email]', take: member },
    { name: 'sender cell', selector: 'td.gF span[email], h3.iw span[email]', take: member },
    { name: 'hovercard', selector: 'h3 [data-hovercard-id*="@"]', take: member },
  ],
  to: [
    { name: 'span.g2', selector: '.hb span.g2[email], span.g2[email]', take: member },
    { name: 'recipient line', selector: '.hb span[email]', take: member },
  ],
  date: [
    { name: '.g3', selector: '.gK .g3[title], span.g3[title]', take: dateOf('title') },
    { name: 'sender line', selector: '.gH [title]', take: dateOf('title') },
  ],
});

/** A message that is folded shows its sender and no text. */
function withBody(element: Element): Element | undefined {
  return within(element, '.a3s, .ii.gt').some((text) => !isUnseen(text)) ? element : undefined;
}

/** "Re: The plan - jo@example.com - Gmail". */
function accountOf(document: Document | null): string | undefined {
  const parts = document ? titleOf(document).split(' - ') : [];
  return addressIn(parts.findLast((part) => /^\S+@\S+$/.test(part.trim())));
}
