import type { Quote } from '@/lib/model/provenance';
import { texts } from '@/lib/texts';
import { sayAct } from '@/lib/texts/say-act';
import { firstLine } from '../notes/first-line';
import { type ActivityWords, activityWords } from './activity-words';
import type { TimelineItem } from './timeline-items';
import type { TimelineScope } from './timeline-scope';

export interface ItemWords extends ActivityWords {
  quote?: Quote;
  url?: string;
}

/** A line of the timeline as it is read, with the quote and page that prove it. */
export function itemWords(item: TimelineItem, scope: TimelineScope): ItemWords {
  if (item.what === 'act') return { before: '', strong: '', after: sayAct(item.act.said), second: '' };
  if (item.what === 'note') {
    const { text, quote, url } = item.note;
    return {
      ...{ before: `${texts.timeline.note}: `, strong: firstLine(text), after: '', second: '' },
      ...(quote && { quote }),
      ...(url && { url }),
    };
  }
  const { quote, url } = item.activity;
  return {
    ...activityWords(item.activity, scope),
    ...(quote && { quote: { exact: quote, where: 'text' as const } }),
    ...(url && { url }),
  };
}
