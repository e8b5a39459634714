import { useState } from 'react';
import { useFind, useLatest } from '@/components/queries/records';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { SearchField } from '@/components/ui/SearchField';
import { Skeleton } from '@/components/ui/Skeleton';
import { type StoredRecord, text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { shortDay } from '@/lib/texts/format';
import { PageHead } from '../frame/PageHead';
import { hrefOf } from '../route';

/** How many records the list shows without a search: the last changed ones. */
const SHOWN = 200;

/** Every company, the last changed first; searchable by name, domain, mail address and phone number. */
export const CompanyList = () => <RecordList type="company" />;

/** Every person, likewise. */
export const PeopleList = () => <RecordList type="person" />;

function RecordList({ type }: { type: 'company' | 'person' }) {
  const words = texts.workspace.records;
  const [query, setQuery] = useState('');
  const latest = useLatest(type, SHOWN);
  const search = useFind(query, [type]);
  const rows = query.trim() ? search.data : latest.data;
  return (
    <>
      <PageHead title={texts.workspace.places[type === 'company' ? 'companies' : 'people']} count={latest.data?.length}>
        <SearchField label={words.search} value={query} onChange={setQuery} className="w-64" />
      </PageHead>
      {rows ? <Rows type={type} rows={rows} query={query} /> : <Skeleton rows={8} row="line" />}
    </>
  );
}

interface RowsProps {
  type: 'company' | 'person';
  rows: StoredRecord[];
  query: string;
}

function Rows({ type, rows, query }: RowsProps) {
  const words = texts.workspace.records;
  if (rows.length === 0) {
    if (query.trim()) return <EmptyPage title={texts.workspace.pipeline.nothing(query)}>{words.nothingBody}</EmptyPage>;
    return <EmptyPage title={words.empty}>{texts.workspace.pipeline.emptyBody}</EmptyPage>;
  }
  const fields =
    type === 'company' ? (['domain', 'industry', 'phone'] as const) : (['title', 'email', 'phone'] as const);
  return (
    <table className="w-full table-fixed">
      <thead className="text-meta text-ink-3">
        <tr className="h-8 border-b border-line text-left">
          <th className="pl-(--gutter) font-normal">{texts.names.fact.name}</th>
          {fields.map((field) => (
            <th key={field} className="px-2 font-normal last-of-type:max-[900px]:hidden">
              {texts.names.fact[field]}
            </th>
          ))}
          <th className="w-24 pr-(--gutter) pl-2 text-right font-normal">{words.changed}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((record) => (
          <tr key={record.id} className="h-8 border-b border-line focus-within:bg-selected hover:bg-hover">
            <td className="truncate pl-(--gutter)">
              <a href={hrefOf('record', record.id)} className="font-medium hover:underline">
                <bdi>{text(record, 'name') ?? text(record, 'email') ?? texts.panel.noName}</bdi>
              </a>
            </td>
            {fields.map((field) => (
              <td key={field} className="truncate px-2">
                <bdi>{text(record, field)}</bdi>
              </td>
            ))}
            <td className="pr-(--gutter) pl-2 text-right text-ink-3 tabular-nums">{shortDay(record.updatedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
