import { useQuery } from '@tanstack/react-query';
import { pursuits } from '@/lib/intake/lookup';
import { type Activity, activity } from '@/lib/model/activity';
import { type Note, note } from '@/lib/model/note';
import { person } from '@/lib/model/person';
import { type Prospect, prospect } from '@/lib/model/prospect';
import { type StoredRecord, text } from '@/lib/model/record';
import { childrenOf, recordById, recordsById } from '@/lib/store/records';

/** What the panel shows of a company or person that it names without a prospect. */
export interface RecordFile {
  record: StoredRecord;
  /** A person's company. */
  company?: StoredRecord;
  /** The company's people; for a person the others there. */
  people: StoredRecord[];
  /** The pursuits it is part of, the open ones first. */
  prospects: Prospect[];
  /** The newest first. */
  notes: Note[];
  activities: Activity[];
}

/** A company or person with everything around it; `data` is null where it is gone. A joined record is the one it went into. */
export const useRecordFile = (id: string) =>
  useQuery({ queryKey: ['record-file', id], queryFn: async () => (await readRecordFile(id)) ?? null });

async function readRecordFile(id: string): Promise<RecordFile | undefined> {
  const record = await followed(id);
  if (!record) return undefined;
  const pointed = record.type === 'person' ? person.read(record)?.companyId : undefined;
  const company = pointed === undefined ? undefined : await recordById(pointed);
  // A company that was deleted is none: its people belong to nobody.
  const companyId = record.type === 'company' ? record.id : company?.id;
  const [members, prospects, notes, activities] = await Promise.all([
    companyId ? childrenOf('person', companyId) : [],
    prospectsOf(record, companyId),
    childrenOf('note', record.id),
    childrenOf('activity', record.id),
  ]);
  return {
    record,
    ...(company && { company }),
    people: members.filter((member) => member.id !== record.id),
    prospects,
    notes: notes.flatMap((row) => note.read(row) ?? []).sort(newestFirst),
    activities: activities.flatMap((row) => activity.read(row) ?? []).sort(newestFirst),
  };
}

/** Joining twice is a chain; more than a few links would be a circle. */
const LINKS = 8;

async function followed(id: string): Promise<StoredRecord | undefined> {
  let record = await recordById(id);
  for (let link = 0; record && link < LINKS; link += 1) {
    const into = text(record, 'mergedInto');
    if (into === undefined) return record;
    record = await recordById(into);
  }
  return record;
}

/** A company's pursuits; for a person also those where they have a seat. */
async function prospectsOf(record: StoredRecord, companyId: string | undefined): Promise<Prospect[]> {
  const own = await pursuits(companyId ?? record.id);
  if (record.type === 'company') return own;
  const [alone, seats] = await Promise.all([pursuits(record.id), childrenOf('seat', record.id)]);
  const seated = await recordsById(seats.flatMap((seat) => text(seat, 'prospectId') ?? []));
  const views = seated.flatMap((row) => prospect.read(row) ?? []);
  return [...new Map([...alone, ...views, ...own].map((one) => [one.id, one])).values()];
}

const newestFirst = (a: { at: string }, b: { at: string }) => (a.at < b.at ? 1 : -1);
