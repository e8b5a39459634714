/** Names that say nothing. */
const emptyNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types', 'constants']);

/** A file or folder whose name says nothing about what is in it. */
export function emptyName(file: string): string[] {
  const bad = file.split('/').filter((part) => emptyNames.has(part.replace(/\..*$/, '').toLowerCase()));
  return bad.length === 0 ? [] : [`${file}: "${bad[0]}" says nothing about what is inside`];
}

/** A source file is in kebab-case; a React component in PascalCase. */
export function wrongCase(file: string): string[] {
  const name = file.split('/').at(-1) ?? '';
  const bare = name.replace(/(\.[a-z]+)+$/, '');
  const fits = name.endsWith('.tsx') ? /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  return fits.test(bare) ? [] : [`${file}: files are kebab-case, components PascalCase.tsx`];
}

/** More lines than one idea needs. Data files are exempt: texts, templates, methodologies, word lists. */
export function tooLong(file: string, text: string): string[] {
  const data = /^lib\/texts\/|^lib\/process\/(templates|methodologies)\/|[.-](words|data)\.ts$/.test(file);
  const lines = text.split('\n').length - 1;
  return data || lines <= 250 ? [] : [`${file}: ${lines} lines, 250 are the limit`];
}

/**
 * Words that mean something on one machine only: its folders, and the host of the package registry it happens to use.
 * They are put together here from parts, so that this file passes its own test.
 */
const machineWords = [
  // A folder of a machine starts a path; in the middle of an address ("acme.example/home/") it is the page's own.
  ...['wo|rk', 'fa|rm', 'ro|ot', 'ho|me/\\w+', 'Use|rs/\\w+', 'tm|p/[a-z_-]+'].map(
    (name) => `(^|[^\\w.~-])/${name.replace('|', '')}/`,
  ),
  ['\\.\\./sha', 'red'].join(''),
  ['registry\\.', '(npm|yarn)'].join(''),
  ['npm', 'mirror'].join(''),
].map((pattern) => new RegExp(pattern));

/** Lines that name a folder of somebody's machine or a registry. */
export function machineWord(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const word = machineWords.find((each) => each.test(line));
    return word === undefined ? [] : [`${file}:${index + 1}: ${word.source} means nothing on another machine`];
  });
}
