import { texts } from '@/lib/texts';

export type Platform = 'mac' | 'other';

/**
 * A key written as the house writes it ("mod+k", "l c", "alt+n", "?") as the caps a reader sees, one entry per press:
 * ["Ctrl K"] or ["⌘ K"], ["L", "C"], ["Alt N"], ["?"]. `mod` is Ctrl, and ⌘ on a Mac.
 */
export function keyNames(keys: string, platform: Platform): string[] {
  return keys.split(' ').map((press) => pressName(press, platform));
}

/** The platform of the page that is running. */
export function currentPlatform(): Platform {
  return /mac|iphone|ipad/i.test(navigator.platform) ? 'mac' : 'other';
}

function pressName(press: string, platform: Platform): string {
  const parts = press === '+' ? ['+'] : press.split('+');
  const modifiers: Record<string, string> = texts.ui.keys.modifiers[platform];
  return parts.map((part) => modifiers[part] ?? texts.ui.keys.names[part] ?? part.toUpperCase()).join(' ');
}
