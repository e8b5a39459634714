import { useEffect, useState } from 'react';

/** True once `active` has lasted `ms`; false again at once when it ends. For what must not flicker: spinners, grey rows, words. */
export function useDelay(active: boolean, ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLate(true), ms);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, ms]);
  return active && late;
}
