import type { Page } from '../page/page';
import { pattern } from '../page/pattern';
import { fact, textQuote } from '../page/say';
import type { Candidate } from './candidates';
import type { Titled } from './card-title';
import type { Card } from './cards';
import { titleStrength } from './titles';

const REACH = 3;
const IS = pattern`/\b(?:is|serves as|works as|ist|est|es|è|is onze)\s(?:the|our|a|an|der|die|unser|unsere|ein|eine|le|la|el|notre|nuestro|nuestra|il|de|het)?\s?(\p{L}[^.,;:!?]{3,90})/u`;
const STOP = pattern`/\s(?:leading|who|and|at|for|with|in|where|responsible|since|based|bei|seit|im|und|für|chez|depuis|et|en|con|y|presso|bij|sinds)\s/u`;

/** "Jo is our head of sales and …": the title in the first sentence about somebody. */
export function titleInBio(
  page: Page,
  { name, line }: Candidate,
  card: Card,
  named: ReadonlySet<number>,
): Titled | undefined {
  for (let i = line.index + 1; i < Math.min(card.end, line.index + 1 + REACH) && !named.has(i); i += 1) {
    const bio = page.lines[i];
    if (!bio || bio.text.length < 40) continue;
    const match = IS.exec(bio.text.slice(0, 400));
    const words = match?.[1]?.split(STOP)[0]?.trim();
    if (!match?.[1] || !words || titleStrength(words) < 2) continue;
    const speaksOfThem = name.words.some((word) => bio.text.slice(0, match.index).includes(word)) || match.index < 6;
    if (!speaksOfThem) continue;
    const start = bio.start + match.index + match[0].indexOf(match[1]);
    const said = fact('title', words, textQuote(page, start, start + words.length, bio.element), {
      method: 'first sentence',
      confidence: 'medium',
    });
    if (said) return { said, strength: 2 };
  }
  return undefined;
}
