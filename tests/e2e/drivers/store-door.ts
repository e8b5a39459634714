// Bundled by extension-store.ts and put into an extension page: the real acts and the real store in the extension's own origin, so that
// a test stores what a panel stores without going through every form.
import { addRecords } from '@/lib/acts/add-record';
import { answer } from '@/lib/acts/answer';
import { typeFact } from '@/lib/acts/edit-fact';
import { editProspect } from '@/lib/acts/edit-prospect';
import { addNote } from '@/lib/acts/note';
import type { About } from '@/lib/model/about';
import type { FactField } from '@/lib/model/fact';
import { randomId } from '@/lib/model/ids';
import { leading, type StoredRecord, shown } from '@/lib/model/record';
import { defaultProcess } from '@/lib/process/registry';
import { commit, type NewAct } from '@/lib/store/commit';
import { readAbout, writeAbout, writeSettings } from '@/lib/store/private';
import { readProspectFile } from '@/lib/store/prospects';
import { historyOf, recordById } from '@/lib/store/records';
import { undo } from '@/lib/store/undo';
import { suppress } from '@/lib/trust/suppression';

const making = () => ({ now: new Date().toISOString(), who: 'Robin Marsh', makeId: randomId });
const context = () => ({ now: new Date().toISOString(), who: 'Robin Marsh', newDevice: () => crypto.randomUUID() });
const store = (act: NewAct) => commit(act, context());

/** What a panel has read before the rep types: deliberately kept while another page writes. */
const held = new Map<string, StoredRecord>();

async function seen(id: string): Promise<StoredRecord> {
  const record = held.get(id) ?? (await recordById(id));
  if (!record) throw new Error(`${id} is not there.`);
  return record;
}

async function fileOf(id: string) {
  const file = await readProspectFile(id);
  if (!file) throw new Error(`${id} is not there.`);
  return file;
}

export interface Seed {
  company?: { [field in FactField]?: string };
  person?: { [field in FactField]?: string };
  notes?: string[];
}

const door = {
  /** Adds a company, a person and a pursuit of them; answers their ids. */
  async seed({ company, person, notes = [] }: Seed) {
    const added = await addRecords(making(), {
      ...(company && { company: { facts: company } }),
      ...(person && { person: { facts: person } }),
      pursueIn: defaultProcess(),
    });
    await store(added);
    const idOf = (type: string) => added.edits.find(({ id }) => id.startsWith(`${type}:`))?.id ?? '';
    const prospectId = idOf('prospect');
    for (const text of notes) await store(addNote(making(), { text, prospect: (await fileOf(prospectId)).prospect }));
    return { companyId: idOf('company'), personId: idOf('person'), prospectId };
  },

  /** Reads a record as a panel does when it opens, and works with that until `look` is called again. */
  async look(id: string) {
    const record = await recordById(id);
    if (record) held.set(id, record);
  },

  async type(id: string, field: FactField, value: string) {
    await store(typeFact(making(), { line: { record: await seen(id), field }, value }));
  },

  async setValue(id: string, value: number) {
    const { prospect } = await fileOf(id);
    await store(editProspect(making(), { prospect, change: { value } }));
  },

  async setCloseDate(id: string, closeDate: string) {
    const { prospect } = await fileOf(id);
    await store(editProspect(making(), { prospect, change: { closeDate } }));
  },

  /** Answers a question of the process with a note; gives the act's id. */
  async answer(id: string, questionId: string, value: string) {
    const { record, ...file } = await fileOf(id);
    const people = file.people.map(({ record: person, seat }) => ({ record: person, ...(seat && { seat }) }));
    const act = answer(making(), { file: { ...file, people }, asked: { id: questionId, label: questionId }, value });
    await store(act);
    return act.id;
  },

  undo: (act: string) => undo(act, randomId('act'), context()),

  async note(id: string, text: string) {
    await store(addNote(making(), { text, prospect: (await fileOf(id)).prospect }));
  },

  async shown(id: string, field: string) {
    const record = await recordById(id);
    return record ? shown(record, field).map(({ value }) => value) : [];
  },

  async register(id: string, field: string) {
    const record = await recordById(id);
    return record && leading(record, field);
  },

  /** The questions that were answered. */
  async answered(id: string) {
    return Object.keys((await fileOf(id)).prospect.answered ?? {}).sort();
  },

  /** What was logged on a pursuit, the latest first. */
  async activities(id: string) {
    return (await fileOf(id)).activities;
  },

  async notes(id: string) {
    return (await fileOf(id)).notes.map(({ text }) => text);
  },

  /** Every value that was ever written into a field. */
  async everWritten(id: string, field: string) {
    const changes = await historyOf(id);
    return changes
      .filter((change) => change.field === field)
      .flatMap(({ after = [] }) => after.map(({ value }) => value));
  },

  /** Unfolds sections, as the rep's clicks on their heads do. */
  async unfold(...sections: string[]) {
    await writeSettings({ sections: Object.fromEntries(sections.map((id) => [id, true])) });
  },

  async setAbout(name: string) {
    await writeAbout({ ...(await readAbout()), name });
  },

  async fillAbout(about: Partial<About>) {
    await writeAbout({ ...(await readAbout()), ...about });
  },

  async setStage(id: string, stage: string) {
    const edits = [{ do: 'set' as const, id, field: 'stage', value: stage }];
    await store({ id: randomId('act'), said: { key: 'stageMoved', values: { stage } }, edits });
  },

  /** Puts an address or domain on the do-not-contact list. */
  async suppress(value: string) {
    await suppress([value], { reason: 'asked for it', now: new Date().toISOString() });
  },
};
export type Door = typeof door;

Object.assign(globalThis, { alongsideDoor: door });
