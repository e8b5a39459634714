import { defineEditor, type Way } from '../editor';
import { asField, fill, putFieldCaret } from '../field';
import { commandText } from '../ways';

/** Where the browser's command is refused: the value itself is set, which the browser's undo knows nothing of. */
const asValue: Way = {
  name: 'value',
  put: (root, text) => {
    const field = asField(root);
    if (!field) return 'refused';
    const [start, end] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
    fill(field, field.value.slice(0, start) + text + field.value.slice(end));
    putFieldCaret(field, start + text.length);
    return 'put';
  },
};

/** A textarea, or a line for words. */
export default defineEditor({
  id: 'field',
  isIt: (root) => asField(root) !== undefined,
  ways: [commandText, asValue],
  shown: (root) => asField(root)?.value ?? '',
});
