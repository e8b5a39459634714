import { useCallback } from 'react';
import { useAbout } from '@/components/queries/private';
import { texts } from '@/lib/texts';

/** Names a rep: "You" for the one who is here (also before a name was filled in), else the name. */
export function useWhoSays(): (who: string | undefined) => string {
  const { name } = useAbout();
  return useCallback(
    (who: string | undefined) => (who === undefined || who === name || who === texts.facts.you ? texts.facts.you : who),
    [name],
  );
}
