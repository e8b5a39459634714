import { useEffect, useState } from 'react';

/** True while a field of this page has the focus and holds something that was typed. */
export function useTyping(): boolean {
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    const look = () => setTyping(isTyping(document.activeElement));
    const events = ['focusin', 'focusout', 'input'] as const;
    // After a focusout the next element has the focus only in the next turn.
    const soon = () => queueMicrotask(look);
    for (const event of events) document.addEventListener(event, soon);
    return () => {
      for (const event of events) document.removeEventListener(event, soon);
    };
  }, []);
  // Firefox tells nobody when a field goes from the page while it has the focus, so the present is asked too.
  return typing && isTyping(document.activeElement);
}

function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return element.value !== '';
  return (
    element instanceof HTMLInputElement &&
    element.type !== 'checkbox' &&
    element.type !== 'radio' &&
    element.value !== ''
  );
}
