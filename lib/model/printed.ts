import { phoneKey } from './fold';
import type { Quote } from './provenance';

/** A phone number as its source prints it ("+49 89 99998 100"), where those are the same digits; else the value as it is. */
export function printedPhone(value: string, quote: Quote | undefined): string {
  const words = quote?.exact.trim();
  if (!words || words.length > 30 || !/^[+\d(]/.test(words)) return value;
  return phoneKey(words) === phoneKey(value) ? words : value;
}
