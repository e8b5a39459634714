import { useCallback, useEffect, useRef, useState } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { askToFollow, mayFollow, stopFollowing, watchFollowing } from '@/lib/tabs/follow';
import { texts } from '@/lib/texts';

/** Whether the panel may see the addresses of tabs, and the two ways to change that. */
export function useFollow() {
  const { show } = useToast();
  const [follows, setFollows] = useState(false);
  const before = useRef(false);
  /** This page gives it back itself, and says so itself. */
  const stopping = useRef(false);
  useEffect(() => {
    const see = (now: boolean) => {
      if (before.current && !now && !stopping.current) show({ kind: 'failed', text: texts.panel.follow.taken });
      before.current = now;
      stopping.current &&= now;
      setFollows(now);
    };
    void mayFollow().then(see);
    return watchFollowing(see);
  }, [show]);
  /** Call it straight from the click: the browser asks only then. */
  const start = useCallback(async () => {
    const given = await askToFollow();
    show({ kind: given ? 'done' : 'failed', text: given ? texts.panel.follow.on : texts.panel.follow.refused });
  }, [show]);
  const stop = useCallback(async () => {
    stopping.current = true;
    await stopFollowing();
    show({ kind: 'done', text: texts.panel.follow.off });
  }, [show]);
  return { follows, start, stop };
}
