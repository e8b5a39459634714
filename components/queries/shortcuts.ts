import { useQuery } from '@tanstack/react-query';
import { type Shortcut, shortcuts } from '@/lib/tabs/shortcuts';
import { texts } from '@/lib/texts';

/** The browser's keys for Alongside; empty until the browser has answered. */
export function useShortcuts(): Shortcut[] {
  return useQuery({ queryKey: ['shortcuts'], queryFn: shortcuts }).data ?? [];
}

/** Those of them that are set, with what they do. */
export function useBrowserKeys(): { name: string; keys: string }[] {
  const all = useShortcuts();
  return all.flatMap(({ id, keys }) => {
    const name = shortcutName(id);
    return name && keys ? [{ name, keys: keys.toLowerCase() }] : [];
  });
}

/** What one of the browser's keys does; undefined where it is none of those we name. */
export function shortcutName(id: string): string | undefined {
  const words = texts.workspace.settings.shortcuts;
  const names: { [id: string]: string } = {
    _execute_action: words.open,
    capture: words.capture,
    'note-from-selection': words.note,
    'log-selection': words.log,
  };
  return names[id];
}
