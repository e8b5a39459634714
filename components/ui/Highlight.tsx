/** A record's own words, kept apart from the direction of ours, with the searched words in bold. Without `words` it only isolates. */
export function Highlight({ text, words = '' }: { text: string; words?: string }) {
  return (
    <bdi>
      {split(text, words).map(({ part, hit, at }) =>
        hit ? (
          <b key={at} className="font-semibold">
            {part}
          </b>
        ) : (
          part
        ),
      )}
    </bdi>
  );
}

type Piece = { part: string; hit: boolean; at: number };

/** Cuts `text` at every place where the searched words stand, without regard to case. */
function split(text: string, words: string): Piece[] {
  const wanted = words.trim().toLocaleLowerCase();
  const lower = text.toLocaleLowerCase();
  // Some letters change their length with their case (İ); then places would not match, and nothing is marked.
  if (!wanted || lower.length !== text.length) return [{ part: text, hit: false, at: 0 }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    pieces.push({ part: text.slice(from, at), hit: false, at: from });
    from = at + wanted.length;
    pieces.push({ part: text.slice(at, from), hit: true, at });
  }
  return [...pieces, { part: text.slice(from), hit: false, at: from }].filter(({ part }) => part !== '');
}
