import { written } from '@/lib/model/written';
import { texts } from '@/lib/texts';

/**
 * The sentence of an act, for the toast and the history. An act of a version we do not know says so. The value `along` is how many
 * later things went with it when it was taken back.
 */
export function sayAct(said: Said): string {
  const along = Number(said.values.along ?? 0);
  return along > 0 ? `${sentenceOf(said)} ${texts.acts.along(along)}` : sentenceOf(said);
}

interface Said {
  key: string;
  values: { [name: string]: string | number };
}

function sentenceOf(said: Said): string {
  const sentences: { [key: string]: unknown } = texts.acts;
  const sentence = Object.hasOwn(sentences, said.key) ? sentences[said.key] : undefined;
  if (typeof sentence === 'string') return sentence;
  return typeof sentence === 'function' ? written(String(sentence(said.values))) : texts.acts.unknownAct;
}
