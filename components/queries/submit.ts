import { useCallback, useEffect, useRef } from 'react';
import { useToast } from '@/components/ui/ToastProvider';

/** Sends a form that was not saved once more, as it stands then; hand it to `act`, whose toast offers it. */
export type Again = () => void;

/** A form that is still there so long after it was saved was opened anew. */
const GONE = 1000;

/**
 * A form's way to save, shut from the first press: a second Enter in the same moment, or before the form has gone, does
 * nothing. `save` resolves with true when it is done; after anything else the form can be sent again, by itself or by the "Try
 * again" of a toast. That is the same door, and it is closed when a form opens: what is sent by the one is never stored by the
 * other too.
 */
export function useSubmit<Args extends unknown[]>(
  save: (again: Again, ...args: Args) => Promise<boolean>,
): (...args: Args) => Promise<void> {
  const { withdraw } = useToast();
  const shut = useRef(false);
  const latest = useRef(save);
  latest.current = save;
  useEffect(withdraw, [withdraw]);
  return useCallback(async (...args: Args) => {
    const send = async () => {
      if (shut.current) return;
      shut.current = true;
      let done = false;
      try {
        done = await latest.current(() => void send(), ...args);
      } finally {
        if (done) setTimeout(open, GONE);
        else open();
      }
    };
    const open = () => {
      shut.current = false;
    };
    await send();
  }, []);
}
