import { useEffect, useState } from 'react';
import { hasSuffixes, suffixes } from '@/lib/identity/public-suffix';

/** True once the public suffix list is there, which a form needs that compares domains while the rep types. */
export function useSuffixes(): boolean {
  const [ready, setReady] = useState(hasSuffixes);
  useEffect(() => {
    if (!ready) void suffixes().then(() => setReady(true));
  }, [ready]);
  return ready;
}
