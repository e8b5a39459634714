/** What a page of an editor leaves for the test. */
export interface OpenedEditor {
  /** The lines of the editor's own model, as the mail would show them: never read from what is on the screen. */
  lines(): string[];
  /** Whether the editor sets paragraphs apart, so that a blank line stands between any two. */
  apart: boolean;
}

declare global {
  var openedEditor: OpenedEditor | undefined;
}

/** Says that the editor is there. */
export function opened(editor: OpenedEditor): void {
  globalThis.openedEditor = editor;
}

/** The place for the editor. */
export function box(): HTMLDivElement {
  const made = document.createElement('div');
  made.id = 'editor';
  document.body.append(made);
  return made;
}

/** The lines that markup shows: of each block one line, more with `<br>`; `apart` puts a blank line between paragraphs. */
export function linesOfHtml(html: string, apart: boolean): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = [''];
  let isFresh = true;
  const line = (blank: boolean) => {
    if (!isFresh) lines.push('');
    if (!isFresh && blank) lines.push('');
    isFresh = true;
  };
  const walk = (node: Node) => {
    if (node instanceof Text) {
      if (node.data.trim() === '' && node.parentElement && /^(body|div|ul)$/.test(node.parentElement.localName)) return;
      lines[lines.length - 1] += node.data.replaceAll('\n', '').replaceAll('\u00a0', ' ');
      isFresh = false;
    }
    if (!(node instanceof Element)) return;
    if (node.localName === 'br') {
      // The last one in a block only holds it open.
      const isLast = !node.nextSibling && node.parentElement !== body;
      if (!isLast || node.parentElement?.childNodes.length === 1) isFresh = false;
      if (!isLast) {
        lines.push('');
        isFresh = node.nextSibling === null;
      }
      return;
    }
    const isBlock = /^(p|div|blockquote|li|body)$/.test(node.localName);
    if (isBlock && node !== body) line(apart);
    for (const child of node.childNodes) walk(child);
    if (isBlock && node.childNodes.length === 0) isFresh = false;
  };
  walk(body);
  return lines;
}
