/** One way of putting words into an editor; `name` is told in the result. It may end before the editor has taken them. */
export interface Way {
  name: string;
  /** Gives 'refused' where it is certain that the editor did not even take notice: then the next way need not wait. */
  put(root: Element, text: string): Put | Promise<Put>;
}

export type Put = 'put' | 'refused';

/** A family of editors: everything that is particular to it. One file in `editors/`. */
export interface Editor {
  id: string;
  /** Whether the element that the rep writes in is one of this family: by its structure, never by words. */
  isIt(root: Element): boolean;
  /** The ways that it takes words by, the best first. The next is tried only where one has changed nothing at all. */
  ways: readonly Way[];
  /** What it shows, with line breaks; `innerText` where it is not said. Nothing that goes when something is typed. */
  shown?(root: HTMLElement): string;
}

/**
 * Says that a file of `editors/` is one. How to add the next: a page with the real editor in `tests/editors/pages`, the file here, its line in
 * `registry.ts`; then `npm run e2e -- editors` says by which way it takes the words and with how many presses its own undo takes them back.
 */
export const defineEditor = (editor: Editor): Editor => editor;
