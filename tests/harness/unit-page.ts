import { afterAll } from 'vitest';

// Set-up of every unit test file: files share a worker, and with it the page. A file's leftovers are not the next one's affair.
afterAll(() => {
  if (!('document' in globalThis)) return;
  document.head.replaceChildren();
  document.body.replaceChildren();
});
