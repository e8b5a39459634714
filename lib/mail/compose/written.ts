import { localName, textContent } from '@/lib/capture/page/dom';

const inputValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.get;
const areaValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.get;
/** The longest subject that a mail may have (RFC 5322, 2.1.1). */
const LONGEST = 998;

/** What is written in a field now, on one line; of an element that is written in itself, its words. */
export function written(field: Element): string {
  return textIn(field).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** What is written in a field now, as it is. */
export function textIn(field: Element): string {
  if (localName(field) === 'input') return String(inputValue?.call(field) ?? '');
  if (localName(field) === 'textarea') return String(areaValue?.call(field) ?? '');
  return textContent(field) ?? '';
}
