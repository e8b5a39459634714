import type { LucideIcon } from 'lucide-react';

/** Something the palette found and can open. */
export type Found = {
  id: string;
  title: string;
  /** After the title, quiet: the company of a person. */
  second?: string;
  /** At the end: the stage, a role, a date. */
  end?: string;
  /** A face with initials, or an icon. */
  lead: { face: 'person' | 'company' } | { icon: LucideIcon };
  open: () => void;
};

export type FoundGroup = { title: string; items: Found[] };

/** Looks for records; may be called on every letter, the signal says when nobody waits any more. */
export type Find = (words: string, signal: AbortSignal) => Promise<FoundGroup[]>;
