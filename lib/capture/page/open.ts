import type { Cell } from './page';

/** An element that is open at the current node of the walk. */
export interface Open {
  element: Element;
  firstLine: number;
  /** How many links were read before it. */
  firstLink: number;
  block: boolean;
  region: number;
  heading: number;
  cell: Cell | undefined;
  /** The nearest element that makes a block: itself or one above. */
  holder: Element;
  /** A link whose words are being read. */
  link?: { href: string; line: number; start: number; tile: boolean };
  /** Set while the open shadow tree of this host is read; its light children follow. */
  inShadow: boolean;
}
