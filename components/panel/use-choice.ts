import { useCallback, useEffect, useState } from 'react';
import type { Proposal } from '@/lib/model/page-reading';
import type { Page } from '@/lib/tabs/page';
import { type Named, pageKey } from './subject';

interface Choice {
  record: Named;
  /** The page in front when the rep chose. */
  on: string | undefined;
  at: string;
}

/**
 * The record the rep chose by hand (find, a link, a list), as long as the choice holds: on the page it was made on, until the rep
 * asks for the page itself. A click on the toolbar button and Capture both begin a reading, which says when.
 * In: the page, whatever was read in its tab, and the key of the mail that is open there.
 */
export function useChoice(page: Page | undefined, read: Proposal | undefined, mail?: string) {
  const [choice, setChoice] = useState<Choice>();
  const isOver = choice !== undefined && read !== undefined && read.at > choice.at;
  // For good: the reading goes when it is kept or dismissed, and the choice must not come back then.
  useEffect(() => {
    if (isOver) setChoice(undefined);
  }, [isOver]);
  const choose = useCallback(
    (record: Named) => setChoice({ record, on: pageKey(page, mail), at: new Date().toISOString() }),
    [page, mail],
  );
  const chosen = choice && !isOver && choice.on === pageKey(page, mail) ? choice.record : undefined;
  return { chosen, choose };
}
