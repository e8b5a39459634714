import { isSharedMailbox } from '@/lib/identity/domain';
import { foldedWords } from '@/lib/model/fold';
import { type Held, type StoredRecord, texts } from '@/lib/model/record';
import { find } from '@/lib/store/find';
import { historyOf, recordsBy } from '@/lib/store/records';
import type { Traces } from './scrubber';

/**
 * All that ever told who somebody is, from their records and history. A mailbox of a team, a switchboard's number and a family
 * name that somebody else who stays has too are not theirs alone.
 */
export async function tracesOf(records: StoredRecord[]): Promise<Traces> {
  const ids = records.map((record) => record.id);
  const history = (await Promise.all(ids.map(historyOf))).flat();
  const valuesOf = (field: string) => {
    const now = records.flatMap((record) => record.fields[field] ?? []);
    const then = history.flatMap((change) =>
      change.field === field ? [...(change.before ?? []), ...(change.after ?? [])] : [],
    );
    return distinct([...now, ...then]);
  };
  const printed = (field: string) =>
    records.flatMap((record) => (record.fields[field] ?? []).flatMap(({ from }) => from.quote?.exact ?? []));
  const names = distinctTexts(valuesOf('name').flatMap((name) => [name, withoutTitles(name)])).filter(isName);
  return {
    names,
    surnames: await ownSurnames(names, ids),
    emails: await ofNobodyElse(
      'email',
      valuesOf('email').filter((address) => !isSharedMailbox(address)),
      ids,
    ),
    phones: await ofNobodyElse('phone', distinctTexts([...valuesOf('phone'), ...printed('phone')]), ids),
    links: valuesOf('social'),
  };
}

const distinct = (held: Held[]) =>
  distinctTexts(held.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
const distinctTexts = (all: string[]) => [...new Set(all.map((one) => one.trim()).filter(Boolean))];

/** "Dr. Annegret Löwenthal" is also called without her title. */
const withoutTitles = (name: string) =>
  name
    .split(/\s+/)
    .filter((word) => !/^\p{L}{1,5}\.$/u.test(word))
    .join(' ');

/** A single short word stands in too many texts that speak of something else. */
const isName = (name: string) => name.includes(' ') || name.length > 3;

async function ownSurnames(names: string[], ids: string[]): Promise<string[]> {
  const lasts = distinctTexts(
    names.filter((name) => name.includes(' ')).flatMap((name) => name.split(/\s+/).at(-1) ?? []),
  );
  const long = lasts.filter((name) => name.length > 3);
  const shared = await Promise.all(
    long.map(async (name) => {
      const [word = ''] = foldedWords(name);
      const others = (await find(name, 50, ['person', 'company'])).filter((record) => !ids.includes(record.id));
      return others.some((record) => texts(record, 'name').some((own) => foldedWords(own).includes(word)));
    }),
  );
  return long.filter((_, place) => !shared[place]);
}

/** A company may hold the address of its employee: that is theirs, and goes. A number it holds is its own. */
async function ofNobodyElse(field: 'email' | 'phone', values: string[], ids: string[]): Promise<string[]> {
  const shared = await Promise.all(
    values.map(async (value) => {
      const holders = (await recordsBy(field, value)).filter((record) => !ids.includes(record.id));
      return holders.some((record) => field === 'phone' || record.type === 'person');
    }),
  );
  return values.filter((_, place) => !shared[place]);
}
