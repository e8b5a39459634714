import { defineEditor } from '../editor';
import { commandHtml, pasteHtml } from '../ways';

const shape = { of: 'lines', block: 'div' } as const;

/** Squire, in Fastmail and in Proton before 2022. It bears no mark of its own: these are its hosts'. Elsewhere `plain` does the same. */
export default defineEditor({
  id: 'squire',
  isIt: (root) => root.matches('.v-RichText-input, .squire-container, #squire'),
  ways: [pasteHtml(shape), commandHtml(shape)],
});
