import { type Page, Region } from '../page/page';
import { type Candidate, candidates } from './candidates';
import { type TitleSpot, titleFor } from './card-title';
import { type Card, cardsOf } from './cards';

export interface PersonSpot {
  candidate: Candidate;
  card: Card;
  title?: TitleSpot;
}

const ENOUGH = 3;

/** The people of a plain page: names that enough evidence supports, each with its card and title. */
export function* findPeople(page: Page): Generator<void, PersonSpot[]> {
  const shaped = (yield* candidates(page)).filter((candidate) => !isOfOthers(page, candidate));
  const peers = countPeers(shaped);
  const likely = shaped.filter((candidate) => plausibility(candidate, peers) >= 1);
  const cards = cardsOf(page, likely);
  yield;
  const spots = likely.map((candidate, index): PersonSpot => {
    const card = cards[index] ?? { first: candidate.line.index, end: candidate.line.index + 1 };
    return { candidate, card, title: titleFor(page, candidate, card, likely) };
  });
  return spots.filter((spot) => plausibility(spot.candidate, peers) + support(page, spot) >= ENOUGH);
}

interface Peers {
  all: number;
  known: number;
}

function countPeers(shaped: Candidate[]): Map<string, Peers> {
  const peers = new Map<string, Peers>();
  for (const { slot, name } of shaped) {
    const at = peers.get(slot) ?? { all: 0, known: 0 };
    at.all += 1;
    if (name.strength >= 2) at.known += 1;
    peers.set(slot, at);
  }
  return peers;
}

/** What the words and the company they keep say. */
function plausibility(candidate: Candidate, peers: Map<string, Peers>): number {
  const peer = peers.get(candidate.slot);
  const inList = peer !== undefined && peer.known >= 2 && peer.known * 2 >= peer.all;
  return Math.min(candidate.name.strength, 2) + (inList ? 1 : 0) + (candidate.labelled ? 2 : 0);
}

/** What stands around it says. */
function support(page: Page, { candidate, title }: PersonSpot): number {
  const shown = page.images.some((image) => image.alt.includes(candidate.name.bare));
  const heading = candidate.line.heading > 1 && candidate.start === 0 ? 0.5 : 0;
  const credentials = candidate.name.credentials ? 2 : 0;
  const margin = candidate.line.region & (Region.footer | Region.aside) ? -1 : 0;
  return (title && title.strength === 2 ? 2 : 0) + (shown ? 0.5 : 0) + heading + credentials + margin;
}

const OTHERS =
  /testimonial|what (?:our |my )?(?:clients|customers|patients|people|others) (?:say|are saying)|reviews?$|kundenstimmen|referenzen|das sagen|temoignages|témoignages|testimonios|comments?$|leave a reply|alumni|former|ehemalige|recent posts|related (?:posts|articles|news)|latest news/i;

/** Words of others, comments and bylines: the structure says that they are no contacts here. */
function isOfOthers(page: Page, { line }: Candidate): boolean {
  if (line.region & (Region.quoted | Region.byline | Region.nav)) return true;
  const heading = headingAbove(page, line.index, line.heading);
  if (heading !== undefined && OTHERS.test(heading)) return true;
  if (/^[-–—~"“”„]/.test(line.text)) return true;
  return false;
}

function headingAbove(page: Page, index: number, level: number): string | undefined {
  for (let i = index - 1; i >= 0 && index - i < 60; i -= 1) {
    const line = page.lines[i];
    if (line && line.heading > 0 && (level === 0 || line.heading < level)) return line.text;
  }
  return undefined;
}
