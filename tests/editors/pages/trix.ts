import 'trix';
import { opened } from '../opened.ts';

const here = document.createElement('trix-editor');
here.addEventListener('trix-initialize', () => {
  const { editor } = here as unknown as { editor: { getDocument(): { toString(): string } } };
  opened({ lines: () => editor.getDocument().toString().replace(/\n$/, '').split('\n'), apart: false });
});
document.body.append(here);
