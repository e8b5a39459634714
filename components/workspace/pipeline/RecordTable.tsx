import { nameOf } from '@/components/panel/record/name-of';
import { printedPhone } from '@/lib/model/printed';
import { leadingHeld, type StoredRecord, text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { shortDay } from '@/lib/texts/format';
import { printedAddress } from '@/lib/texts/printed-domain';
import { hrefOf } from '../route';

interface RecordTableProps {
  type: 'company' | 'person';
  records: StoredRecord[];
}

/** Companies or people, one in each row. The first column leads to the record; what is narrow shows only the first ones. */
export function RecordTable({ type, records }: RecordTableProps) {
  const fields = columns[type];
  return (
    <table className="w-full table-fixed">
      <thead className="text-meta text-ink-3">
        <tr className="h-8 border-b border-line text-left">
          <th className="pl-(--gutter) font-normal">{texts.names.fact.name}</th>
          {fields.map(([field, look]) => (
            <th key={field} className={`px-2 font-normal ${look}`}>
              {texts.names.fact[field]}
            </th>
          ))}
          <th className="w-24 pr-(--gutter) pl-2 text-right font-normal">{texts.workspace.records.changed}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id} data-row="" className="h-8 border-b border-line focus-within:bg-selected hover:bg-hover">
            <td className="truncate pl-(--gutter)">
              <a href={hrefOf('record', record.id)} title={nameOf(record)} className="font-medium hover:underline">
                <bdi>{nameOf(record)}</bdi>
              </a>
            </td>
            {fields.map(([field, look]) => (
              <td key={field} title={text(record, field)} className={`truncate px-2 ${look}`}>
                <Cell record={record} field={field} />
              </td>
            ))}
            <td className="pr-(--gutter) pl-2 text-right text-ink-3 tabular-nums">{shortDay(record.updatedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const columns = {
  company: [
    ['domain', 'max-[640px]:hidden'],
    ['industry', 'max-[900px]:hidden'],
    ['phone', 'w-40 tabular-nums max-[1024px]:hidden'],
  ],
  person: [
    ['title', 'max-[640px]:hidden'],
    ['email', 'w-[28%] max-[900px]:hidden'],
    ['phone', 'w-40 tabular-nums max-[1024px]:hidden'],
  ],
} as const;

/** A value, or that nobody knows it yet: never an empty cell. */
function Cell({ record, field }: { record: StoredRecord; field: Column }) {
  const value = shownAs(record, field);
  if (value === undefined) return <span className="text-ink-3">{texts.workspace.records.notKnown[field]}</span>;
  return <bdi>{value}</bdi>;
}

type Column = (typeof columns)['company' | 'person'][number][0];

/** A value as it is read: a phone number as its source prints it, a domain in its own letters. */
function shownAs(record: StoredRecord, field: string): string | undefined {
  const value = text(record, field);
  if (value === undefined) return undefined;
  return field === 'phone' ? printedPhone(value, leadingHeld(record, field)?.from.quote) : printedAddress(value);
}
