import { useCallback } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import type { Quote } from '@/lib/model/provenance';
import { shown } from '@/lib/model/record';
import type { Proof } from '@/lib/process/proof';
import { goToSection } from './go-to-section';
import { usePanel } from './PanelContext';

/** Puts the rep before a proof: in its page where it has one, else at its row in the section that shows it. */
export function useShowProof(file: PanelFile) {
  const { prove } = usePanel();
  return useCallback(
    (proof: Proof) => {
      if (proof.url) prove(proof.url, quoteOf(proof, file));
      else goToSection(sectionOf(proof), proof.recordId);
    },
    [prove, file],
  );
}

/** The quote as it was captured, with the words around it; of an activity only its words are kept. */
function quoteOf(proof: Proof, file: PanelFile): Quote | undefined {
  if (proof.quote === undefined) return undefined;
  const note = file.notes.find(({ id }) => id === proof.recordId);
  if (note?.quote) return note.quote;
  const records = [
    file.prospectRecord,
    ...(file.company ? [file.company] : []),
    ...file.people.map((one) => one.record),
  ];
  const record = records.find(({ id }) => id === proof.recordId);
  const held = record && proof.field ? shown(record, proof.field) : [];
  const kept = held.find(({ from }) => from.quote?.exact === proof.quote)?.from.quote;
  return kept ?? { exact: proof.quote, where: 'text' };
}

function sectionOf({ recordId = '', activityId }: Proof): string {
  if (activityId) return 'timeline';
  if (recordId.startsWith('note:')) return 'notes';
  if (recordId.startsWith('task:')) return 'tasks';
  return recordId.startsWith('seat:') || recordId.startsWith('person:') ? 'people' : 'facts';
}
