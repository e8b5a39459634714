import { localName, textContent } from '@/lib/capture/page/dom';
import { ownWords as plainWords } from '../inserting/tail';
import type { OpenCompose } from './compose';
import { outermost } from './parts';
import { textIn } from './written';

const MOST = 20_000;

/** The words that the rep has written themselves: without the signature and without what is quoted; undefined where there are none. */
export function ownWords({ body, tail }: Pick<OpenCompose, 'body' | 'tail'>): string | undefined {
  if (!body) return undefined;
  const words =
    localName(body) === 'textarea' ? plainWords(textIn(body).replace(/\r\n?/g, '\n')) : richWords(body, tail);
  return words.trim().slice(0, MOST) || undefined;
}

/** Without each part of the tail; undefined where one is not found again: rather no words than somebody else's. */
function richWords(body: Element, tail: Element[]): string {
  let own = drawnText(body);
  for (const each of outermost(tail).toReversed()) {
    const said = drawnText(each).trim();
    const at = own.lastIndexOf(said);
    if (at < 0) return '';
    if (said) own = own.slice(0, at) + own.slice(at + said.length);
  }
  return own;
}

/** With the line breaks that are drawn. */
const drawnText = (element: Element): string => (element as HTMLElement).innerText ?? textContent(element) ?? '';
