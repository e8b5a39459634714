import { asPage } from './fault-site.ts';

/** Two people of an invented company, as a plain page shows them. */
const cards = `
  <h1>Grimmsel Werkzeuge AG</h1>
  <div><h3>Walburga Nachtigall</h3><p>Head of Procurement</p><p><a href="mailto:w.nachtigall@grimmsel.example">w.nachtigall@grimmsel.example</a></p></div>
  <div><h3>Tobias Ahlgren</h3><p>Managing Director</p><p>+49 30 5550 1234</p></div>`;

/** The same people where nothing fights. */
export const cleanTwin = asPage('Grimmsel Werkzeuge AG', `<form><section>${cards}</section></form>`);

const shadowed = [
  ...['childNodes', 'firstChild', 'nextSibling', 'previousSibling', 'parentNode', 'parentElement', 'attributes'],
  ...['tagName', 'localName', 'nodeType', 'nodeName', 'textContent', 'innerText', 'shadowRoot', 'getAttribute'],
  ...['hasAttribute', 'hasAttributes', 'children', 'querySelectorAll', 'getRootNode', 'ownerDocument', 'id', 'name'],
];
/** Names under which the extension lays something ready in its own world. */
const ours = ['__alongsideRules', '__alongsideQuote', '__alongsideUnmark', '__alongsideAsk', '__alongsidePicking'];
const shadowedOfDocument = [
  ...['body', 'documentElement', 'title', 'location', 'URL', 'querySelector', 'querySelectorAll', 'createTreeWalker'],
  ...['createRange', 'getElementById', 'defaultView', 'head', 'getSelection'],
];

/**
 * The same people on a page that fights: prototypes that lie, a polluted Object.prototype, form fields and images that shadow the
 * properties of their form and document, and an observer that answers each change of the DOM with another.
 */
export const fightingPage = asPage(
  'Grimmsel Werkzeuge AG',
  `<form>${shadowed.map((name) => `<input name="${name}">`).join('')}<section>${cards}</section></form>
   ${shadowedOfDocument.map((name) => `<img name="${name}" alt="">`).join('')}
   ${ours.map((name) => `<i id="${name}"></i>`).join('')}
   <script>
     window.changes = 0;
     new MutationObserver((all) => { window.changes += all.length; document.createElement('i'); })
       .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
   </script>`,
  `<script>
     const lie = () => 'Mallory Forged';
     for (const [owner, name] of [[Node.prototype, 'textContent'], [CharacterData.prototype, 'data'], [Element.prototype, 'localName'], [Node.prototype, 'nodeType']])
       Object.defineProperty(owner, name, { get: lie, configurable: true });
     for (const [owner, name] of [[Array.prototype, 'map'], [Array.prototype, 'push'], [JSON, 'parse'], [JSON, 'stringify'], [Element.prototype, 'getAttribute'], [String.prototype, 'trim'], [RegExp.prototype, 'exec'], [Map.prototype, 'get']])
       owner[name] = lie;
     Object.prototype.email = 'forged@polluted.example';
     Object.prototype.partial = 'nodes';
     Symbol.iterator in Array.prototype && (Array.prototype.toJSON = lie);
   </script>`,
);

/**
 * 100,000 elements, a branch 10,000 levels deep, an attribute and a text of a megabyte each, five megabytes of words: made by
 * a script, because the browser's parser flattens nesting beyond 512. A heartbeat shows how long the page was held up.
 */
export const hugePage = asPage(
  'Grimmsel Werkzeuge AG',
  `<section>${cards}</section><div id="bulk"></div>
   <script>
     const part = document.createDocumentFragment();
     for (let i = 0; i < 100000; i++) part.append(document.createElement(i % 2 ? 'i' : 'p'));
     let deep = document.createElement('div');
     for (let i = 0; i < 10000; i++) { const outer = document.createElement('div'); outer.append(deep); deep = outer; }
     deep.className = 'deep';
     deep.setAttribute('title', 'a '.repeat(500000));
     const words = document.createElement('p');
     words.append('word '.repeat(200000));
     part.append(deep, words);
     for (let i = 0; i < 4000; i++) { const p = document.createElement('p'); p.append('Plain words. '.repeat(80)); part.append(p); }
     document.getElementById('bulk').append(part);
     window.beats = [];
     setInterval(() => window.beats.push(performance.now()), 4);
   </script>`,
  // Laid out, so many levels end Chromium's own renderer; a tree that is only there is read all the same.
  '<style>.deep { display: none }</style>',
);

/** Big enough that its reading is still going on when the next thing happens. */
export const slowPage = asPage(
  'Grimmsel Werkzeuge AG',
  `<section>${cards}</section>${'<p>Plain words, <b>and</b> more of them.</p>'.repeat(30_000)}`,
);

const unseen = '\u200b\u200d\u202e\u2066\u0000\ufeff\u00ad\u0085';

/** Names and addresses with characters that are not seen, turn the direction of writing, or look like others. */
export const strangeLetters = asPage(
  'Grimmsel Werkzeuge AG',
  `<h1>Grimmsel Werkzeuge AG</h1>
   <div><h3>Wal${unseen}burga Nacht\u202eigall</h3><p>Head of\u2067 Procurement</p><p>w.nach\u200dtigall@grimmsel.example</p></div>
   <div><h3>Tobias Ahlgren</h3><p>Managing Director</p><p><a href="mailto:t.ahlgren@grimmsel.example%0d%0abcc:x@grimmsel.example">write</a></p></div>
   <div><h3>Zoe\u0301${'\u0301'.repeat(200)} Lindqvist</h3><p>Head of Finance</p></div>`,
);

/** The same people on a page whose title and address turn the direction of writing and never end it. */
export const turnedPage = asPage('\u202eGA eguezkreW', `${cards}<p>\u202e${'moc.elpmaxe'}</p>`);
