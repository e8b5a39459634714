import { readFileSync } from 'node:fs';

/**
 * The package for a store, or the sources that Mozilla asks for beside it; `npm run zip` makes them.
 *
 * @param {'chrome' | 'edge' | 'firefox' | 'sources'} what
 */
export function zipOf(what) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `.output/${name}-${version}-${what}.zip`;
}
