import { localName, textContent } from '@/lib/capture/page/dom';
import type { OpenCompose } from './compose';
import { textIn } from './written';

const MOST = 20_000;

/** The words that the rep has written themselves: without the signature and without what is quoted; undefined where there are none. */
export function ownWords({ body, tail }: Pick<OpenCompose, 'body' | 'tail'>): string | undefined {
  if (!body) return undefined;
  const words = localName(body) === 'textarea' ? plainWords(textIn(body)) : richWords(body, tail[0]);
  return words.trim().slice(0, MOST) || undefined;
}

function richWords(body: Element, tail: Element | undefined): string {
  const whole = drawnText(body);
  const end = tail ? whole.indexOf(drawnText(tail).trim()) : -1;
  return end < 0 ? whole : whole.slice(0, end);
}

/** With the line breaks that are drawn. */
const drawnText = (element: Element): string => (element as HTMLElement).innerText ?? textContent(element) ?? '';

/** In plain text a line of two dashes begins the signature, and ">" what is quoted, with a line before it that says whose words they are. */
function plainWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line) => line === '-- ' || line.startsWith('>'));
  if (end < 0) return text;
  const own = lines.slice(0, end).join('\n').trimEnd();
  return lines[end]?.startsWith('>') ? own.replace(/(?:^|\n)[^\n]{1,300}:$/, '') : own;
}
