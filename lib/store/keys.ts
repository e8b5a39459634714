import { fold, foldedWords, phoneKey } from '@/lib/model/fold';
import { linkKey } from '@/lib/model/link';
import { isListed, leading, type StoredRecord, text, texts } from '@/lib/model/record';
import type { RowKeys } from './database';

/** The longest word that search looks at; longer ones are found by their beginning. */
const WORD = 32;

/** The keys a record is found by. A deleted or erased record has none, so no list and no search shows it. */
export function keysOf(record: StoredRecord): RowKeys {
  if (!isListed(record)) return {};
  const order = -Date.parse(record.updatedAt);
  const list = listOf(record, order);
  const due = dueOf(record);
  return {
    all: [record.type, order],
    ...(list && { list }),
    ...(due && { due: [record.type, due] }),
    // A profile link is found where domains are: both are addresses on the web, and a link always has a slash.
    ...some(
      'domain',
      [...texts(record, 'domain'), ...texts(record, 'social').flatMap((link) => linkKey(link) ?? [])].map(fold),
    ),
    ...some('email', texts(record, 'email').map(fold)),
    ...some(
      'phone',
      [...texts(record, 'phone')].flatMap((phone) => phoneKey(phone) ?? []),
    ),
    ...some('word', wordsOf(record)),
    ...some('parent', parentsOf(record)),
  };
}

const some = (key: string, values: string[]) => (values.length > 0 ? { [key]: [...new Set(values)] } : {});

/** Prospects are listed by where they stand: `process/stage` while open, else `won`, `lost`, `disqualified`. */
function groupOf(record: StoredRecord): string | undefined {
  if (record.type !== 'prospect') return undefined;
  const state = text(record, 'state');
  return state === 'open' ? `${text(record, 'processId')}/${text(record, 'stage')}` : state;
}

/** The group of tasks that still have a reminder to give, in the order of their dates. */
export const REMINDER = 'reminder';

function listOf(record: StoredRecord, order: number): RowKeys['list'] {
  const group = groupOf(record);
  if (group) return [record.type, group, order];
  const due = dueOf(record);
  if (due === undefined || leading(record, 'remind') !== true || text(record, 'remindedAt')) return undefined;
  // A mere date counts as midnight of UTC here, and is read with a day to spare: the rep may travel through time zones.
  const at = Date.parse(due);
  return Number.isNaN(at) ? undefined : [record.type, REMINDER, at];
}

function dueOf(record: StoredRecord): string | undefined {
  if (record.type !== 'task' || text(record, 'doneAt')) return undefined;
  return text(record, 'dueAt');
}

const searched = new Set(['person', 'company', 'prospect']);

function wordsOf(record: StoredRecord): string[] {
  if (!searched.has(record.type)) return [];
  const found = [...texts(record, 'name'), ...texts(record, 'legalName'), ...texts(record, 'domain')];
  const words = found.flatMap(foldedWords);
  const whole = [...texts(record, 'email'), ...texts(record, 'domain')].map(fold);
  return [...words, ...whole].map((word) => `${record.type}|${word.slice(0, WORD)}`);
}

/** The registers that point at another record. */
const pointers = ['prospectId', 'companyId', 'personId', 'linkedTo'] as const;

function parentsOf(record: StoredRecord): string[] {
  const several = leading(record, 'personIds');
  const people = Array.isArray(several) ? several.filter((id) => typeof id === 'string') : [];
  const ids = [...pointers.flatMap((pointer) => text(record, pointer) ?? []), ...people];
  return ids.map((id) => `${record.type}|${id}`);
}

/** What is counted beside the records, in the same transaction: how many of a type, and of a group. */
export function countersOf(record: StoredRecord | undefined): string[] {
  if (!record || !isListed(record)) return [];
  const group = groupOf(record);
  return group ? [record.type, `${record.type}|${group}`] : [record.type];
}
