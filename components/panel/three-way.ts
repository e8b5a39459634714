/** A form's fields three times: as they were when it opened, as they are typed, and as they are stored now. */
export interface ThreeWay<Fields extends object> {
  from: Fields;
  typed: Fields;
  now: Fields;
}

/** A field that this form and somebody else changed, each to something else. */
export interface Conflict<Fields extends object> {
  field: keyof Fields & string;
  mine: Fields[keyof Fields];
  theirs: Fields[keyof Fields];
}

/**
 * What a form may write when the record changed under it: a field that was not touched follows the store, a touched one is
 * written, and where both changed the rep must decide. `fields` are what the form shows, `ground` what they were typed over. `together` names fields that mean nothing apart (a value, its currency).
 */
export function threeWay<Fields extends object>(
  { from, typed, now }: ThreeWay<Fields>,
  together: readonly (keyof Fields)[] = [],
) {
  const keys = Object.keys(from) as (keyof Fields & string)[];
  const differs = (key: keyof Fields) => typed[key] !== from[key];
  const isTouched = (key: keyof Fields) => differs(key) || (together.includes(key) && together.some(differs));
  const touched = keys.filter(isTouched);
  const fields = Object.fromEntries(keys.map((key) => [key, isTouched(key) ? typed[key] : now[key]])) as Fields;
  const ground = Object.fromEntries(keys.map((key) => [key, isTouched(key) ? from[key] : now[key]])) as Fields;
  const conflicts = touched
    .filter((key) => now[key] !== from[key] && now[key] !== typed[key])
    .map((key): Conflict<Fields> => ({ field: key, mine: typed[key], theirs: now[key] }));
  return { fields, ground, touched, conflicts };
}

/** The rep decided on a conflict: what is stored is the new ground, and stands in the form too where it was taken. */
export function settled<Fields extends object>(
  { fields, ground }: { fields: Fields; ground: Fields },
  { field, theirs }: Conflict<Fields>,
  take: 'mine' | 'theirs',
): { typed: Fields; from: Fields } {
  const stored = { [field]: theirs };
  return { typed: take === 'theirs' ? { ...fields, ...stored } : fields, from: { ...ground, ...stored } };
}
