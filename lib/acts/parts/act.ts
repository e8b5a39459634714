import type { Edit } from '@/lib/model/edit';
import type { MakeId } from '@/lib/model/ids';
import type { NewAct } from '@/lib/store/commit';
import type { acts } from '@/lib/texts/en/acts';

/** What every act is made with: the present (ISO), the rep's name, and new ids. */
export interface Making {
  now: string;
  who: string;
  makeId: MakeId;
}

/** The sentences of acts, by their key in the texts. */
export type ActKey = keyof typeof acts;

/** One act of the rep, ready for `commit`: said by a sentence of the texts, and all its edits stored and undone as one. */
export function newAct(
  making: Making,
  key: ActKey,
  values: { [name: string]: string | number },
  edits: Edit[],
  prospectId?: string,
): NewAct {
  return { id: making.makeId('act'), said: { key, values }, edits, ...(prospectId && { prospectId }) };
}
