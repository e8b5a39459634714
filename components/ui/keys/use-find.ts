import { useEffect, useState } from 'react';
import type { Find, FoundGroup } from './found';

export type Search = { groups: FoundGroup[]; state: 'idle' | 'looking' | 'failed'; cause?: unknown };

/** Runs `find` for the words; what was found before stays until the new is there. An empty search finds what `find('')` gives. */
export function useFind(find: Find | undefined, words: string): Search {
  const [search, setSearch] = useState<Search>({ groups: [], state: 'idle' });
  useEffect(() => {
    if (!find) {
      setSearch({ groups: [], state: 'idle' });
      return;
    }
    const abort = new AbortController();
    setSearch((before) => ({ ...before, state: 'looking' }));
    find(words, abort.signal).then(
      (groups) => abort.signal.aborted || setSearch({ groups, state: 'idle' }),
      (cause: unknown) => abort.signal.aborted || setSearch({ groups: [], state: 'failed', cause }),
    );
    return () => abort.abort();
  }, [find, words]);
  return search;
}
