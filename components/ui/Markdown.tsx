import { lexer, type Token } from 'marked';
import { useMemo } from 'react';
import { classes } from './classes';
import { MarkdownTokens } from './MarkdownTokens';

/** Beyond this a note is shown as it was typed: some Markdown takes longer than its length to read. */
const longest = 50_000;

/**
 * A note's Markdown as React elements. Raw HTML is shown as the text it is, pictures as their words, links only to http, https,
 * mailto and tel. Text in quotes (`>`) is captured words and gets the marker.
 */
export function Markdown({ source, className }: { source: string; className?: string }) {
  const tokens = useMemo(() => parse(source), [source]);
  return (
    <div dir="auto" className={classes('flex flex-col gap-1.5 wrap-anywhere', className)}>
      {tokens ? (
        <MarkdownTokens tokens={tokens} place={{ depth: 0, quoted: false }} />
      ) : (
        <p className="whitespace-pre-wrap">{source}</p>
      )}
    </div>
  );
}

function parse(source: string): Token[] | undefined {
  if (source.length > longest) return undefined;
  try {
    return lexer(source, { gfm: true, breaks: true });
  } catch (error) {
    // Thousands of nested quotes exhaust the stack of the parser; the words themselves can still be shown.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
