import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';

/** What a toast says: what was done, or what failed, and the one way back or on. */
export type Toast = {
  kind: 'done' | 'failed';
  text: string;
  action?: { label: string; keys?: string; run: () => void };
};

type Shown = Toast & { id: number };
type Toasts = { shown: Shown | undefined; show: (toast: Toast) => void; dismiss: () => void };

const ToastContext = createContext<Toasts | undefined>(undefined);

/** Holds the one toast of a page. Where it appears is decided by <Toaster>. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  // Never the same number twice: a toast that follows one which has gone is another toast, with its own time.
  const count = useRef(0);
  const show = useCallback((toast: Toast) => {
    count.current += 1;
    setShown({ ...toast, id: count.current });
  }, []);
  const dismiss = useCallback(() => setShown(undefined), []);
  const value = useMemo(() => ({ shown, show, dismiss }), [shown, show, dismiss]);
  return <ToastContext value={value}>{children}</ToastContext>;
}

/** `show` replaces the toast that is there; `dismiss` takes it away. Throws outside of <ToastProvider>. */
export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToast needs a ToastProvider above it');
  return toasts;
}
