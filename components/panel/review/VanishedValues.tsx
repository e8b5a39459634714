import CalendarX from 'lucide-react/icons/calendar-x-2';
import { Icon } from '@/components/ui/Icon';
import type { Match } from '@/lib/intake/match';
import { texts } from '@/lib/texts';
import type { PickChoice } from './choices';

/** What this very page told of the record before and tells no more. It stays, and its age says so. */
export function VanishedValues({ match, choice }: { match: Match | undefined; choice: PickChoice }) {
  const vanished = choice.as === 'join' && choice.isTicked ? (match?.vanished ?? []) : [];
  if (vanished.length === 0) return null;
  return (
    <ul aria-label={texts.review.vanishedHere} className="mt-1 grid gap-0.5">
      {vanished.map(({ field, value, seenAt }) => (
        <li key={`${field} ${value}`} className="flex items-start gap-1 text-meta text-warn">
          <Icon icon={CalendarX} size={12} className="mt-0.5" />
          <span className="wrap-anywhere">{texts.review.vanished(texts.names.fact[field], value, seenAt)}</span>
        </li>
      ))}
    </ul>
  );
}
