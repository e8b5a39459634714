import { readFileSync } from 'node:fs';
import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

// The security policy of every extension page. `connect-src http:` stays open here because the backend's address is the
// team's own; code allows plain http only to loopback and private addresses.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  'connect-src https: http:',
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Capture asks libphonenumber which ranges are given out, never how a number is printed: without the formats its data are
 * 32 kB instead of 83, in a script that is injected into pages. Field 4 of a country is its list of formats.
 * https://gitlab.com/catamphetamine/libphonenumber-js/-/blob/master/source/metadata.js
 */
function phoneRangesOnly() {
  return {
    name: 'phone-ranges-only',
    load(id: string) {
      if (!id.endsWith('/libphonenumber-js/metadata.min.json.js')) return undefined;
      const data: PhoneData = JSON.parse(readFileSync(id.replace(/\.js$/, ''), 'utf8'));
      for (const country of [...Object.values(data.countries), ...Object.values(data.nonGeographic)]) {
        if (country.length > 4) country[4] = 0;
        while (country.at(-1) === 0) country.pop(); // a field that is not there says as much
      }
      // As a text it is read when it is parsed, at a tenth of the cost of the same as code.
      return `export default JSON.parse(String.raw\`${JSON.stringify(data)}\`);`;
    },
  };
}

/**
 * libphonenumber is published for browsers that know no classes and no for-of, and each of its files has its own copy of what they need
 * instead: 9 kB of the script that is injected into pages, all of it read there.
 */
function phoneCodeOfToday() {
  const helpers: Record<string, string> = {
    _typeof: '(o) { return typeof o; }',
    _toPropertyKey: '(key) { return key; }',
    _defineProperty: '(object, key, value) { object[key] = value; return object; }',
    _objectSpread: '() { return Object.assign.apply(Object, arguments); }',
    _slicedToArray: '(list) { return list; }',
    _createForOfIteratorHelperLoose:
      '(list) { var i = list[Symbol.iterator](); return function () { return i.next(); }; }',
  };
  return {
    name: 'phone-code-of-today',
    transform(code: string, id: string) {
      if (!id.includes('/libphonenumber-js/es6/')) return undefined;
      if (id.endsWith('/ParseError.js')) return 'export default class ParseError extends Error {}';
      return code.replace(/^function (\w+)(\(.*\}\n)/gm, (whole, name: string) =>
        name in helpers ? `function ${name}${helpers[name]}\n` : whole,
      );
    },
  };
}

/**
 * The worker starts for each event, and the picker is injected into pages: there the polyfill's 10 kB are left out, which only hand through
 * what the browser has. Our pages, loaded once, have the package itself.
 */
const lean = {
  'webextension-polyfill': path.resolve(import.meta.dirname, 'lib/lean/browser.ts'),
};

/**
 * A signature is read by the same word lists as a page, 100 kB of them: in builds capture.js lends them to whatever reads mails, which has
 * it loaded before (mail-read.js, and the reader of mail files in our pages).
 */
function lentByCapture() {
  const people = /\/lib\/capture\/people\/(?:departments|names|post|titles)$/;
  return {
    name: 'lent-by-capture',
    enforce: 'pre' as const,
    apply: 'build' as const,
    resolveId: (source: string, importer?: string) =>
      people.test(source) && importer?.includes('/lib/mail/')
        ? path.resolve(import.meta.dirname, 'lib/lean/people.ts')
        : undefined,
  };
}

/** The minifier writes the suffix list's 68 kB of labels out wherever they are named, twice: a text that is worked out it leaves in its place. */
function suffixesOnce() {
  return {
    name: 'suffixes-once',
    transform(code: string, id: string) {
      if (!id.endsWith('/tldts/dist/es6/src/data/trie.js')) return undefined;
      const [begin, end] = ['export const labelText = ', ';'];
      const at = code.indexOf(begin) + begin.length;
      return `${code.slice(0, at)}String(${code.slice(at, code.indexOf(end, at))})${code.slice(code.indexOf(end, at))}`;
    },
  };
}

/**
 * postal-mime has the 2,200 names of HTML's characters, 18 kB packed, for a text of its own that it makes of HTML. We draw the HTML itself
 * (lib/mail/file/inert-page.ts); of that text only the five names count that HTML is written with.
 */
function fewNamesOfCharacters() {
  const names = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': '\u00a0' };
  return {
    name: 'few-names-of-characters',
    transform: (_code: string, id: string) =>
      id.endsWith('/postal-mime/dist/esm/html-entities.js')
        ? `export const htmlEntities = ${JSON.stringify(names)};`
        : undefined,
  };
}

type PhoneData = Record<'countries' | 'nonGeographic', Record<string, unknown[]>>;

/**
 * Nobody may connect: no page, and of the extensions only this one, which nobody can own. Chromium derives an id from a key's SHA-256, so a
 * key for sixteen zero bytes would have to be found first. Without the entry every extension may connect; two empty lists close it too, but
 * Chromium then warns at every load that nothing will be able to.
 */
const nobodysId = 'a'.repeat(32);

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  zip: { excludeSources: ['test-results/**'] }, // pictures and tables of the last run
  imports: false, // an import that nobody wrote cannot be checked by the architecture test
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const areScripts = entrypoints.every(({ type }) => type === 'background' || type === 'unlisted-script');
      if (areScripts) config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...lean } };
    },
  },
  vite: () => ({
    plugins: [
      tailwindcss(),
      lentByCapture(),
      phoneRangesOnly(),
      phoneCodeOfToday(),
      suffixesOnce(),
      fewNamesOfCharacters(),
    ],
    build: {
      // The default target makes the minifier rewrite light-dark() into twice the bytes and breaks nested themes.
      cssTarget: ['chrome123', 'firefox142', 'safari17.5'],
      // Every browser that the manifest admits knows modulepreload; the polyfill would fetch what the security policy refuses.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Alongside',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'alarms', 'unlimitedStorage'],
    optional_permissions: ['tabs', 'notifications'],
    optional_host_permissions: ['*://*/*'],
    ...(browser !== 'firefox' && { externally_connectable: { ids: [nobodysId], matches: [] } }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    content_security_policy: { extension_pages: policy },
    action: { default_title: '__MSG_action__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+A' }, description: '__MSG_open__' },
      capture: { suggested_key: { default: 'Alt+C' }, description: '__MSG_capture__' },
      'note-from-selection': { suggested_key: { default: 'Alt+N' }, description: '__MSG_note__' },
      'log-selection': { suggested_key: { default: 'Alt+L' }, description: '__MSG_log__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'alongside@alongside.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
