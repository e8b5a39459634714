import { foldedWords } from '@/lib/model/fold';
import type { StoredRecord } from '@/lib/model/record';
import type { Contact } from '@/lib/process/file-index';

interface Wanted {
  /** Who is known at this company and its table. */
  contacts: Contact[];
  /** What the store has found for the words, of any company. */
  found: StoredRecord[];
  query: string;
  chosen: string[];
}

const SHOWN = 6;

/** Whom a search for somebody offers: those of this company first, then the others; nobody who is chosen already. */
export function peopleFor({ contacts, found, query, chosen }: Wanted) {
  const words = foldedWords(query);
  const isNamed = ({ id, name }: Contact) => {
    const own = foldedWords(name);
    return words.every((word) => own.some((one) => one.startsWith(word))) || found.some((one) => one.id === id);
  };
  const open = (id: string) => !chosen.includes(id);
  const here = contacts.filter((contact) => open(contact.id) && isNamed(contact)).map(({ record }) => record);
  const elsewhere = found.filter(({ id }) => open(id) && !contacts.some((contact) => contact.id === id));
  return { here, elsewhere: query.trim() === '' ? [] : elsewhere.slice(0, SHOWN) };
}
