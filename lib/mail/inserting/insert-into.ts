import { setField } from '@/lib/compose/field';
import { type InsertResult, insertWords } from '@/lib/compose/insert';
import type { ComposeSeen, InsertEnd, Insertion } from '@/lib/model/mail-compose';
import { type ComposeWindow, composeWindow } from './window';

/**
 * Puts a script into the mail that is being written, if that is still the one the rep saw. The subject first, so that the editor's undo
 * takes back the words first; where the editor takes no words, the subject is given back. Nothing is sent, no key is pressed. Beside the end it
 * tells which family of editors it was and the way that it took the words by.
 */
export async function insertInto(
  document: Document,
  { text, subject, expected }: Insertion,
  seenRoot?: Element,
): Promise<InsertEnd & Partial<Pick<InsertResult, 'family' | 'way'>>> {
  const window = composeWindow(document);
  if (!window) return { state: 'gone' };
  // Of a window without an id nothing else tells that it is the one the rep saw.
  const isOther = !window.seen.key && seenRoot?.isConnected === true && seenRoot !== window.root;
  if (isOther || !isAsSeen(window.seen, expected)) return { state: 'changed' };
  const isSet = subject === undefined ? undefined : setSubject(window, subject);
  const { before, after, point, above } = window.aim;
  point();
  const { missing, ...end } = await insertWords(window.root, { text: before + text + after }, { before: above });
  if (end.state === 'nothing' && isSet) setSubject(window, expected.subject ?? '');
  return {
    ...end,
    ...(missing !== undefined && { missing: missing.split('\n') }),
    ...(isSet !== undefined && { subject: isSet ? 'set' : 'failed' }),
  };
}

const setSubject = ({ subjectField }: ComposeWindow, subject: string): boolean =>
  subjectField !== undefined && setField(subjectField, subject);

const isAsSeen = (seen: ComposeSeen, expected: Insertion['expected']): boolean => told(seen) === told(expected);

const told = ({ key, to, cc, bcc, subject }: Insertion['expected']): string =>
  JSON.stringify([key, subject, ...[to, cc, bcc].map((people) => people.map(({ name, address }) => [name, address]))]);
