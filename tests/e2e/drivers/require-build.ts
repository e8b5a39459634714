import { existsSync } from 'node:fs';

/** The folder of a build. Throws the sentence that says how to make it: `npm run e2e` tests what is built, it never builds. */
export function requireBuild(folder: string): string {
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`There is no build in ${folder}. Run \`npm run build\` first.`);
  return folder;
}
