import { isOld } from '@/lib/intake/differences';
import type { Match } from '@/lib/intake/match';
import type { ReadingMatch } from '@/lib/intake/match-reading';
import { type StoredRecord, shown } from '@/lib/model/record';
import { wasLeftOut } from './choices';

/** What a page that was seen before tells anew, each kind counted. */
export interface News {
  /** People nobody has kept yet, but for those who were left out before. */
  people: number;
  /** Values of known ones that read differently now. */
  changed: number;
  /** Values of known ones that were not known. */
  added: number;
  /** Values, and people, that this page told before and tells no more. */
  gone: number;
  /** Rules of the rep's that find nothing here. */
  lost: number;
}

/** What of a page's new reading the rep does not know yet; undefined when it is nothing. What was noted once is no news. */
export function newsOf(match: ReadingMatch): News | undefined {
  const known = [match.company, ...match.people].filter(({ decision }) => decision === 'join').map(valuesOf);
  const sum = (of: (values: Values) => number) => known.reduce((total, values) => total + of(values), 0);
  const isOut = (index: number) => {
    const person = match.reading.people[index];
    return person !== undefined && wasLeftOut(person, match);
  };
  const news = {
    people: match.isOurs
      ? 0
      : match.people.filter(({ decision }, index) => decision !== 'join' && !isOut(index)).length,
    changed: sum(({ changed }) => changed),
    added: sum(({ added }) => added),
    gone: sum(({ gone }) => gone) + match.left.filter(isUnnoted).length,
    lost: (match.reading.rules ?? []).filter(({ found }) => found === 0).length,
  };
  return Object.values(news).some((count) => count > 0) ? news : undefined;
}

type Values = Pick<News, 'changed' | 'added' | 'gone'>;

/** One value that came and one that went in the same field are one change. */
function valuesOf({ differs, vanished = [] }: Match): Values {
  const came = differs.filter((one) => !isOld(one));
  const went = vanished.filter(({ field, isNoted }) => !isNoted && !ofTheTitle.has(field));
  const total: Values = { changed: 0, added: 0, gone: 0 };
  for (const field of new Set([...came, ...went].map((one) => one.field))) {
    const differing = came.filter((one) => one.field === field && one.state === 'differs').length;
    const adding = came.filter((one) => one.field === field && one.state === 'adds').length;
    const going = went.filter((one) => one.field === field).length;
    const replaced = Math.min(adding, Math.max(0, going - differing));
    total.changed += differing + replaced;
    total.added += adding - replaced;
    total.gone += Math.max(0, going - differing - replaced);
  }
  return total;
}

/** Worked out of the job title, and changed with it. */
const ofTheTitle: ReadonlySet<string> = new Set(['seniority', 'department']);

const isUnnoted = (person: StoredRecord) => !shown(person, 'name').some(({ from }) => from.missingAt !== undefined);
