import type { Editor } from './editor';
import field from './editors/field';
import plain from './editors/plain';

/** The first that knows the element is asked; `plain` knows every one and stays the last. */
const editors: readonly Editor[] = [field, plain];

/** The family that an editable element belongs to. */
export const editorOf = (root: Element): Editor => editors.find((each) => each.isIt(root)) ?? plain;
