import type { Token } from 'marked';

export type MarkdownParser = (source: string) => Token[] | undefined;

let parser: MarkdownParser | undefined;

/** The parser, once it has been loaded. */
export const loadedParser = (): MarkdownParser | undefined => parser;

/** Loads the Markdown parser; only pages that show a note need it. The parser gives undefined where the text is shown as typed. */
export async function loadParser(): Promise<MarkdownParser> {
  const { lexer } = await import('marked');
  parser ??= (source) => {
    if (source.length > longest) return undefined;
    try {
      return lexer(source, { gfm: true, breaks: true });
    } catch (error) {
      // Thousands of nested quotes exhaust the stack of the parser; the words themselves can still be shown.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  return parser;
}

/** Beyond this a note is shown as it was typed: some Markdown takes longer than its length to read. */
const longest = 50_000;
