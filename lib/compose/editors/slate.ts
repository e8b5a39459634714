import { defineEditor } from '../editor';
import { pasteText, typeLines } from '../ways';

/** Slate. It leaves a paste with markup to the browser, which does nothing; its placeholder is a part of what it shows. */
export default defineEditor({
  id: 'slate',
  isIt: (root) => root.matches('[data-slate-editor]'),
  ways: [pasteText, typeLines],
  shown: (root) => {
    const [placeholder] = root.querySelectorAll<HTMLElement>('[data-slate-placeholder]');
    return placeholder ? root.innerText.replace(placeholder.innerText, '') : root.innerText;
  },
});
