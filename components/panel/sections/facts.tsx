import { isFactField } from '@/lib/model/fact';
import { differs, type StoredRecord, shown } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { useAsked } from '../asked';
import { AddFact } from '../facts/AddFact';
import { FactsBody } from '../facts/FactsBody';
import { factRecords, wantedFacts } from '../facts/wanted-facts';
import { defineSection, type SectionBodyProps } from '../section';

/** What is known, with proof and age; what the stage asks for and nobody knows. */
export default defineSection({
  id: 'facts',
  order: 20,
  goKey: 'F',
  openAtFirst: true,
  title: () => texts.facts.title,
  count: (file) => factRecords(file).reduce((sum, record) => sum + knownFields(record).length, 0),
  summary: (file) => {
    const unknown = wantedFacts(file).filter(({ record, field }) => shown(record, field).length === 0);
    const open = factRecords(file).flatMap((record) => knownFields(record).filter((field) => differs(record, field)));
    return texts.facts.summary(unknown.length, open.length);
  },
  Action: AddToFacts,
  Body: FactsBody,
});

function AddToFacts({ file }: SectionBodyProps) {
  const { ask } = useAsked();
  return <AddFact records={factRecords(file)} onAdd={ask} />;
}

const knownFields = (record: StoredRecord) =>
  Object.keys(record.fields).filter((field) => isFactField(field) && shown(record, field).length > 0);
