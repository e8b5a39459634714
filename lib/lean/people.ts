import { laid } from '@/lib/capture/page/laid';
import type { suggestDepartment as SuggestDepartment } from '@/lib/capture/people/departments';
import type { nameAsPrinted as NameAsPrinted, toName as ToName } from '@/lib/capture/people/names';
import type { postOf as PostOf } from '@/lib/capture/people/post';
import type { titleStrength as TitleStrength } from '@/lib/capture/people/titles';

/** What capture knows of names and titles of people, as far as a signature is read by it. */
export interface People {
  titleStrength: typeof TitleStrength;
  toName: typeof ToName;
  nameAsPrinted: typeof NameAsPrinted;
  suggestDepartment: typeof SuggestDepartment;
  postOf: typeof PostOf;
}

declare global {
  /** Laid ready by capture.js for mail-read.js, which is put into the page right after it: the word lists are packed once. */
  var __alongsidePeople: People | undefined;
}

/** Taken as the script begins: it takes the loan away when it ends. */
const people = laid('__alongsidePeople');
if (!people) throw new Error('capture.js was not there first');

export const { titleStrength, toName, nameAsPrinted, suggestDepartment, postOf } = people;
