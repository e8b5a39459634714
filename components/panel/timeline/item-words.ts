import type { Quote } from '@/lib/model/provenance';
import { texts } from '@/lib/texts';
import { sayAct } from '@/lib/texts/say-act';
import { firstLine } from '../notes/first-line';
import { type ActivityWords, activityWords } from './activity-words';
import type { TimelineItem } from './timeline-items';
import type { TimelineScope } from './timeline-scope';
import { withoutQuote } from './told-once';

export interface ItemWords extends ActivityWords {
  quote?: Quote;
  url?: string;
}

/** A line of the timeline as it is read, with the quote and page that prove it. */
export function itemWords(item: TimelineItem, scope: TimelineScope): ItemWords {
  if (item.what === 'act') return { before: '', strong: '', after: sayAct(item.act.said), second: '' };
  if (item.what === 'note') {
    const { text, quote, url } = item.note;
    const own = firstLine(quote ? withoutQuote(text, quote.exact) : text);
    const { note } = texts.timeline;
    return {
      ...{ before: own === '' ? note : `${note}: `, strong: own, after: '', second: '' },
      ...(quote && { quote }),
      ...(url && { url }),
    };
  }
  const { quote, url, text } = item.activity;
  const told = quote && text ? { ...item.activity, text: withoutQuote(text, quote) } : item.activity;
  return {
    ...activityWords(told, scope),
    ...(quote && { quote: { exact: quote, where: 'text' as const } }),
    ...(url && { url }),
  };
}
