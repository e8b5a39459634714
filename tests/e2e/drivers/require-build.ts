import { existsSync } from 'node:fs';
import { zipOf } from '../../harness/zips.mjs';

/** The folder of a build. Throws the sentence that says how to make it: `npm run e2e` tests what is built, it never builds. */
export function requireBuild(folder: string): string {
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`There is no build in ${folder}. Run \`npm run build\` first.`);
  return folder;
}

/** The package for the stores that was made of a build. Throws the sentence that says how to make it. */
export function requireZip(browser: 'chrome' | 'edge' | 'firefox'): string {
  const zip = zipOf(browser);
  if (!existsSync(zip)) throw new Error(`There is no ${zip}. Run \`npm run zip\` first.`);
  return zip;
}
