import type { NewAct } from '@/lib/store/commit';
import { texts } from '@/lib/texts';
import { type Blocking, unblock } from './do-not-contact';
import type { Making } from './parts/act';

/** Takes a do-not-contact mark away. Why is kept as a note, so that whoever asks later finds it. */
export function liftBlock(
  making: Making,
  { reason, ...of }: Pick<Blocking, 'record' | 'prospectId' | 'reason'>,
): NewAct {
  const lifted = unblock(making, of);
  const { id, type } = of.record;
  const values = {
    text: texts.record.block.lifted(reason),
    at: making.now,
    who: making.who,
    ...(type === 'person' ? { personId: id } : { companyId: id }),
  };
  return { ...lifted, edits: [...lifted.edits, { do: 'create', id: making.makeId('note'), values }] };
}
