import { Skeleton } from '@/components/ui/Skeleton';
import type { Proposal } from '@/lib/model/page-reading';
import { texts } from '@/lib/texts';
import { hostOf } from '../host-of';

/** The page is being read: rows in their true heights, and which page it is. */
export function Reading({ proposal }: { proposal: Proposal }) {
  return (
    <div role="status" className="pt-5">
      <p className="px-(--gutter) font-semibold wrap-anywhere">{texts.panel.reading(hostOf(proposal.url))}</p>
      <p className="px-(--gutter) pb-4 text-ink-2">{texts.panel.readingWhat}</p>
      <Skeleton rows={6} row="person" />
    </div>
  );
}
