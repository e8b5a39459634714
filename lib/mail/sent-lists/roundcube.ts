import { addressOf, attribute } from '@/lib/capture/page/dom';
import { within } from '../reading/find';
import { defineSentList } from '../sending/sent-list';

/** Roundcube 1.4 – 1.6: its own list of the folder of sent mails, as its page asks for it; tried in 1.6.5 on 2026-11-27. */
export default defineSentList({
  isPage: (document) => within(document, 'script[src*="program/js/app"]').length > 0,
  list: (document) => place(document, { _action: 'list', _mbox: sentFolder(document), _remote: '1' }),
  listKind: /^(?:application\/json|text\/plain)/i,
  sources: (document, answer) => {
    const numbers = [...answer.matchAll(/add_message_row\((\d{1,10}),/g)].map(([, number]) => Number(number));
    const newest = [...new Set(numbers)].sort((a, b) => b - a);
    const _mbox = sentFolder(document);
    return newest.map((number) => place(document, { _action: 'viewsource', _uid: String(number), _mbox }));
  },
});

function place(document: Document, asked: Record<string, string>): string {
  const url = new URL('./', addressOf(document));
  return `${url.href}?${new URLSearchParams({ _task: 'mail', ...asked })}`;
}

/** As the list of folders or the compose window names it; Roundcube's own default where neither is there. */
function sentFolder(document: Document): string {
  const [listed] = within(document, 'li.mailbox.sent > a[rel]');
  const [chosen] = within(document, 'select[name="_store_target"] option:checked');
  return (listed && attribute(listed, 'rel')) || (chosen && attribute(chosen, 'value')) || 'Sent';
}
