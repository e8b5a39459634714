import { useCallback, useRef } from 'react';

/**
 * A form's way to save, shut from the first press: a second Enter in the same moment, or before the form has gone, does
 * nothing. `save` resolves with true when it is done; after anything else the form can be sent again.
 */
export function useSubmit(save: () => Promise<boolean>): () => Promise<void> {
  const shut = useRef(false);
  const latest = useRef(save);
  latest.current = save;
  return useCallback(async () => {
    if (shut.current) return;
    shut.current = true;
    let done = false;
    try {
      done = await latest.current();
    } finally {
      shut.current = done;
    }
  }, []);
}
