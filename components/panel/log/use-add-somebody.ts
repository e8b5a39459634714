import { useAct } from '@/components/queries/act';
import type { PanelFile } from '@/components/queries/prospect';
import { addRecords } from '@/lib/acts/add-record';

/** Adds somebody by name to the company and the table of a prospect, from within a log; resolves with their id. */
export function useAddSomebody({ prospect }: PanelFile) {
  const act = useAct();
  return async (name: string): Promise<string | undefined> => {
    let id: string | undefined;
    const done = await act((making) => {
      const makeId = (type: string) => {
        const made = making.makeId(type);
        if (type === 'person') id = made;
        return made;
      };
      const { companyId, id: prospectId } = prospect;
      return addRecords(
        { ...making, makeId },
        { person: { facts: { name } }, prospectId, ...(companyId && { companyId }) },
      );
    });
    return done && id;
  };
}
