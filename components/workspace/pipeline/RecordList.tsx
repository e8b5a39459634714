import { useState } from 'react';
import { StoreError } from '@/components/panel/states/StoreError';
import { useCount, useFind, useLatest } from '@/components/queries/records';
import { EmptyPage } from '@/components/ui/EmptyPage';
import { Skeleton } from '@/components/ui/Skeleton';
import type { StoredRecord } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { PageHead } from '../frame/PageHead';
import { PageSearch } from '../frame/PageSearch';
import { RowKeys } from '../frame/RowKeys';
import { GettingStarted } from '../welcome/GettingStarted';
import { RecordTable } from './RecordTable';

/** How many records the list shows without a search: the last changed ones. */
const SHOWN = 200;

/** Every company, the last changed first; searchable by name, domain, mail address and phone number. */
export const CompanyList = () => <RecordList type="company" />;

/** Every person, likewise. */
export const PeopleList = () => <RecordList type="person" />;

function RecordList({ type }: { type: 'company' | 'person' }) {
  const words = texts.workspace.records;
  const [query, setQuery] = useState('');
  const wanted = query.trim();
  const latest = useLatest(type, SHOWN);
  const search = useFind(wanted, [type]);
  const { data, error, refetch } = wanted ? search : latest;
  const total = useCount(type).data;
  const title = texts.workspace.places[type === 'company' ? 'companies' : 'people'];
  return (
    <>
      <PageHead title={title} count={total}>
        <PageSearch label={words.search} value={query} onChange={setQuery} />
      </PageHead>
      {error ? <StoreError error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton rows={8} row="line" />}
      {data ? <Found type={type} records={data} query={wanted} total={total ?? 0} /> : null}
    </>
  );
}

interface FoundProps {
  type: 'company' | 'person';
  records: StoredRecord[];
  query: string;
  total: number;
}

function Found({ type, records, query, total }: FoundProps) {
  const words = texts.workspace.records;
  if (records.length === 0 && query) {
    return <EmptyPage title={texts.workspace.pipeline.nothing(query)}>{words.nothingBody}</EmptyPage>;
  }
  if (records.length === 0) return <GettingStarted title={words.empty[type]} />;
  return (
    <RowKeys>
      <RecordTable type={type} records={records} />
      {query === '' && records.length < total ? (
        <p className="px-(--gutter) py-3 text-meta text-ink-3">{words.more(records.length, total)}</p>
      ) : null}
    </RowKeys>
  );
}
