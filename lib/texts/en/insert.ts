import { count } from '../format';

/** Texts of putting a script into the mail that is being written in the page. */
export const insert = {
  insert: 'Insert',
  insertWhat: (script: string) => `Insert into the mail: ${script}`,
  /** Beside the host of the webmail. */
  to: (names: string) => `to ${names}`,
  toNobody: 'to nobody yet',
  inField: 'the field that has the cursor',
  /** "Ada Vogt, Jo Lund and 2 more" */
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  several: {
    focused: (windows: number) =>
      `${count(windows, 'mail')} are being written here. This is the one you wrote in last.`,
    last: (windows: number) =>
      `${count(windows, 'mail')} are being written here. This is the last one opened: for another, click into its text first.`,
  },
  where: {
    caret: 'It goes in where the cursor stands.',
    'above-signature': 'It goes in above the signature.',
    'above-quote': 'It goes in above the quoted mail.',
    end: 'It goes in at the end.',
  },
  staysToo: 'What you wrote there stays.',
  subjectThere: 'The mail has a subject already',
  keepSubject: 'Keep it',
  replaceSubject: 'Replace it',
  before: 'Before it goes in',
  toSettle: (number: number) => `${number} to settle`,
  writtenFor: (person: string, names: string) => `This is written for ${person}; the window is addressed to ${names}.`,
  nobodyYet: (person: string | undefined) =>
    person === undefined ? 'Nobody is addressed yet.' : `Nobody is addressed yet. It is written for ${person}.`,
  writeFor: (name: string) => `Write it for ${name}`,
  anyway: 'Insert it anyway',
  alsoTo: (names: string) => `It goes to ${names} too.`,
  unknownReceivers: 'Whom it goes to is not seen on this page: look there before you send.',
  mayContact: (names: string) => `On no do-not-contact list: ${names}.`,
  notAsked: (names: string) => `The page shows no address of ${names}, so no do-not-contact list could be asked.`,
  carries: 'Your postal address and your opt-out line are in it.',
  now: 'Insert into the mail',
  nowField: 'Insert into the field',
  never: 'You press Send. Alongside never does.',
  blocked: 'Settle what stands above first.',
  copied: 'The words were copied.',
  done: 'Done',
  lookAgain: 'Look again',
  none: {
    title: 'No mail is being written in this tab',
    body: 'Open a new mail or a reply and look again. Or copy the script.',
  },
  closed: {
    title: 'Alongside may not look into this page',
    body: 'Press its toolbar button there, or use it in this webmail, and look again. Or copy the script.',
  },
  ends: {
    inserted: (names: string | undefined) =>
      names === undefined ? 'It is in the field' : `It is in the mail to ${names}`,
    insertedNobody: 'It is in the mail',
    takeBack: (keys: string, hasSubject: boolean) =>
      `Every line arrived. Read and send it yourself. To take it back, press ${keys} in its text${hasSubject ? ' and in its subject' : ''}.`,
    subjectFailed: 'The subject did not arrive: copy it and paste it.',
    partial: 'Only part of it arrived',
    partialBody: (keys: string) => `Take it back with ${keys} in its text, then copy the script and paste it.`,
    missing: 'Not there:',
    lines: 'All words are there, but not in their lines.',
    nothing: 'The editor there took nothing',
    pasteIt: (keys: string) => `The words are on the clipboard: click where they belong and paste with ${keys}.`,
    copyIt: (keys: string) => `Copy the script, click where it belongs and paste with ${keys}.`,
    changed: 'The mail has changed, so nothing went in',
    changedBody: 'Read again to whom it goes, then insert.',
  },
};
