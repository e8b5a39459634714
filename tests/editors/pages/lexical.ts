import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { box, opened } from '../opened.ts';

const here = box();
here.contentEditable = 'true';
const editor = createEditor({
  namespace: 'mail',
  nodes: [],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(here);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
opened({
  lines: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .flatMap((child) => child.getTextContent().split('\n')),
    ),
  apart: false,
});
