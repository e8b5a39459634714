import type { PanelFile } from '@/components/queries/prospect';
import { factSpec } from '@/lib/model/fact';
import type { StoredRecord } from '@/lib/model/record';
import { indexOf, processIndex } from '@/lib/process/file-index';
import type { WantedFact } from './fact-lines';

/** Whose facts the section shows: the company's and the prospect's, or those of a lone person. */
export function factRecords(file: PanelFile): StoredRecord[] {
  const lone = file.company ? undefined : file.people.find((one) => one.record.id === file.prospect.personId);
  return [...(file.company ? [file.company] : []), ...(lone ? [lone.record] : []), file.prospectRecord];
}

/** The facts that the stage asks for, each with the question of the process where it has one. */
export function wantedFacts(file: PanelFile): WantedFact[] {
  const records = factRecords(file);
  const questions = [...processIndex(file.process).questions.values()];
  return indexOf(file).stage.facts.flatMap((field) => {
    const of: readonly string[] = factSpec(field).of;
    const record = records.find((one) => of.includes(one.type));
    if (!record) return [];
    const question = questions.find((one) => one.fills?.field === field && one.fills.of === record.type)?.ask;
    return [{ record, field, ...(question !== undefined && { question }) }];
  });
}
