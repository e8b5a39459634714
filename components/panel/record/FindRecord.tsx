import { useEffect, useRef, useState } from 'react';
import { useFind } from '@/components/queries/records';
import { Avatar } from '@/components/ui/Avatar';
import { Highlight } from '@/components/ui/Highlight';
import { Row } from '@/components/ui/Row';
import { Rows } from '@/components/ui/Rows';
import { SearchField } from '@/components/ui/SearchField';
import type { StoredRecord } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { printedAddress } from '@/lib/texts/printed-domain';
import { nameOf, secondOf } from './name-of';

export interface FindRecordProps {
  label: string;
  type: 'company' | 'person';
  /** The record that is not offered: the one itself. */
  not?: string;
  onChoose: (record: StoredRecord) => void;
}

/** Looks for one record by name, domain, mail address or phone number. */
export function FindRecord({ label, type, not, onChoose }: FindRecordProps) {
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const types = useRef([type]);
  const found = useFind(query, types.current).data ?? [];
  useEffect(() => root.current?.querySelector('input')?.focus(), []);
  const offered = found.filter((record) => record.id !== not);
  return (
    <div ref={root}>
      <div className="px-(--gutter) pb-1">
        <SearchField label={label} value={query} onChange={setQuery} />
      </div>
      <Rows label={label}>
        {offered.map((record) => (
          <Row
            key={record.id}
            lead={<Avatar name={nameOf(record)} kind={type} />}
            title={<Highlight text={nameOf(record)} words={query} />}
            second={printedAddress(secondOf(record))}
            onOpen={() => onChoose(record)}
          />
        ))}
      </Rows>
      {query.trim() !== '' && offered.length === 0 ? (
        <p role="status" className="px-(--gutter) py-1 text-ink-2">
          {texts.record.merge.nothing}
        </p>
      ) : null}
    </div>
  );
}
