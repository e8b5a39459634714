import { useAct } from '@/components/queries/act';
import { useNow } from '@/components/queries/now';
import { confirmFact } from '@/lib/acts/edit-fact';
import type { StoredRecord } from '@/lib/model/record';
import { Disagreement } from '../facts/Disagreement';
import { lineOf } from '../facts/fact-lines';

export interface TitleDiffersProps {
  person: StoredRecord;
  /** Into whose history a choice goes. */
  prospectId?: string;
}

/** Under a person's job title: sources name different ones. Nothing where they agree. */
export function TitleDiffers({ person, prospectId }: TitleDiffersProps) {
  const act = useAct();
  const now = useNow();
  const line = lineOf(person, 'title');
  if (!line.differs) return null;
  const choose = (value: string) =>
    void act((making) => confirmFact(making, { line, value, ...(prospectId !== undefined && { prospectId }) }));
  return <Disagreement line={line} now={now} onChoose={choose} className="relative @wide/panel:col-start-2" />;
}
