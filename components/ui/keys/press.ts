/** What of a keyboard event names a key; a KeyboardEvent fits. */
export type KeyInput = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * A key press as commands write it: "c", "?", "mod+k", "shift+f6", "alt+n", "enter". On a keyboard of another script (Cyrillic,
 * Greek) and with Alt on a Mac the letter comes from the key's place.
 */
export function pressOf(event: KeyInput, platform: 'mac' | 'other'): string {
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey;
  const ctrl = platform === 'mac' && event.ctrlKey;
  const key = keyOf(event);
  // What Shift is needed for to type the sign itself ("?") is part of the sign.
  const shift = event.shiftKey && (key.length > 1 || /[a-z]/.test(key));
  return [mod && 'mod', ctrl && 'ctrl', event.altKey && 'alt', shift && 'shift', key].filter(Boolean).join('+');
}

/** Whether a press types a character: those are the single keys a rep can turn off (WCAG 2.1.4). */
export function isCharacter(press: string): boolean {
  return press.length === 1 || /^shift\+.$/.test(press);
}

function keyOf({ key, code, altKey }: KeyInput): string {
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase();
  const foreign = key.length === 1 && !/[ -~]/.test(key);
  if (place && (foreign || altKey)) return place;
  return key === ' ' ? 'space' : key.toLowerCase();
}
