import { valueKey } from '@/lib/identity/value-key';
import type { Edit } from '@/lib/model/edit';
import { type FactField, isFactField } from '@/lib/model/fact';
import type { CapturedFact, PageReading } from '@/lib/model/page-reading';
import { type Held, type StoredRecord, shown } from '@/lib/model/record';

/** A value that this very page told before and tells no more. */
export interface Vanished {
  field: FactField;
  value: string;
  /** When the page said it last. */
  seenAt: string;
  /** The rep kept a reading since that told it no more. */
  isNoted?: true;
}

/** Fields that are worked out of the page's address, not read in it. */
const ofTheAddress: readonly string[] = ['page address'];

/** What of a known record came from this page and is not in its new reading; of a page that was read in part nothing is said. */
export function vanishedFrom(record: StoredRecord, facts: CapturedFact[], url: string): Vanished[] {
  const told = new Set(facts.map(({ field, value }) => `${field} ${valueKey(field, value)}`));
  return Object.keys(record.fields)
    .filter(isFactField)
    .flatMap((field) =>
      shown(record, field).flatMap((held): Vanished[] => {
        if (typeof held.value !== 'string' || !isOfPage(held, url)) return [];
        if (told.has(`${field} ${valueKey(field, held.value)}`)) return [];
        const noted = held.from.missingAt === undefined ? {} : { isNoted: true as const };
        return [{ field, value: held.value, seenAt: held.from.seenAt ?? held.from.at, ...noted }];
      }),
    );
}

/** Known people whose name this page told before and tells no more. */
export function leftFrom(members: StoredRecord[], reading: PageReading, url: string): StoredRecord[] {
  if (reading.partial) return [];
  const names = reading.people.flatMap(({ facts }) => facts.filter(({ field }) => field === 'name'));
  return members.filter((member) => {
    const named = shown(member, 'name').filter((held) => isOfPage(held, url));
    return (
      named.length > 0 &&
      vanishedFrom(member, names, url).filter(({ field }) => field === 'name').length === named.length
    );
  });
}

/** The edits that note on each value that its page told it no more at this time. */
export function missedEdits(record: StoredRecord, vanished: Vanished[], at: string): Edit[] {
  return vanished.flatMap(({ field, value }): Edit[] => {
    const held = shown(record, field).find((one) => one.value === value);
    if (!held || held.from.missingAt) return [];
    return [{ do: 'add', id: record.id, field, value, from: { ...held.from, missingAt: at } }];
  });
}

function isOfPage({ from }: Held, url: string): boolean {
  const isRead = from.by === 'page' && !ofTheAddress.includes(from.method ?? '');
  return isRead && from.url !== undefined && withoutPlace(from.url) === withoutPlace(url);
}

const withoutPlace = (url: string) => url.split('#', 1)[0];
