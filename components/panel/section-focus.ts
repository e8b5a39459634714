/** The id of a section's head button: where G and its letter goes. */
export const headIdOf = (section: string) => `section-${section}`;

/** Brings a section's head into view and gives it the focus. */
export function focusHead(section: string): void {
  const head = document.getElementById(headIdOf(section));
  head?.scrollIntoView({ block: 'nearest' });
  head?.focus();
}

/** Moves the focus to the row after (1) or before (-1) the one that has it, over all lists inside `root`; from elsewhere to the first. */
export function focusRow(root: HTMLElement | null, by: 1 | -1): void {
  if (!root) return;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.checkVisibility?.() ?? true);
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = here < 0 ? nearest(rows, by) : rows[here + by];
  next?.querySelector<HTMLElement>('button, a[href], input, [tabindex]')?.focus();
}

/** From a head or a button between lists: the first row after it, or the last before it. */
function nearest(rows: HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const from = document.activeElement;
  if (!from || from === document.body) return rows[0];
  const wanted = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const found = rows.filter((row) => from.compareDocumentPosition(row) & wanted);
  return by === 1 ? found[0] : found.at(-1);
}

/** The row is about to go: the focus moves to the next one, or to the one before. */
export function focusNeighbour(rowId: string): void {
  const row = document.getElementById(rowId);
  const near = row?.nextElementSibling ?? row?.previousElementSibling;
  near?.querySelector<HTMLElement>('button, [role=checkbox], a[href]')?.focus();
}
