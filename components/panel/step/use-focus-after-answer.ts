import { useEffect, useRef } from 'react';

/** On what opens a question, with the question's name. */
export const ASKS = 'data-asks';
/** On the step's primary button. */
export const STEP_PRIMARY = 'data-step-primary';

/**
 * An answered question goes, and its button with it: the focus then goes to the next question of the same section, or to the step.
 * Left alone it would fall to whatever stands before, often a menu whose name then covers the content. Call the result when the answer
 * is stored, while the question is still open.
 */
export function useFocusAfterAnswer(): () => void {
  const following = useRef<HTMLElement[] | undefined>(undefined);
  useEffect(
    () => () => {
      const places = following.current;
      // The closing popover gives the focus back first.
      if (places) setTimeout(() => focusFirst(places), 0);
    },
    [],
  );
  return () => {
    following.current = questionsAfter(document.querySelector<HTMLElement>(`[${ASKS}][data-popup-open]`));
  };
}

function questionsAfter(opener: HTMLElement | null): HTMLElement[] {
  const all = [...(opener?.closest('section')?.querySelectorAll<HTMLElement>(`[${ASKS}]`) ?? [])];
  const asked = opener?.getAttribute(ASKS);
  return all.slice(opener ? all.indexOf(opener) + 1 : 0).filter((other) => other.getAttribute(ASKS) !== asked);
}

function focusFirst(places: HTMLElement[]): void {
  // Whoever types already is not disturbed.
  if (document.activeElement?.matches('input, textarea')) return;
  const next = places.find((place) => place.isConnected) ?? document.querySelector<HTMLElement>(`[${STEP_PRIMARY}]`);
  next?.focus();
}
