import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { box, opened } from '../opened.ts';

const initialValue: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] } as Descendant];

function Compose() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  opened({ lines: () => editor.children.flatMap((child) => Node.string(child).split('\n')), apart: false });
  return (
    <Slate editor={editor} initialValue={initialValue}>
      <Editable placeholder="Write a mail" />
    </Slate>
  );
}

createRoot(box()).render(<Compose />);
