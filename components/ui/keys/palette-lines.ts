import type { Command } from './command';
import type { Found, FoundGroup } from './found';

export type PaletteLine = { id: string; found: Found } | { id: string; command: Command };
export type PaletteGroup = { title: string; lines: PaletteLine[] };

/** What the palette lists: found records first, then the commands whose name (or other words) holds every word. Words after ">" look in commands only. */
export function paletteGroups(
  words: string,
  found: FoundGroup[],
  commands: Command[],
  actions: string,
): PaletteGroup[] {
  const wanted = words.replace(/^>/, '').trim().toLocaleLowerCase().split(/\s+/);
  const lines = commands
    // Two places may offer the same (a gap in the step and in the script): the last one is it, as for keys.
    .filter(({ id }, place) => commands.findLastIndex((other) => other.id === id) === place)
    .filter((command) => !command.unlisted && (command.when?.() ?? true))
    .filter(({ name, words = '' }) => wanted.every((word) => `${name} ${words}`.toLocaleLowerCase().includes(word)))
    .map((command) => ({ id: `do-${command.id}`, command }));
  const records = isOnlyActions(words) ? [] : found;
  const groups: PaletteGroup[] = records.map(({ title, items }) => ({
    title,
    lines: items.map((item) => ({ id: `found-${item.id}`, found: item })),
  }));
  return [...groups, { title: actions, lines }].filter((group) => group.lines.length > 0);
}

/** ">" in front asks for commands only. */
export function isOnlyActions(words: string): boolean {
  return words.startsWith('>');
}
