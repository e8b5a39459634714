const fields =
  'textarea, select, [contenteditable=""], [contenteditable=true], input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range])';

/** Places that use letters themselves (first-letter search) or that stand over the page and own its keys. */
const owners = '[role=menu], [role=listbox], [role=dialog], [role=alertdialog]';

/** What Enter and Space press by themselves. */
const pressable =
  'a[href], button, summary, [role=button], [role=checkbox], [role=radio], [role=switch], [role=option]';

/**
 * Whether our keys may act on this press, given where the focus is. In a field and in a menu or dialog only chords act (Ctrl K);
 * Enter and Space never where they press what has the focus.
 */
export function keysActHere(press: string, target: EventTarget | null): boolean {
  if (/^(?:mod|ctrl|alt)\+/.test(press)) return true;
  if (!(target instanceof Element)) return true;
  if (target.closest(`${fields}, ${owners}`)) return false;
  return (press !== 'enter' && press !== 'space') || target.closest(pressable) === null;
}
