/** One way of putting words into an editor; `name` is told in the result. It may end before the editor has taken them. */
export interface Way {
  name: string;
  put(root: Element, text: string): void | Promise<void>;
}

/** What this browser can do for us, found out by trying (`can.ts`). */
export interface Can {
  /** An event that we make carries the words to the editor as a paste of the rep does. */
  paste: boolean;
}

/** A family of editors: everything that is particular to it. One file in `editors/`. */
export interface Editor {
  id: string;
  /** Whether the element that the rep writes in is one of this family: by its structure, never by words. */
  isIt(root: Element): boolean;
  /** The ways that it takes words by, the best first. The next is tried only where one has changed nothing at all. */
  ways(can: Can): Way[];
  /** What it shows, with line breaks; `innerText` or `value` where it is not said. Nothing that goes when something is typed. */
  shown?(root: Element): string;
}

/** Says that a file of `editors/` is one. */
export const defineEditor = (editor: Editor): Editor => editor;
