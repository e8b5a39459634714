import type { Note } from '@/lib/model/note';
import type { ProspectFile } from './file';

/**
 * The notes under a question, the newest first. Where the question fills a fact or a seat, a note is material for the answer and
 * not the answer: it says nothing to the scripts before the rep has put it into words.
 */
export const notesUnder = (questionId: string, { notes }: Pick<ProspectFile, 'notes'>): Note[] =>
  notes.filter((note) => note.questionId === questionId).toSorted((a, b) => (a.at < b.at ? 1 : -1));

/** The newest note under a question. */
export const notedUnder = (questionId: string, file: Pick<ProspectFile, 'notes'>): Note | undefined =>
  notesUnder(questionId, file)[0];

/** What a note says: the words from the page, else those of the rep. */
export const wordsOfNote = ({ quote, text }: Note): string => quote?.exact ?? text;
