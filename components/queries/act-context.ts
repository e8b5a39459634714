import { send } from '@/lib/messages/send';
import type { ActContext } from '@/lib/store/commit';
import { texts } from '@/lib/texts';
import { useAbout } from './private';

/** Who acts: the rep's name, or "You" where About me has none. */
export function useWho(): string {
  const about = useAbout();
  return about.name || texts.acts.you;
}

/** What the store needs to know of the present. */
export const contextOf = (now: string, who: string): ActContext => ({
  now,
  who,
  newDevice: () => crypto.randomUUID(),
});

/** A broadcast does not wake a stopped worker; a message does. It may be just being replaced: its next start looks anyway. */
export const wake = () => void send('changesSaved', {}).catch(() => undefined);
