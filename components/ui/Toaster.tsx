import Check from 'lucide-react/icons/check';
import CircleX from 'lucide-react/icons/circle-x';
import Undo2 from 'lucide-react/icons/undo-2';
import { useEffect, useRef, useState } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import { Key } from './Key';
import { useToast } from './ToastProvider';

/** How long a toast stays; the same as --duration-toast. */
const stay = 8000;

/**
 * Shows the page's toast at the bottom of the nearest positioned ancestor, above what comes after it. Spoken politely. It goes
 * after 8 s that nobody pointed at it or had the focus in it. Put it once per page, inside an element with `relative`.
 */
export function Toaster() {
  const { shown, dismiss } = useToast();
  const [held, setHeld] = useState(false);
  const left = useRef({ id: 0, ms: stay });
  useEffect(() => {
    if (!shown || held) return;
    if (left.current.id !== shown.id) left.current = { id: shown.id, ms: stay };
    const from = performance.now();
    const timer = setTimeout(dismiss, left.current.ms);
    return () => {
      clearTimeout(timer);
      left.current.ms -= performance.now() - from;
    };
  }, [shown, held, dismiss]);
  const action = shown?.action;
  const act = () => {
    dismiss();
    setHeld(false);
    action?.run();
  };
  return (
    // What was done stands behind what the rep is filling in, or it would cover its button; what failed or asks stands before everything.
    <div
      className={classes(
        'pointer-events-none absolute inset-x-2 bottom-2 flex justify-center',
        shown && shown.kind !== 'done' ? 'z-(--z-toast)' : 'z-(--z-sticky)',
      )}
    >
      {/* The live region is there before its words, or readers stay silent. */}
      <div
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        className="pointer-events-auto w-full max-w-120"
      >
        {shown ? (
          <div key={shown.id} className={sheet}>
            <Icon icon={icons[shown.kind]} />
            <span className="min-w-24 flex-1 py-1 text-balance wrap-anywhere">{shown.text}</span>
            {action ? (
              <button type="button" onClick={act} className={actionLook}>
                {action.label}
                {action.keys ? (
                  <span aria-hidden="true" className="inline-flex">
                    <Key keys={action.keys} onColor />
                  </span>
                ) : null}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}

const icons = { done: Check, failed: CircleX, asks: Undo2 };

const sheet =
  'flex min-h-10 flex-wrap animate-[toast-in_var(--duration-open)_var(--ease-out)] items-center gap-2 rounded-[8px] bg-toast py-1.5 pr-1.5 pl-3 text-on-toast shadow-overlay';
const actionLook =
  'ml-auto inline-flex h-7 flex-none items-center gap-1.5 rounded-control px-2.5 font-medium whitespace-nowrap hover:bg-white/12 active:bg-white/20 focus-visible:outline-on-toast';
