import { pattern } from '../page/pattern';
import { chineseFamilies, japaneseFamilies, koreanFamilies, notEastNames } from './east-names.data';
import { eastTitle } from './east-titles';
import type { Name } from './names';

/**
 * Han characters, kana or Hangul: names are short there, stand without blanks, and have no capitals. The ranges of the four scripts in full:
 * lists of words are held against it on every page, and a browser looks for half a millisecond for what \p{Script=Han} is.
 */
export const EAST =
  /[\u1100-\u11ff\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u3005\u3007\u3021-\u3029\u302e\u302f\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3131-\u318e\u31f0-\u321e\u3260-\u327e\u32d0-\u32fe\u3300-\u3357\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\uff66-\uff6f\uff71-\uff9d\uffa0-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc]|[\ud82b\ud82c\ud840-\ud88d][\udc00-\udfff]/;

const HAN = pattern`/^[\p{Script=Han}々ヶヵノ]+$/u`;
const HAN_OR_KANA = pattern`/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶヵー]+$/u`;
const HANGUL = /^[가-힣]+$/u;
const KATAKANA_NAMES = pattern`/^[\p{Script=Katakana}ー]{2,12}(?:[・＝=][\p{Script=Katakana}ー]{1,12}){1,3}$/u`;
/** How it is read, in brackets: 山田太郎（やまだ たろう）, 홍길동(洪吉童). */
const READING = /\s?[（(［[][^（）()［］[\]]{1,30}[）)］\]]/gu;
const POLITE = /\s?(?:さん|さま|様|氏|先生|님|씨|先生|女士|小姐)$/u;
/** One sign after a family name that makes it a place: 山口県, 石川市. */
const PLACE = /^[県市区町村駅店課部社院校港線省局]$/u;
/** Three to five characters, none of which ends the name of a place, a department or a company. */
const BESIDE_POST = pattern`/^\p{Script=Han}{1,3}[\s々]?\p{Script=Han}{1,2}[^\s県市区町村駅店課部社院校局室会員長等名者業\P{Script=Han}]$/u`;
const REGION = /.[都道府県市区郡町村]$/u;
const LONGEST = 40;

/**
 * Reads a text in Han, kana or Hangul as a person's name, family name first, or says undefined. Strength 2 and more: the family
 * name is a known one; 1: only the shape is a name's, and a title, a label or peers must say the rest.
 */
export function toEastName(text: string): Name | undefined {
  if (text.length < 2 || text.length > LONGEST) return undefined;
  const polite = POLITE.test(text);
  const bare = text.replace(READING, '').replace(POLITE, '').trim();
  const words = bare.split(/[\s\u3000]+/u).filter(Boolean);
  // 田中 部長 is somebody's family name and post.
  const isPost = eastTitle(words.at(-1) ?? '') !== undefined;
  const found = isPost || notEastNames.test(words.join('')) ? undefined : weigh(words);
  if (!found) return undefined;
  return { printed: bare, bare, words: found.words, strength: Math.min(4, found.strength + (polite ? 1 : 0)) };
}

interface Weighed {
  words: string[];
  strength: number;
}

function weigh(words: string[]): Weighed | undefined {
  const joined = words.join('');
  if (words.length > 1 && words.every((word) => [...word].length === 1) && words.length <= 4) return weigh([joined]);
  if (HANGUL.test(joined)) return korean(words);
  if (words.length === 2) return parted(words[0] ?? '', words[1] ?? '');
  // A family name alone is nobody in particular.
  if (words.length !== 1 || japaneseFamilies.has(joined)) return undefined;
  if (KATAKANA_NAMES.test(joined)) return { words: joined.split(/[・＝=]/u), strength: 1 };
  return HAN_OR_KANA.test(joined) ? joinedUp(joined) : undefined;
}

/** 山田 太郎, さとう たろう. */
function parted(family: string, given: string): Weighed | undefined {
  if (!HAN_OR_KANA.test(family) || !HAN_OR_KANA.test(given)) return undefined;
  if (family.length > 4 || given.length > 4 || PLACE.test(given)) return undefined;
  if (japaneseFamilies.has(family)) return { words: [family, given], strength: 3 };
  if (chineseFamilies.has(family) && HAN.test(given) && given.length <= 2)
    return { words: [family, given], strength: 2 };
  if (REGION.test(family) || REGION.test(given)) return undefined;
  return HAN.test(family) && family.length <= 3 && given.length <= 3
    ? { words: [family, given], strength: 1 }
    : undefined;
}

/** 山田太郎, 王小明: parted after the longest known family name. */
function joinedUp(text: string): Weighed | undefined {
  for (let at = Math.min(4, text.length - 1); at > 0; at -= 1) {
    const [family, given] = [text.slice(0, at), text.slice(at)];
    if (given.length > 3 || PLACE.test(given)) continue;
    if (japaneseFamilies.has(family) && text.length <= 6)
      return { words: [family, given], strength: given.length === 2 && family.length > 1 ? 2 : 1 };
    if (chineseFamilies.has(family) && given.length <= 2 && HAN.test(text))
      return { words: [family, given], strength: 1 };
  }
  return undefined;
}

/** 홍길동, 홍 길동. */
function korean(words: string[]): Weighed | undefined {
  const text = words.join('');
  if (text.length < 2 || text.length > 5 || words.length > 2) return undefined;
  const length = koreanFamilies.has(text.slice(0, 2)) && text.length >= 4 ? 2 : 1;
  const [family, given] = [text.slice(0, length), text.slice(length)];
  if (!koreanFamilies.has(family) || given.length > 3 || (words.length === 2 && words[0] !== family)) return undefined;
  if (given.length === 3 || (given.length === 1 && words.length === 1 && length === 1)) {
    return { words: [family, given], strength: 0.5 };
  }
  return { words: [family, given], strength: 1 };
}

/** What stands beside a post and has a name's length is a name, also where its family name is a rare one. */
export function nameBesidePost(text: string): Name | undefined {
  const bare = text.trim();
  if (!BESIDE_POST.test(bare) || eastTitle(bare) || notEastNames.test(bare)) return undefined;
  return { printed: bare, bare, words: bare.split(/\s/u), strength: 2 };
}
