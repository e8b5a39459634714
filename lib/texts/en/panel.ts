/** Texts of the panel's frame and of its states. */
export const panel = {
  name: 'Alongside',
  capture: 'Capture',
  brief: 'Brief',
  find: 'Find or do',
  workspace: 'Open the workspace',
  more: 'More',
  back: 'Back',
  keys: 'Keys',
  briefCommand: 'Brief before the call',
  nextRegion: 'Next region',
  lastRegion: 'Previous region',
  group: { here: 'Here', log: 'Log', rows: 'Rows' },
  found: { prospect: 'Prospects', company: 'Companies', person: 'People' },
  noName: 'No name yet',
  toolbar: 'Panel tools',
  over: {
    review: 'Review capture',
    brief: 'Brief',
    add: 'Add by hand',
    record: 'Record',
    insert: 'Insert script',
    'mail-file': 'A mail from a file',
  },
  content: 'Prospect',
  saved: 'Saved here',
  notRead: 'Your data cannot be read',

  menu: {
    addByHand: 'Add by hand',
    takeSelection: 'Note from the selection',
    follow: 'Follow my tabs',
    stopFollowing: 'Stop following my tabs',
    about: 'About me',
    settings: 'Settings',
    undo: 'Undo the last change',
  },

  /** Before the browser's own prompt, which speaks of browsing history. */
  follow: {
    title: 'Follow my tabs',
    body: 'Alongside then knows the address of the tab you are on and shows the company you have saved for it, without a click. The browser calls this “Read your browsing history”. Alongside keeps no history, sends nothing anywhere, and still reads a page only when you ask.',
    ask: 'Ask the browser',
    notNow: 'Not now',
    refused:
      'You did not allow it, so the panel changes when you click the toolbar button. To allow it after all, choose “Follow my tabs” again.',
    /** The rep took it back, here or in the browser’s own settings. */
    taken:
      'The panel no longer follows your tabs: click the toolbar button on a page, or choose “Follow my tabs” again.',
    on: 'The panel follows your tabs now.',
    off: 'The panel no longer follows your tabs.',
  },

  elsewhere: (name: string) => `You are on another page: this is ${name}`,
  elsewhereWhat: 'What you note, log or move goes to this record.',
  readThisPage: 'Click the toolbar button to read the page you are on.',
  nowOn: (name: string) => `Now on ${name}`,
  switchTo: 'Switch',
  anotherPage: 'another page',
  /** "This page names 2 more people; 1 changed, 1 no longer here." More only where it names somebody who is known. */
  news: (count: { people: number; known: number; changed: number; added: number; gone: number; lost: number }) => {
    const people =
      count.people > 0 &&
      `This page names ${count.people} ${count.known > 0 ? 'more ' : ''}${count.people === 1 ? 'person' : 'people'}`;
    const values = [
      count.changed > 0 && `${count.changed} changed`,
      count.added > 0 && `${count.added} new`,
      count.gone > 0 && `${count.gone} no longer here`,
      count.lost > 0 && `${count.lost} of your rules ${count.lost === 1 ? 'finds' : 'find'} nothing`,
    ].filter(Boolean);
    if (values.length === 0) return `${people}.`;
    return people ? `${people}; ${values.join(', ')}.` : `On this page: ${values.join(', ')}.`;
  },
  review: 'Review',
  partial: 'The page is very large: only a part of it was read.',

  starting: 'One moment',
  reading: (host: string) => `Reading ${host}`,
  readingWhat: 'Nothing leaves this computer, and nothing is stored until you keep it.',

  newHere: {
    title: 'New here',
    known: (host: string) => `${host} is new to you`,
    body: (host: string) =>
      `Nothing is saved yet for ${host}. Reading it takes one click, and you choose what is kept.`,
    nothingFound: (host: string) => `Nobody was found on ${host}`,
    nothingFoundBody:
      'The page names no organisation and no people in a way that can be proven. Select words on it and press Alt N, or add what you see by hand.',
    capture: 'Capture this page',
    byHand: 'Add by hand',
    waiting: 'The last reading of this page waits for your decision.',
    openReview: 'Review it',
  },

  noAccess: {
    title: 'Alongside has not been allowed to read this page',
    body: 'It reads a page only when you ask. Click the toolbar button, or press the shortcut, to read this one page once.',
    shortcut: 'Alt A',
    follow:
      'To have the panel follow you from tab to tab, allow it to see their addresses. You can undo this in Settings at any time.',
    followAction: 'Follow my tabs',
    seen: 'Seen last',
  },

  failed: {
    siteOff: 'Reading this site is off',
    siteOffBody:
      'Its terms may forbid that a tool reads it, so nothing was read. You can switch it on in the workspace: Settings, Sites.',
    forbidden: 'This is a page of the browser itself',
    forbiddenBody: 'Browsers let no extension read such pages. Everything saved is still here.',
    noAccess: 'The browser did not let Alongside read this page',
    noAccessBody: 'Click the toolbar button once more on this page. A click inside the panel cannot open a page.',
    gone: 'The page changed while it was being read',
    goneBody: 'Nothing of it was kept, so that no fact carries the wrong address. Read it again when it has settled.',
    unreadable: 'This page could not be read',
    unreadableBody:
      'Its answer made no sense, so nothing of it was used. Select words on the page and press Alt N instead.',
    again: 'Read again',
  },

  today: {
    title: 'Today',
    day: 'Your day',
    body: 'This is a page of the browser itself; there is nothing to read. Here is your day.',
    ours: 'This is Alongside’s own page. Here is your day.',
    none: 'Nothing is due. Open a company’s page and click the toolbar button to begin.',
    now: 'Due now',
    later: 'Later',
    loading: 'Reading your day',
  },

  firstRun: {
    title: 'Your process, beside every page',
    body: 'Everything stays on this computer. No account is needed.',
    process: 'Process ready',
    processWhat: (stages: number, first: string, last: string) => `${stages} stages, from ${first} to ${last}`,
    capture: 'Capture a page',
    captureWhat: 'Open a company’s team page and click the toolbar button',
    step: 'See the next best step',
    stepWhat: 'It appears when the first capture is kept',
    log: 'Log a call',
    logWhat: 'Five seconds, with one key',
    about: 'Say who you are',
    aboutWhat: 'Your name and address fill the scripts',
    aboutDo: 'Fill in',
    done: 'done',
  },

  storeError: {
    unavailable: 'Your data cannot be opened',
    unavailableBody:
      'The browser refused to open Alongside’s data. Nothing was changed. Close other windows of this browser, then try again.',
    newer: 'This data belongs to a newer version',
    newerBody: 'A newer version of Alongside wrote it. Update the extension, then open this again.',
    full: 'The disk is full, so nothing can be saved',
    broken: 'What belongs here could not be read',
    brokenBody: 'Nothing was changed. Try again; if it stays like this, close what you see here and open it again.',
  },
  updated: 'Alongside was updated',
  updatedBody: 'Reload to go on. What you typed is kept.',
  reload: 'Reload',
  noAnswer: 'Alongside’s background did not answer.',

  quote: {
    gone: 'The page no longer says this. The words it had are shown here.',
    unseen: 'The page says this where no reader sees it: in its hidden data. The words are shown here.',
    opened: 'The page was opened at the quote. Click the toolbar button there to highlight it.',
    notALink: 'This source has no page that can be opened.',
  },
  incoming: {
    title: 'Your selection waits',
    body: 'Nobody is saved for this page yet. Choose a record below, or add somebody: the words go there.',
    bodyAlone: 'Nobody is saved for this page yet. Capture the page or add somebody: the words wait, and go there.',
    add: 'Add by hand',
    drop: 'Drop it',
    siteOff:
      'Reading this site is off, so what you selected was not taken. The context menu takes it, or switch the site on in Settings, Sites.',
  },
  captureNeedsClick: 'Click the toolbar button on that page: a click in the panel cannot open it.',
};
