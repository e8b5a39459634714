import type { LucideIcon } from 'lucide-react';

/**
 * One lucide icon in the house's three sizes: 16 (stroke 1.75) beside body text, 14 and 12 (stroke 2) beside meta and micro text.
 * Import icons one by one: `import Phone from 'lucide-react/icons/phone'`. An icon never carries meaning alone: it is hidden
 * from screen readers, the word or the control's name beside it speaks.
 */
export function Icon({
  icon: Drawing,
  size = 16,
  className,
}: {
  icon: LucideIcon;
  size?: 12 | 14 | 16;
  className?: string;
}) {
  return <Drawing size={size} strokeWidth={size === 16 ? 1.75 : 2} className={className} aria-hidden="true" />;
}
