import { defineEditor } from '../editor';
import { commandHtml, pasteText } from '../ways';

const shape = { of: 'lines', block: 'div' } as const;

/**
 * RoosterJS, in Outlook and Proton. It bears no mark of its own: these are its hosts'; elsewhere it is `plain`. Of a paste with markup it leaves an
 * empty line behind and sets every colour.
 */
export default defineEditor({
  id: 'roosterjs',
  isIt: (root) =>
    root.matches('#rooster-editor, [data-testid="editorParent"] *') || root.querySelector('.elementToProof') !== null,
  ways: [pasteText, commandHtml(shape)],
});
