import { written } from '@/lib/model/written';
import { texts } from '@/lib/texts';

/** The sentence of an act, for the toast and the history. An act of a version we do not know says so. */
export function sayAct(said: { key: string; values: { [name: string]: string | number } }): string {
  const sentences: { [key: string]: unknown } = texts.acts;
  const sentence = Object.hasOwn(sentences, said.key) ? sentences[said.key] : undefined;
  if (typeof sentence === 'string') return sentence;
  return typeof sentence === 'function' ? written(String(sentence(said.values))) : texts.acts.unknownAct;
}
