import { useEffect } from 'react';
import { useNow } from '@/components/queries/now';
import { type StoredRecord, shown } from '@/lib/model/record';
import { blockOf } from '@/lib/process/file-index';
import { texts } from '@/lib/texts';
import { useAsked } from '../asked';
import { AddFact } from '../facts/AddFact';
import { FactList } from '../facts/FactList';
import { fieldOfKey, fieldsOf, type WantedFact } from '../facts/fact-lines';
import { useFactHand } from '../facts/use-fact-hand';
import { Fold } from './Fold';

/** What one wants to know of anybody, known or not. */
const wanted = { company: ['industry', 'employees', 'website'], person: ['title', 'email', 'phone'] } as const;

/** The facts of one company or person. */
export function RecordFacts({ record }: { record: StoredRecord }) {
  const known = fieldsOf(record).filter((field) => shown(record, field).length > 0);
  return (
    <Fold id="facts" title={texts.record.facts} count={known.length} openAtFirst action={<Add record={record} />}>
      <Body record={record} />
    </Fold>
  );
}

function Add({ record }: { record: StoredRecord }) {
  const { ask } = useAsked();
  return <AddFact records={[record]} onAdd={ask} />;
}

function Body({ record }: { record: StoredRecord }) {
  const now = useNow();
  const { asked, ask } = useAsked();
  const hand = useFactHand(record.id, undefined);
  useEffect(() => {
    if (asked === undefined || !fieldOfKey(asked)) return;
    hand.start(asked);
    ask(undefined);
  }, [asked, ask, hand]);
  const fields = record.type === 'company' ? wanted.company : wanted.person;
  const first = fields.map((field): WantedFact => ({ record, field }));
  return (
    <FactList
      records={[record]}
      wanted={first}
      hand={hand}
      now={now}
      {...(blockOf(record) !== undefined && { plain: true })}
    />
  );
}
