import { type StoredRecord, shown } from '@/lib/model/record';
import { seat } from '@/lib/model/seat';
import { childrenOf } from '@/lib/store/records';
import type { Match } from './match';

/**
 * A joined person's role as it was decided before: that of their seat; `none` where a seat has none, or where this title was
 * captured before and so its suggestion was not taken. A role that the rep changed is not proposed away by every further capture.
 */
export async function withRole(match: Match): Promise<Match> {
  const { decision, record } = match;
  if (decision !== 'join' || record?.type !== 'person') return match;
  const seats = (await childrenOf('seat', record.id)).flatMap((one) => seat.read(one) ?? []);
  const role = seats.find((one) => one.role !== undefined)?.role;
  if (role !== undefined) return { ...match, role };
  return seats.length > 0 || wasAsked(match, record) ? { ...match, role: 'none' } : match;
}

const wasAsked = ({ differs }: Match, record: StoredRecord): boolean =>
  differs.every(({ field, state }) => field !== 'title' || state === 'same') &&
  shown(record, 'title').some(({ from }) => from.by === 'page');
