import type { Activity } from '@/lib/model/activity';
import type { ProspectFile } from './file';
import { indexOf, isFromThem } from './file-index';
import { proofOfActivity } from './proof';
import type { ReasonPart } from './suggestion';

/** A quote for a reason: long ones are cut at a word, so that the sentence stays one. */
export function quoted(words: string, source?: Activity, now?: string): ReasonPart & { quote: string } {
  const quote = cutWords(words, 140);
  return { quote, ...(source && now !== undefined && { source: proofOfActivity(source, now) }) };
}

/** Cuts at a word's end and adds "…"; text that fits stays as it is. */
export function cutWords(words: string, limit: number): string {
  const line = words.replaceAll(/\s/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The activity in which these words were said, the latest first; undefined when they stand nowhere. */
export function whereSaid(words: string, file: ProspectFile): Activity | undefined {
  return indexOf(file).touches.findLast(
    (touch) => (touch.quote?.includes(words) || touch.text?.includes(words)) ?? false,
  );
}

/** The last kept words from their side, from that person or from anybody. */
export function lastWords(file: ProspectFile, personId?: string): (Activity & { quote: string }) | undefined {
  for (const touch of indexOf(file).touches.toReversed()) {
    const { quote } = touch;
    if (!quote || !isFromThem(touch)) continue;
    if (personId === undefined || !touch.personIds?.length || touch.personIds.includes(personId))
      return { ...touch, quote };
  }
  return undefined;
}

/** Mails and messages are written, everything else is said. */
export const isWritten = ({ kind }: Activity) => kind === 'mail' || kind === 'social';
