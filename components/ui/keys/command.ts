import type { LucideIcon } from 'lucide-react';

/** Something the rep can do: by its key, from the palette, and listed on the keys sheet. */
export type Command = {
  /** Stable: settings keep changed keys under it. */
  id: string;
  /** As a button would say it: "Log a call". */
  name: string;
  /** What else the rep may type to find it: "lose lost". */
  words?: string;
  /** "mod+k"; "l c" is L, then C within 1.5 s; "?"; "arrowdown". `mod` is Ctrl, ⌘ on a Mac. */
  keys?: string;
  /** A second key that does the same; it works, and is not listed. */
  also?: string;
  /** Heading on the keys sheet: "Here", "Log", "Go to". */
  group?: string;
  icon?: LucideIcon;
  /** False while it makes no sense; then neither key nor palette offers it. */
  when?: () => boolean;
  run: () => void;
  /** Kept out of the palette: moving between rows, opening the palette itself. Its key still works and is listed. */
  unlisted?: boolean;
};
