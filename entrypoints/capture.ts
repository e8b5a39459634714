import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { laid } from '@/lib/capture/page/laid';
import { suggestDepartment } from '@/lib/capture/people/departments';
import { nameAsPrinted, toName } from '@/lib/capture/people/names';
import { postOf } from '@/lib/capture/people/post';
import { titleStrength } from '@/lib/capture/people/titles';
import { readPage } from '@/lib/capture/run';
import { readSettled } from '@/lib/capture/settled';
import type {} from '@/lib/lean/people';
import type { PageRule } from '@/lib/model/capture-rule';
import type { PageReading } from '@/lib/model/page-reading';

declare global {
  /** What the rep pointed at on this site before: the worker lays it ready in our isolated world. */
  var __alongsideRules: PageRule[] | undefined;
  /** True where mail-read.js comes next and needs what is known here of people; then no page is read. */
  var __alongsideLend: boolean | undefined;
  /** How the page to try it on reads itself. */
  var __alongsideRead: ((url: string, rules: PageRule[]) => Promise<PageReading>) | undefined;
}

// Injected on the rep's click; what it returns is the result of `scripting.executeScript`, which waits for the promise. Into our own pages
// nothing is injected: they load this script themselves, once, for what it leaves there: to read a page by, or what it knows of people.
export default defineUnlistedScript(() => {
  const isOurs = /^(?:chrome|moz)-extension:$/.test(location.protocol);
  if (isOurs) globalThis.__alongsideRead = read;
  if (isOurs || laid('__alongsideLend')) {
    globalThis.__alongsideLend = undefined;
    globalThis.__alongsidePeople = { titleStrength, toName, nameAsPrinted, suggestDepartment, postOf };
    return undefined;
  }
  const rules = laid('__alongsideRules') ?? [];
  globalThis.__alongsideRules = undefined;
  return read(location.href, rules);
});

const read = (url: string, rules: PageRule[]): Promise<PageReading> =>
  readSettled(document, () => readPage(document, url, { rules }));
