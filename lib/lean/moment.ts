const moment = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d))$/;

/** A date and time of ISO 8601 as zod understands it; 30 February is none. */
export function isMoment(text: string, mayHaveOffset: boolean): boolean {
  const [, day, offset] = moment.exec(text) ?? [];
  if (day === undefined || (offset !== undefined && !mayHaveOffset)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
