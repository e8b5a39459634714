import type { Editor } from './editor';
import ckeditor4 from './editors/ckeditor4';
import ckeditor5 from './editors/ckeditor5';
import field from './editors/field';
import lexical from './editors/lexical';
import plain from './editors/plain';
import prosemirror from './editors/prosemirror';
import quill from './editors/quill';
import roosterjs from './editors/roosterjs';
import slate from './editors/slate';
import squire from './editors/squire';
import tinymce from './editors/tinymce';
import trix from './editors/trix';

/** The first that knows the element is asked; `plain` knows every one and stays the last. */
const editors: readonly Editor[] = [
  field,
  tinymce,
  ckeditor4,
  ckeditor5,
  quill,
  prosemirror,
  lexical,
  slate,
  trix,
  squire,
  roosterjs,
  plain,
];

/** The family that an editable element belongs to. */
export const editorOf = (root: Element): Editor => editors.find((each) => each.isIt(root)) ?? plain;
