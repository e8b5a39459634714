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
  let isBegun = false;
  const beginBlock = () => {
    if (isBegun) lines.push(...(apart ? ['', ''] : ['']));
    isBegun = false;
  };
  const walk = (node: Node) => {
    if (node instanceof Text) {
      if (node.data.trim() === '' && node.parentElement?.matches('body, div')) return;
      lines[lines.length - 1] += node.data.replaceAll('\n', '').replaceAll('\u00a0', ' ');
      isBegun = true;
    }
    if (!(node instanceof Element)) return;
    const isBlock = node.matches('p, div, blockquote, li');
    if (isBlock) beginBlock();
    if (node.localName === 'br' && node.nextSibling) lines.push(''); // the last in its block only holds it open
    for (const child of node.childNodes) walk(child);
    if (isBlock || node.localName === 'br') isBegun = true;
  };
  walk(body);
  return lines;
}
