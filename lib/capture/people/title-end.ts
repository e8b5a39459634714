import { domainLabel } from '../organisation/domain-label';
import { fold } from '../page/clean';
import { pattern } from '../page/pattern';
import { titleStrength } from './titles';

const OPEN = pattern`/(?:,|&|\+|\/|\s(?:and|und|et|y|e|en|i|och|og|of|for|de|des|du|del|della|der|für|van|voor))$/iu`;
const GOES_ON = /^(?:&|and|und|et|of|for|van|für|de|des)\s/u;
/** A rank that says nothing without the line below it. */
const RANK = /^(?:(?:senior|executive|first|assistant|group|corporate)\s){0,2}vice president$/i;
const LONGEST = 80;

/** True where the words of the next line belong to a title that is not over at the end of its line. */
export function continuesTitle(title: string, next: string): boolean {
  if (next.length > LONGEST || title.length > LONGEST || titleStrength(next) === 0) return false;
  return OPEN.test(title) || GOES_ON.test(next) || RANK.test(title);
}

const OF = pattern`/(?:,\s|\s(?:at|bei|chez|presso|bij|en|@|[–—|-])\s)([^,]{2,60})$/u`;

/** "Chair, Open Harbour" on openharbour.example is "Chair": whose title it is goes without saying. */
export function withoutOrganisation(title: string, url: URL): string {
  const match = OF.exec(title);
  const said = match?.[1] && fold(match[1]).replace(pattern`/[^\p{L}\p{N}]+/gu`, '');
  const label = domainLabel(url.hostname);
  if (!match || !said || said.length < 3 || label.length < 3) return title;
  const isOurs = said === label || ((said.includes(label) || label.includes(said)) && said.length * 2 > label.length);
  return isOurs && said.length < label.length * 2 ? title.slice(0, match.index) : title;
}
