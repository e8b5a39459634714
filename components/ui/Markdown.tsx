import type { Token } from 'marked';
import { useEffect, useMemo, useState } from 'react';
import { classes } from './classes';
import { MarkdownTokens } from './MarkdownTokens';
import { loadedParser, loadParser } from './markdown-parser';

/**
 * A note's Markdown as React elements. Raw HTML is shown as the text it is, pictures as their words, links only to http, https,
 * mailto and tel. Text in quotes (`>`) is captured words and gets the marker. Until the parser is there the text is shown as it
 * was typed.
 */
export function Markdown({ source, className }: { source: string; className?: string }) {
  const tokens = useTokens(source);
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

function useTokens(source: string): Token[] | undefined {
  const [parse, setParse] = useState(loadedParser);
  useEffect(() => {
    if (!parse) void loadParser().then((loaded) => setParse(() => loaded));
  }, [parse]);
  return useMemo(() => parse?.(source), [parse, source]);
}
