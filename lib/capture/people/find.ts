import { fold } from '../page/clean';
import { type Line, type Page, Region } from '../page/page';
import { gather, type Sliced } from '../page/slices';
import { type Candidate, candidates } from './candidates';
import { postSlots, type Titled, titleFor } from './card-title';
import { type Card, cardsOf } from './cards';
import { isCompanyCard } from './company-card';
import { isFullMailboxOf } from './local-part';
import { isOfOthers } from './others';
import { peopleLists } from './people-lists';
import { withPictured } from './pictured';
import { isInNameColumn, rowLabel } from './table-heads';
import { isTitleWord, titleStrength } from './titles';
import { townsOf } from './towns';

export interface PersonSpot {
  candidate: Candidate;
  card: Card;
  /** Where the same person is shown again: a dialogue with more about them, a list of contacts. */
  further: Card[];
  /** The card is the company's own (an imprint): only what stands in the name's line is the person's. */
  ofCompany: boolean;
  title?: Titled;
}

const ENOUGH = 3;

/**
 * The people of a plain page: names that enough evidence supports, each once, with its card and title. `pointedAt` are names that
 * the rep's rules for this site found; `told` are the people of structured data: one of them who is shown with a title is read where
 * a reader sees them.
 */
export function* findPeople(
  page: Page,
  pointedAt: Candidate[] = [],
  told: ReadonlySet<string> = new Set(),
): Sliced<PersonSpot[]> {
  const shaped = withPointedAt(yield* ofTheHouse(page), pointedAt);
  const peers = countPeers(shaped);
  for (const slot of peopleLists(page, shaped)) {
    const list = peers.get(slot);
    if (list) list.ofPeople = true;
  }
  const isTold = ({ name }: Candidate) => told.has(fold(name.bare));
  const likely = shaped.filter((candidate) => plausibility(candidate, peers) >= 1 || isTold(candidate));
  const cards = cardsOf(page, likely);
  const named = new Set(likely.map((candidate) => candidate.line.index));
  const photos = `\n${page.images.map((image) => image.alt).join('\n')}\n`;
  const posts = postSlots(page, likely);
  const spots: PersonSpot[] = [];
  for (const [index, candidate] of likely.entries()) {
    if (index % 20 === 0 && (yield) === 'stop') {
      page.partial = 'time';
      break;
    }
    const card = cards[index] ?? { first: candidate.line.index, end: candidate.line.index + 1 };
    const ofCompany = candidate.ofCompany || isCompanyCard(page, card);
    const spot: PersonSpot = {
      candidate,
      card,
      further: [],
      ofCompany,
      title: titleFor(page, candidate, card, named, posts),
    };
    const isShown = isTold(candidate) && spot.title?.strength === 2;
    if (isShown || plausibility(candidate, peers) + support(page, photos, spot) >= ENOUGH) spots.push(spot);
  }
  return eachOnce(spots);
}

/** In page order; what was pointed at stands for whatever the same words were taken for. */
function withPointedAt(shaped: Candidate[], pointedAt: Candidate[]): Candidate[] {
  if (pointedAt.length === 0) return shaped;
  const taken = new Set(pointedAt.map(({ line }) => line));
  return [...shaped.filter(({ line }) => !taken.has(line)), ...pointedAt].sort(
    (a, b) => a.line.index - b.line.index || a.start - b.start,
  );
}

/** The candidates who are no strangers to this page, with what a mailbox called after them says. */
function* ofTheHouse(page: Page): Sliced<Candidate[]> {
  const shaped = withPictured(page, yield* candidates(page));
  const towns = townsOf(page);
  return yield* gather(page, shaped, (candidate) => {
    const isTown = towns.has(fold(candidate.name.bare)) && !candidate.name.credentials;
    if (isTown || isOfOthers(page, candidate)) return [];
    return [
      {
        ...candidate,
        ownMailbox: hasOwnMailbox(page, candidate),
        titled: hasTitleBeside(page, candidate),
        inNameColumn: isInNameColumn(page, candidate.line) || rowLabel(page, candidate.line) !== undefined,
      },
    ];
  });
}

