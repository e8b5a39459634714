import { useQuery } from '@tanstack/react-query';
import { type Shortcut, shortcuts } from '@/lib/tabs/shortcuts';

/** The browser's keys for Alongside; empty until the browser has answered. */
export function useShortcuts(): Shortcut[] {
  return useQuery({ queryKey: ['shortcuts'], queryFn: shortcuts }).data ?? [];
}
