import type { StoredRecord } from '@/lib/model/record';
import { text } from '@/lib/model/record';
import type { Act } from '@/lib/store/database';
import { familyOf, familyOfAct } from '@/lib/store/family';
import { texts } from '@/lib/texts';

/** Whom an act was about: the records with what they belong to, and the name to say, where there is one. */
export interface ActPlace {
  ids: string[];
  name: string | undefined;
}

const types = ['company', 'prospect', 'person'] as const;

/** Reads whom an act was about. A rule or a setting is about nobody. */
export async function placeOfAct(act: Act): Promise<ActPlace> {
  const family = await familyOfAct(act.id);
  const own = types.flatMap((type) => family.filter((record) => record.type === type));
  return { ids: own.map(({ id }) => id), name: own[0] && nameOf(own[0]) };
}

/** What belongs to the record that is named: an act on it is no surprise there. */
export const idsAround = async (id: string | undefined): Promise<string[]> =>
  id === undefined ? [] : (await familyOf([id])).map((record) => record.id);

const nameOf = (record: StoredRecord): string =>
  text(record, 'name') ?? text(record, 'domain') ?? text(record, 'email') ?? texts.panel.noName;
