import type { Source } from './source.ts';

/**
 * Who may import whom, as ARCHITECTURE.md says it. A place is the longest key that a path starts with. `uses`: the
 * places it may import; `types`: places of which it may import types only. A place may always import itself.
 * A new folder of lib/ has to be written down here first: an unknown place fails.
 */
const table: Record<string, { uses: string[]; types?: string[] }> = {
  entrypoints: { uses: ['components', 'lib'] },

  'components/ui': { uses: ['lib/texts'], types: ['lib/model'] },
  'components/styles': { uses: [] },
  'components/queries': {
    // Queries and mutations say in a toast what happened and how to undo it.
    uses: [...shown(), ...knowing(), ...doing(), 'lib/store', 'lib/messages', 'lib/trust', 'lib/sync'],
  },
  'components/panel': { uses: [...shown(), ...knowing(), ...doing(), 'components/queries'], types: ['lib/store'] },
  'components/workspace': {
    uses: [...shown(), ...knowing(), ...doing(), 'components/queries', 'components/panel'],
    types: ['lib/store'],
  },

  'lib/browser': { uses: [] },
  'lib/browser-in-page': { uses: [] },
  // Take the place of packages in the worker's build (wxt.config.ts).
  'lib/lean': { uses: ['lib/capture'] },
  'lib/model': { uses: [] },
  'lib/texts': {
    uses: ['lib/model'],
    types: ['lib/process', 'lib/outreach', 'lib/identity', 'lib/intake', 'lib/acts', 'lib/measure'],
  },
  'lib/store': { uses: ['lib/model'] },
  // These two run inside web pages: no validator, no store, no browser, nothing that is not theirs.
  'lib/capture': { uses: ['lib/sites', 'lib/identity/mail-address'], types: ['lib/model'] },
  'lib/mail': {
    uses: ['lib/capture', 'lib/compose', 'lib/identity', 'lib/mail/cards', 'lib/mail/webmail-card'],
    types: ['lib/model'],
  },
  // Runs inside web pages too, on the rep's act.
  'lib/compose': { uses: [] },
  // Mails out of files are read in our own pages, by what reads them in a webmail.
  'lib/mail/file': { uses: ['lib/mail', 'lib/identity'], types: ['lib/model'] },
  'lib/messages': { uses: ['lib/model', 'lib/browser', 'lib/browser-in-page'] },
  'lib/tabs': { uses: ['lib/model', 'lib/browser', 'lib/messages', 'lib/texts'] },
  // Data only, small enough for web pages and the worker.
  'lib/sites': { uses: [] },
  'lib/mail/cards': { uses: ['lib/mail/webmail-card'] },
  'lib/mail/webmail-card': { uses: [] },
  'lib/mail/structures': { uses: [] },
  'lib/identity': { uses: ['lib/model', 'lib/identity/mail-address'] },
  // A few lines that everything which reads an address has in common, in pages too.
  'lib/identity/mail-address': { uses: [] },
  'lib/intake': {
    uses: ['lib/model', 'lib/texts', 'lib/store', 'lib/identity', 'lib/acts', 'lib/trust', 'lib/sites'],
  },
  'lib/process': { uses: ['lib/model', 'lib/texts', 'lib/outreach'] },
  'lib/outreach': { uses: ['lib/model', 'lib/texts', 'lib/process'] },
  'lib/acts': { uses: ['lib/model', 'lib/texts', 'lib/identity', 'lib/process', 'lib/outreach'], types: ['lib/store'] },
  'lib/measure': { uses: ['lib/model', 'lib/store', 'lib/process'] },
  'lib/exchange': { uses: ['lib/model', 'lib/store', 'lib/texts', 'lib/trust'] },
  'lib/trust': { uses: ['lib/model', 'lib/store', 'lib/texts', 'lib/identity', 'lib/acts'] },
  'lib/reminders': { uses: ['lib/model', 'lib/store', 'lib/texts', 'lib/browser', 'lib/tabs'] },
  'lib/sync': { uses: ['lib/model', 'lib/store', 'lib/trust'] },
};

