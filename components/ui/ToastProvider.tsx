import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';

/** What a toast says: what was done, or what failed, and the one way back or on. */
export type Toast = {
  kind: 'done' | 'failed' | 'asks';
  text: string;
  action?: { label: string; keys?: string; run: () => void };
  /** Its action sends a form that failed: it goes when a form opens, which may be that one with the same words. */
  sendsForm?: true;
  /** What the next press of undo may go by: the act that is offered here, whom was spoken of, and what was passed over. */
  undo?: { offers?: string; ids: readonly string[]; passed: readonly string[] };
};

type Shown = Toast & { id: number };
type Toasts = {
  shown: Shown | undefined;
  show: (toast: Toast) => void;
  dismiss: () => void;
  withdraw: () => void;
  current: () => Toast | undefined;
};

const ToastContext = createContext<Toasts | undefined>(undefined);

/** Holds the one toast of a page. Where it appears is decided by <Toaster>. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  // Never the same number twice: a toast that follows one which has gone is another toast, with its own time.
  const count = useRef(0);
  const inSight = useRef<Shown>(undefined);
  inSight.current = shown;
  const show = useCallback((toast: Toast) => {
    count.current += 1;
    setShown({ ...toast, id: count.current });
  }, []);
  const dismiss = useCallback(() => setShown(undefined), []);
  const withdraw = useCallback(() => setShown((now) => (now?.sendsForm ? bare(now) : now)), []);
  const current = useCallback(() => inSight.current, []);
  const value = useMemo(() => ({ shown, show, dismiss, withdraw, current }), [shown, show, dismiss, withdraw, current]);
  return <ToastContext value={value}>{children}</ToastContext>;
}

/**
 * `show` replaces the toast that is there; `dismiss` takes it away; `withdraw` leaves the words of a toast that sends a form
 * and takes its action; `current` tells what is in sight at a press, without drawing again. Throws outside of <ToastProvider>.
 */
export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToast needs a ToastProvider above it');
  return toasts;
}

function bare({ action: _, ...words }: Shown): Shown {
  return words;
}
