import type { MarkedToken, Token, Tokens } from 'marked';
import type { ReactNode } from 'react';
import { inPlace } from './in-place';
import { Link } from './Link';
import { MarkdownTable } from './MarkdownTable';

export type Place = {
  depth: number;
  /** Inside `>`: captured words. */
  quoted: boolean;
};

/** Deeper than anyone writes on purpose; below it the text is shown as typed, so that no nesting exhausts the stack. */
const deepest = 24;

/** marked's tokens as elements. Only what is listed here is ever made into one; everything else is text. */
export function MarkdownTokens({ tokens = [], place }: { tokens?: Token[] | undefined; place: Place }) {
  if (place.depth > deepest) return tokens.map((token) => token.raw).join('');
  const inside = { ...place, depth: place.depth + 1 };
  // Tokens have no identity of their own; so each is known by its place.
  return inPlace(tokens.map((token) => (isKnown(token) ? element(token, inside) : token.raw)));
}

/** The lexer runs without extensions, so every token is one of marked's own; a later kind would be shown as typed. */
function isKnown(token: Token): token is MarkedToken {
  return token.type in shown;
}

function element(token: MarkedToken, place: Place): ReactNode {
  // The table below has one entry per kind, each taking exactly that kind.
  const show = shown[token.type] as (token: MarkedToken, place: Place) => ReactNode;
  return show(token, place);
}

type Shown = {
  [Kind in MarkedToken['type']]: (token: Extract<MarkedToken, { type: Kind }>, place: Place) => ReactNode;
};

const shown: Shown = {
  space: () => null,
  def: () => null,
  text: ({ text, tokens }, place) => (tokens ? <MarkdownTokens tokens={tokens} place={place} /> : text),
  escape: ({ text }) => text,
  html: ({ raw }) => raw,
  image: ({ text, href }) => text || href,
  br: () => <br />,
  hr: () => <hr className="border-line" />,
  checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  codespan: ({ text }) => <code className="rounded-[3px] bg-hover px-1 font-mono text-meta">{text}</code>,
  code: ({ text }) => <pre className="overflow-x-auto rounded-control bg-sunken p-2 font-mono text-meta">{text}</pre>,
  strong: ({ tokens }, place) => (
    <strong className="font-semibold">
      <MarkdownTokens tokens={tokens} place={place} />
    </strong>
  ),
  em: ({ tokens }, place) => (
    <em>
      <MarkdownTokens tokens={tokens} place={place} />
    </em>
  ),
  del: ({ tokens }, place) => (
    <del>
      <MarkdownTokens tokens={tokens} place={place} />
    </del>
  ),
  link: ({ href, tokens }, place) => (
    <Link href={href} inline>
      <MarkdownTokens tokens={tokens} place={place} />
    </Link>
  ),
  heading: ({ tokens }, place) => (
    <p className="font-semibold">
      <MarkdownTokens tokens={tokens} place={place} />
    </p>
  ),
  paragraph: ({ tokens }, place) => {
    const words = <MarkdownTokens tokens={tokens} place={place} />;
    return <p>{place.quoted ? <mark className={marker}>{words}</mark> : words}</p>;
  },
  blockquote: ({ tokens }, place) => (
    <blockquote className="flex flex-col gap-1.5">
      <MarkdownTokens tokens={tokens} place={{ ...place, quoted: true }} />
    </blockquote>
  ),
  list: ({ ordered, start, items }, place) => {
    const rows = items.map((item) => Item({ item, place }));
    if (!ordered) return <ul className="list-disc pl-4">{inPlace(rows)}</ul>;
    return (
      <ol start={start === '' ? 1 : start} className="list-decimal pl-5">
        {inPlace(rows)}
      </ol>
    );
  },
  list_item: (item, place) => <Item item={item} place={place} />,
  table: (token, place) => <MarkdownTable table={token} place={place} />,
};

function Item({ item, place }: { item: Tokens.ListItem; place: Place }) {
  return (
    <li className="my-0.5 marker:text-ink-3">
      <MarkdownTokens tokens={item.tokens} place={place} />
    </li>
  );
}

const marker = '-mx-px rounded-[2px] box-decoration-clone px-0.5 py-px';