/** Parts of lib that are pure functions over records: any of our pages may ask them. */
function knowing(): string[] {
  return [
    'lib/process',
    'lib/outreach',
    'lib/sites',
    'lib/mail/cards',
    'lib/mail/webmail-card',
    'lib/mail/structures',
    'lib/mail/file',
    'lib/identity',
    'lib/intake',
    'lib/acts',
    'lib/measure',
  ];
}

/** What a click in a component sets going without touching the store itself: open a page, save a file, ask for a permission. */
function doing(): string[] {
  return ['lib/tabs', 'lib/exchange', 'lib/reminders'];
}

function shown(): string[] {
  return ['components/ui', 'lib/model', 'lib/texts'];
}

/** Pure data small enough to travel into web pages, and the only values of `model` that capture and mail may take. */
const dataForPages: string[] = [];

/** Folders with one file per thing: a member takes its contract and what is shared, never a sibling. */
const oneFilePerThing = [
  'components/panel/sections',
  'lib/capture/sites',
  'lib/mail/webmails',
  'lib/mail/composes',
  'lib/mail/sent-lists',
  'lib/compose/editors',
  'lib/sync/connectors',
  'lib/process/templates',
  'lib/process/methodologies',
];

/** Imports that go where they may not. */
export function wrongLayer(source: Source): string[] {
  const place = placeOf(source.path);
  if (place === undefined) return [`${source.path}: its folder is not in the table of who may import whom`];
  const may = table[place];
  return source.imports
    .filter(({ target }) => isOurs(target) && placeOf(target) !== place && !dataForPages.includes(target))
    .filter(({ target, typesOnly }) => {
      const allowed = typesOnly ? [...(may?.uses ?? []), ...(may?.types ?? [])] : (may?.uses ?? []);
      return !allowed.some((each) => isIn(target, each));
    })
    .map(({ target, typesOnly }) => `${source.path}: may not import ${typesOnly ? 'types of ' : ''}${target}`);
}

/** A member of a one-file-per-thing folder that imports another member. A member may be a folder of its own. */
export function importsSibling(source: Source): string[] {
  const home = oneFilePerThing.find((folder) => isIn(source.path, folder));
  if (home === undefined) return [];
  const own = memberOf(source.path, home);
  return source.imports
    .filter(({ target }) => isIn(target, home) && memberOf(target, home) !== own)
    .map(({ target }) => `${source.path}: may not import its sibling ${target}`);
}

/** The polyfill and WXT's own copy of the browser API are for lib/browser.ts alone. */
export function takesPolyfill(source: Source): string[] {
  if (source.path === 'lib/browser.ts') return [];
  return source.imports
    .filter(({ target, typesOnly }) => !typesOnly && /^(webextension-polyfill|wxt\/browser|#imports)$/.test(target))
    .map(({ target }) => `${source.path}: may not import ${target}; lib/browser.ts does`);
}

/** zod's full build is three times as big as its small one, and its probe looks like eval to Mozilla's linter. */
export function takesFullZod(source: Source): string[] {
  return source.imports.filter(({ target }) => target === 'zod').map(() => `${source.path}: import zod/mini, not zod`);
}

function placeOf(at: string): string | undefined {
  return Object.keys(table)
    .filter((place) => isIn(at, place))
    .sort((a, b) => b.length - a.length)[0];
}

function isOurs(target: string): boolean {
  return ['entrypoints', 'components', 'lib', 'tests'].some((top) => isIn(target, top));
}

function isIn(at: string, folder: string): boolean {
  return at === folder || at.startsWith(`${folder}/`) || at.startsWith(`${folder}.`);
}

function memberOf(at: string, home: string): string {
  return (
    at
      .slice(home.length + 1)
      .split('/')[0]
      ?.replace(/\.\w+$/, '') ?? ''
  );
}