/** "Walburga Nachtigall" above w.nachtigall@…: whatever the words look like, that is a person. */
function hasOwnMailbox(page: Page, { line, name }: Candidate): boolean {
  return [0, 1, 2, 3].some((step) => {
    const near = page.lines[line.index + step]?.text ?? '';
    const at = near.length < 200 ? near.indexOf('@') : -1;
    const local = at > 0 ? (/[\w.+-]{2,64}$/.exec(near.slice(Math.max(0, at - 64), at))?.[0] ?? '') : '';
    return local !== '' && isFullMailboxOf(local, name);
  });
}

/** A title in the name's own line, or in the one after or before it. */
function hasTitleBeside(page: Page, { line, title }: Candidate): boolean {
  if (title) return title.strength === 2;
  return [1, -1].some((step) => titleStrength(page.lines[line.index + step]?.text ?? '') === 2);
}

interface Peers {
  all: number;
  known: number;
  titled: number;
  /** Nothing but names, below a heading that announces people. */
  ofPeople?: boolean;
}

function countPeers(shaped: Candidate[]): Map<string, Peers> {
  const peers = new Map<string, Peers>();
  for (const { slot, name, titled } of shaped) {
    const at = peers.get(slot) ?? { all: 0, known: 0, titled: 0 };
    at.all += 1;
    if (titled) at.titled += 1;
    if (name.strength >= 2) at.known += 1;
    peers.set(slot, at);
  }
  return peers;
}

/** What the words and the company they keep say. */
function plausibility(candidate: Candidate, peers: Map<string, Peers>): number {
  const list = peers.get(candidate.slot) ?? { all: 1, known: 0, titled: 0 };
  const { all, known, titled } = list;
  const inList = all >= 2 && known >= 1 && known * 2 >= all;
  // A list of headings most of which are surely people: the others are, too, whatever they are called.
  const inSureList =
    (candidate.line.heading > 1 || (candidate.line.heading === 1 && all > 2)) && known >= 2 && known * 3 >= all * 2;
  // A list of names each of which has a title: people, however rare their names are.
  const inTitledList = candidate.titled && titled >= 2 && titled * 3 >= all * 2;
  const { strength, words, printed } = candidate.name;
  const isPost = strength < 2 && isTitleWord(words[0] ?? '');
  const isOfList = list.ofPeople && (strength > 1 || titleStrength(printed) < 2);
  const company = (inList ? 1 : 0) + (inSureList ? 1.5 : 0) + (inTitledList ? 1.5 : 0) + (isOfList ? 3 : 0);
  return (
    Math.min(candidate.name.strength, 2) +
    (isPost ? 0 : company) +
    (candidate.ownMailbox ? 1.5 : 0) +
    (candidate.labelled || candidate.inNameColumn ? 2 : 0) +
    (candidate.name.credentials ? 1.5 : 0)
  );
}

/** What stands around it says. `photos`: the texts of all pictures. */
function support(page: Page, photos: string, { candidate, title }: PersonSpot): number {
  const { line, name } = candidate;
  // A heading that says what all below it are says little of each.
  const titled = supportOf(title);
  const shown = (photos.includes(name.bare) ? 0.5 : 0) + (photos.includes(`\n${name.bare}\n`) ? 0.5 : 0);
  const heading = line.heading > 1 && candidate.start === 0 ? 0.5 : 0;
  const reachable = name.strength >= 2 && [1, 2, 3].some((step) => isContact(page.lines[line.index + step])) ? 1 : 0;
  return titled + shown + heading + reachable + marginOf(line.region);
}

const supportOf = (title: Titled | undefined) => {
  if (!title) return 0;
  return title.strength === 2 ? 2 : 0.5;
};

const isContact = (line: Line | undefined) => line !== undefined && /@|(?:\d\D{0,3}){7}/.test(line.text.slice(0, 60));

/** In menus and margins stand teasers and links to others; who is shown there with a title and a number is meant. */
function marginOf(region: number): number {
  if (region & Region.nav) return -1.5;
  return region & (Region.footer | Region.aside) ? -1 : 0;
}

/** Somebody named twice is one person: the first place stays, the better title wins. */
function eachOnce(spots: PersonSpot[]): PersonSpot[] {
  const byName = new Map<string, PersonSpot>();
  for (const spot of spots) {
    const key = fold(spot.candidate.name.bare);
    const there = byName.get(key);
    if (!there) {
      byName.set(key, spot);
      continue;
    }
    there.further.push(spot.card);
    if ((spot.title?.strength ?? 0) > (there.title?.strength ?? 0)) there.title = spot.title;
  }
  return [...byName.values()];
}
