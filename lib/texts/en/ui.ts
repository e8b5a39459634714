/** What stands on the cap of a key that has no letter. */
const keyCaps: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  tab: 'Tab',
  space: 'Space',
  backspace: '⌫',
  delete: 'Del',
};

/** Texts of the building blocks in components/ui. */
export const ui = {
  close: 'Close',
  undo: 'Undo',
  tryAgain: 'Try again',
  details: 'Details',
  more: 'More',
  less: 'Less',
  loading: 'Loading',
  clear: 'Clear',
  optional: 'optional',
  progress: {
    of: (done: number, total: number, percent: number) =>
      `${done.toLocaleString('en')} of ${total.toLocaleString('en')} (${percent} %)`,
    spoken: (what: string, percent: number) => `${what}: ${percent} %`,
  },
  thenPress: 'then',
  /** A field of a form that was changed elsewhere while it was typed here. */
  meanwhile: {
    what: (field: string) => `${field} was changed elsewhere meanwhile`,
    theirs: (value: string) => `Saved now: ${value === '' ? 'nothing' : `“${value}”`}`,
    mine: (value: string) => `Typed here: ${value === '' ? 'nothing' : `“${value}”`}`,
    take: 'Take what is saved',
    keep: 'Keep what is typed',
    takeWhat: (field: string) => `Take what is saved: ${field}`,
    keepWhat: (field: string) => `Keep what is typed: ${field}`,
  },
  /** After Cancel. */
  dropped: 'What you typed was dropped',
  opensInNewTab: 'opens in a new tab',
  remove: (what: string) => `Remove ${what}`,
  source: (number: number) => `Source ${number}`,

  stance: { for: 'For', neutral: 'Neutral', against: 'Against', unknown: 'Unknown' },

  stage: {
    name: 'Stage',
    /** Spoken after the stage's name. */
    done: ', done',
    skipped: ', passed over',
    skippedDate: 'passed over',
    now: ', current',
    nowWithCriteria: (met: number, of: number) => `, current, ${met} of ${of} exit criteria met`,
    ahead: ', not begun',
    closed: ', closed',
    place: (name: string, number: number, of: number) => `${name}, stage ${number} of ${of}`,
  },

  date: {
    tomorrow: 'Tomorrow',
    nextWorkingDay: 'Next working day',
    inWorkingDays: (days: number) => `In ${days} working days`,
    nextWeek: 'Next week',
    pick: 'Pick a day',
    none: 'No date',
    set: 'Set',
  },

  keys: {
    title: 'Keys',
    change: 'Change',
    singleKeys: 'Single keys, outside of fields',
    groupElse: 'Everywhere',
    names: keyCaps,
    modifiers: {
      mac: { mod: '⌘', ctrl: '⌃', alt: '⌥', shift: '⇧' },
      other: { mod: 'Ctrl', ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift' },
    },
  },

  palette: {
    title: 'Find or do',
    placeholder: 'Find or do',
    found: (count: number) => `${count} found`,
    actions: 'Do',
    searching: 'Looking',
    nothing: (words: string) => `Nothing found for “${words}”. Try a name, a domain, a mail address or a phone number.`,
    failed: 'The search could not be finished. Actions still work.',
    choose: 'choose',
    open: 'open',
    onlyActions: 'actions',
  },

  error: {
    title: 'This part of the page stopped',
    body: 'The rest works. What was saved is safe.',
  },
};
