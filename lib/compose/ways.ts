import type { Put, Way } from './editor';
import { htmlOf, linesOf, type Shape } from './html';

/** The browser's own command, as markup: the browser's undo takes it back. Deprecated, and there in every browser. */
export const commandHtml = (shape: Shape): Way => ({
  name: 'command html',
  put: (root, text) => command(root, 'insertHTML', htmlOf(text, shape)),
});

/** The browser's own command, as plain words. */
export const commandText: Way = {
  name: 'command text',
  put: (root, text) => command(root, 'insertText', text),
};

/**
 * A paste as the rep would do it. An editor that reads pastes itself makes one step of undo of it and keeps what was typed right before apart; one that
 * leaves them to the browser does not take it, because the browser does nothing for an event that a script made.
 */
export const pasteHtml = (shape: Shape): Way => ({
  name: 'paste html',
  put: (root, text) => paste(root, { 'text/html': htmlOf(text, shape), 'text/plain': text }),
});

/** The same with words only. */
export const pasteText: Way = {
  name: 'paste text',
  put: (root, text) => paste(root, { 'text/plain': text }),
};

/** What the browser tells an editor when somebody types, line by line: for those that do everything themselves. Undone in several steps. */
export const typeLines: Way = {
  name: 'lines',
  put: async (root, text): Promise<Put> => {
    for (const [at, line] of linesOf(text).entries()) {
      if (at > 0) tell(root, { inputType: 'insertParagraph' });
      await pause(BETWEEN_LINES);
      if (line !== '') tell(root, { inputType: 'insertText', data: line });
      await pause(BETWEEN_LINES);
    }
    return 'put';
  },
};

const BETWEEN_LINES = 20;

function command(root: Element, name: 'insertHTML' | 'insertText', words: string) {
  return root.ownerDocument.execCommand(name, false, words) ? 'put' : 'refused';
}

type Contents = { 'text/html'?: string; 'text/plain': string };

function paste(root: Element, contents: Contents) {
  const isLeftToBrowser = root.dispatchEvent(pasteOf(contents));
  return isLeftToBrowser ? 'refused' : 'put';
}

/**
 * A paste event whose contents the page can read. Firefox takes none from `clipboardData`, and what an extension's script puts into a DataTransfer
 * the page finds empty there; but it knows `dataType` and `data`, one kind only, which everybody may read (measured in 153). Chromium knows these not.
 */
function pasteOf(contents: Contents): ClipboardEvent {
  const how = { bubbles: true, cancelable: true, composed: true };
  const dataType = contents['text/html'] === undefined ? 'text/plain' : 'text/html';
  const gecko: ClipboardEventInit & { dataType: string; data: string } = {
    ...how,
    dataType,
    data: contents[dataType] ?? '',
  };
  const made = new ClipboardEvent('paste', gecko);
  if (made.clipboardData?.types.includes(dataType)) return made;
  const carried = new DataTransfer();
  for (const [type, words] of Object.entries(contents)) carried.setData(type, words);
  return new ClipboardEvent('paste', { ...how, clipboardData: carried });
}

function tell(root: Element, what: { inputType: string; data?: string }): void {
  root.dispatchEvent(new InputEvent('beforeinput', { ...what, bubbles: true, cancelable: true, composed: true }));
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
