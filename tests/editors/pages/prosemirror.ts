import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { box, opened } from '../opened.ts';

const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const view = new EditorView(box(), { state: EditorState.create({ schema, plugins }) });
opened({
  lines: () => {
    const { doc } = view.state;
    return doc
      .textBetween(0, doc.content.size, '\n\n', (node) => (node.type.name === 'hard_break' ? '\n' : '?'))
      .split('\n');
  },
  apart: true,
});
