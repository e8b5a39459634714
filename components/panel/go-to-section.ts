import { headIdOf } from './section-focus';

/** Opens a section of the panel, brings it (or one record's row in it) into view and puts the focus there. */
export function goToSection(section: string, recordId?: string): void {
  const head = document.getElementById(headIdOf(section));
  if (head?.getAttribute('aria-expanded') === 'false') head.click();
  // A section that was folded draws its rows only now.
  requestAnimationFrame(() => {
    const row = recordId === undefined ? null : document.getElementById(recordId);
    (row ?? head)?.scrollIntoView({ block: 'nearest' });
    (row?.querySelector<HTMLElement>('button, a[href], [tabindex]') ?? head)?.focus({ preventScroll: true });
  });
}
