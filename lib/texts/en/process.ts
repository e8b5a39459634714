import type { ActivityKind } from '@/lib/model/activity';
import type { Channel } from '@/lib/model/process';
import type { Provenance } from '@/lib/model/provenance';
import { count, day, longAge, shortDay } from '../format';
import { printedAddress } from '../printed-domain';

/** A piece of a sentence: words, or a quote with whatever the caller attached to it. */
type Piece<Quote> = { text: string } | Quote;

const kinds: Record<ActivityKind, string> = {
  mail: 'mail',
  call: 'call',
  meeting: 'meeting',
  'in-person': 'talk in person',
  social: 'message',
  note: 'note',
  capture: 'capture',
  'stage-move': 'stage move',
  'script-copied': 'script copied',
  closed: 'closed',
};

const verbs: Record<Channel, string> = {
  mail: 'Write to',
  call: 'Call',
  meeting: 'Meet',
  'in-person': 'See',
  social: 'Message',
};

const again: Record<Channel, string> = {
  mail: 'writing',
  call: 'calling',
  meeting: 'meeting',
  'in-person': 'dropping by',
  social: 'messaging',
};

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const number = (value: number) => numbers[value] ?? String(value);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
/** "the log" stays in the sentence, "Send the log" is set apart by a colon. */
const owed = (words: string) => (/^\p{Ll}/u.test(words) ? ` ${words}` : `: ${words}`);
const tail = (unknown: string | undefined) => (unknown ? `, and ${unknown}` : '');
const hostOf = (url: string) =>
  URL.canParse(url) ? printedAddress(new URL(url).host.replace(/^www\./, '')) : url.slice(0, 60);

/** Sentences and names that the process engine makes. Titles of steps have at most 60 characters: variants get shorter. */
export const process = {
  proofOfValue: (by: Provenance['by'], url: string | undefined, at: string, now: string) => {
    if (by === 'user') return `you, ${shortDay(at, now)}`;
    if (url) return `${hostOf(url)}, ${shortDay(at, now)}`;
    const from = { page: 'page', mail: 'mail', import: 'import', process: 'process' };
    return `${from[by]}, ${shortDay(at, now)}`;
  },
  proofOfActivity: (kind: ActivityKind, at: string, now: string) => `${kinds[kind]}, ${shortDay(at, now)}`,
  proofOfNote: (at: string, now: string) => `your note, ${shortDay(at, now)}`,
  proofOfTask: (at: string | undefined, now: string) => (at ? `task done, ${shortDay(at, now)}` : 'task done'),
  proofOfSeat: (name: string, why: string | undefined) => (why ? `${name}: ${why}` : name),
  proofOfPeople: (names: string[]) =>
    names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '),
  proofOfAnswer: 'answered by you',
  proofOfRegister: (register: 'value' | 'closeDate' | 'source', at: string, now: string) =>
    `${{ value: 'value', closeDate: 'close date', source: 'source' }[register]} set, ${shortDay(at, now)}`,

  rule: {
    'do-not-contact': () => 'do not contact',
    'date-by-hand': () => 'date set by hand',
    'date-reached': () => 'your date is reached',
    'our-promise': () => 'our promise is due',
    'promised-date': () => 'promised date reached',
    'own-task': () => 'our next promise',
    'before-win': () => 'left from before the win',
    'their-promise': () => 'their promise',
    reply: () => 'reply not answered',
    meeting: () => 'meeting is near',
    'meeting-over': () => 'meeting is over',
    'meeting-missed': () => 'meeting was missed',
    'wrong-person': () => 'wrong person',
    bounced: () => 'mail bounced',
    'exit-criteria': () => 'exit criteria met',
    silence: (stage: string) => `silence in ${stage}`,
    'stage-limit': () => 'time limit of the stage',
    'first-step': () => 'first open step',
    evidence: () => 'evidence missing',
    'optional-step': () => 'optional step',
    'nothing-open': () => 'nothing open',
    closed: () => 'closed',
  },

  title: {
    blockedPerson: (name: string) => [`Leave ${name} alone`, 'Leave this person alone'],
    blockedCompany: (company: string) => [`Leave ${company} alone`, 'Leave this company alone'],
    findSomebodyElse: (company: string) => [`Find another person at ${company}`, 'Find another person'],
    dropOurs: (short: string, what: string) => [
      `Drop the promise to ${short}: ${what}`,
      `Drop: ${what}`,
      `Drop what you promised to ${short}`,
      'Drop a promise that must not be kept',
    ],
    dropTheirs: (short: string, what: string) => [
      `Let go of what ${short} owes: ${what}`,
      `Let go of: ${what}`,
      `Let go of what ${short} owes us`,
      'Let go of what they owe us',
    ],
    steered: (channel: Channel, full: string, short: string, not: string) => [
      `${verbs[channel]} ${full}, not ${channel === 'mail' ? 'to ' : ''}${not}`,
      `${verbs[channel]} ${short}, not ${channel === 'mail' ? 'to ' : ''}${not}`,
      `${verbs[channel]} ${short}`,
    ],
    lookAgain: (prospect: string) => [`Look at ${prospect} again`, 'Look at this prospect again'],
    waiting: (full: string, short: string, what: string) => [
      `${short} owes${owed(what)}`,
      `${full} owes us something`,
      'They owe us something',
    ],
    chase: (short: string, what: string) => [`Ask ${short} for ${what}`, `Ask ${short} for what was promised`],
    chaseTask: (short: string, what: string) => [`Ask ${short}: ${what}`, `Ask ${short} for what was promised`],
    answer: (full: string, short: string) => [`Answer ${full}`, `Answer ${short}`, 'Answer the last message'],
    callBack: (full: string, short: string) => [`Call ${full} back`, `Call ${short} back`, 'Call back'],
    prepareMeeting: (full: string, short: string) => [
      `Prepare the meeting with ${full}`,
      `Prepare the meeting with ${short}`,
      'Prepare the meeting',
    ],
    logMeeting: (full: string, short: string) => [
      `Log what came of the meeting with ${full}`,
      `Log the meeting with ${short}`,
      'Log what came of the meeting',
    ],
    move: (stage: string) => [`Move to ${stage}`, 'Move to the next stage'],
    win: (stage: string) => [`Record the win and move to ${stage}`, 'Record the win'],
    instead: (channel: Channel, last: Channel, full: string, short: string) => [
      `${verbs[channel]} ${full} instead of ${again[last]} again`,
      `${verbs[channel]} ${short} instead of ${again[last]} again`,
      `${verbs[channel]} ${short}`,
    ],
    decide: (prospect: string) => [`Decide on ${prospect}: go on or set aside`, 'Decide: go on or set aside'],
    newDate: (full: string, short: string) => [
      `Agree on a new date with ${full}`,
      `Agree on a new date with ${short}`,
      'Agree on a new date',
    ],
    findRightPerson: (company: string) => [`Find the right person at ${company}`, 'Find the right person'],
    findAddress: (full: string, short: string) => [
      `Find a working address of ${full}`,
      `Find a working address of ${short}`,
      'Find a working mail address',
    ],
    callAfterBounce: (full: string, short: string) => [
      `Call ${full}: the mail came back`,
      `Call ${short}: the mail came back`,
      'Call: the mail came back',
    ],
    findOut: (ask: string, label: string) => [`Ask: ${ask}`, `Find out: ${label}`, 'Find the missing evidence'],
    nothing: (prospect: string) => [`Nothing is due for ${prospect}`, 'Nothing is due'],
  },

  reason: {
    companyBlocked: (company: string, since: string, why: string, now: string) =>
      `Since ${shortDay(since, now)}, nobody at ${company} may be contacted: ${why}.`,
    steered: (blocked: string, since: string, short: string, role: string | undefined, now: string) =>
      `${blocked} asked not to be contacted on ${shortDay(since, now)}. ${short} ${role ? `is the ${role}` : 'is the next person here'}.`,
    nobodyElse: (blocked: string, since: string, now: string) =>
      `${blocked} asked not to be contacted on ${shortDay(since, now)}, and nobody else is known.`,
    blockedPromise: (blocked: string, since: string, now: string) =>
      `${blocked} asked on ${shortDay(since, now)} not to be contacted: drop the task, or lift the block if that has changed.`,
    waitInSilence: (blocked: string, since: string, now: string) =>
      `${blocked} asked on ${shortDay(since, now)} not to be contacted: it may still come, but do not ask for it.`,
    dateSet: <Quote>(
      setAt: string | undefined,
      words: Quote | undefined,
      until: string,
      now: string,
    ): Piece<Quote>[] => {
      const start = setAt ? `You set this date on ${shortDay(setAt, now)}` : `You set ${day(until, now)}`;
      return words ? [{ text: `${start}: ` }, words, { text: '.' }] : [{ text: `${start}.` }];
    },
    dateReached: <Quote>(until: string, words: Quote | undefined, now: string): Piece<Quote>[] => {
      const start = `You set ${day(until, now)} for this`;
      return words ? [{ text: `${start}: ` }, words, { text: '.' }] : [{ text: `${start}.` }];
    },
    theyWords: <Quote>(
      name: string,
      wrote: boolean,
      words: Quote,
      at: string,
      unknown: string | undefined,
      now: string,
    ): Piece<Quote>[] => [
      { text: `${name} ${wrote ? 'wrote' : 'said'} ` },
      words,
      { text: ` on ${shortDay(at, now)}${tail(unknown)}.` },
    ],
    ourWords: <Quote>(wrote: boolean, words: Quote, at: string, now: string): Piece<Quote>[] => [
      { text: `You ${wrote ? 'wrote' : 'said'} ` },
      words,
      { text: ` on ${shortDay(at, now)}.` },
    ],
    taskWords: <Quote>(words: Quote, due: string, now: string): Piece<Quote>[] => [
      { text: 'It rests on ' },
      words,
      { text: ` and is due ${day(due, now)}.` },
    ],
    promisedFor: (due: string, daysLate: number, now: string) =>
      daysLate > 0
        ? `You promised this for ${day(due, now)}, ${longAge(daysLate)} ago.`
        : `You promised this for ${day(due, now)}.`,
    beforeWin: (due: string, isLate: boolean, now: string) =>
      `Noted before the win, ${isLate ? 'it was due' : 'due'} ${day(due, now)}: do it, or drop it if the win has settled it.`,
    waiting: <Quote>(name: string, due: string, words: Quote | undefined, now: string): Piece<Quote>[] =>
      words
        ? [{ text: `${name} said ` }, words, { text: `; if nothing has come by ${day(due, now)}, ask.` }]
        : [{ text: `If nothing has come by ${day(due, now)}, the step becomes: ask ${name}.` }],
    chase: <Quote>(name: string, due: string, words: Quote | undefined, now: string): Piece<Quote>[] =>
      words
        ? [{ text: `${name} said ` }, words, { text: `; it was due ${day(due, now)} and has not come.` }]
        : [{ text: `${name} promised it for ${day(due, now)}, and it has not come.` }],
    replyWithoutWords: (name: string, at: string, now: string) =>
      `${name} wrote on ${shortDay(at, now)}, and no answer is logged yet.`,
    missedCall: (name: string, at: string, now: string) =>
      `${name} called on ${shortDay(at, now)}, and no call back is logged yet.`,
    meetingNear: (when: string, unknown: string | undefined) => `The meeting is on ${when}${tail(unknown)}.`,
    meetingOver: (when: string) => `The meeting was on ${when}, and nothing is logged since.`,
    criteriaMet: (stage: string, met: number, isWhole: boolean, last: string, proof: string | undefined) =>
      met === 1
        ? `The ${isWhole ? '' : 'required '}exit criterion of ${stage} is proven: ${last}${proof ? ` (${proof})` : ''}.`
        : `All ${number(met).toLowerCase()} ${isWhole ? '' : 'required '}exit criteria of ${stage} are proven. The last one: ${last}${proof ? ` (${proof})` : ''}.`,
    silence: (channel: Channel | undefined, touches: number, days: number) => {
      const what = channel === undefined ? 'touch' : kinds[channel];
      const many = what === 'touch' ? 'touches' : `${what}s`;
      return `${number(touches)} ${touches === 1 ? what : many}, no reply for ${count(days, 'day')}.`;
    },
    stageLimit: (stage: string, today: number, limit: number, met: number, of: number) =>
      `Day ${today} of ${limit} in ${stage}, with ${met} of ${of} required exit criteria proven.`,
    why: (why: string, unknown: string | undefined) => (unknown ? `${why.replace(/\.$/, '')}${tail(unknown)}.` : why),
    bounced: (short: string, at: string, now: string) => `The mail to ${short} came back on ${shortDay(at, now)}.`,
    bouncedNobody: (short: string, at: string, now: string) =>
      `The mail to ${short} came back on ${shortDay(at, now)}, and neither a phone number nor anybody else is known.`,
    wrongPerson: (short: string | undefined, at: string, now: string) =>
      `${short ?? 'Whom you reached'} is not the right person: logged on ${shortDay(at, now)}.`,
    meetingMissed: (when: string) => `Nobody came to the meeting on ${when}, and no new date is known.`,
    evidence: (label: string, stage: string, unknown: string | undefined) =>
      unknown
        ? `${capital(unknown)}, and ${stage} ends only with proof of it.`
        : `${stage} ends only with proof of it: ${label}.`,
    nothingOpen: (stage: string, until: string, now: string) =>
      `Every step of ${stage} is done or waits for another one; look again on ${day(until, now)}.`,
    closed: (state: 'lost' | 'disqualified', at: string | undefined, why: string | undefined, now: string) =>
      `${state === 'lost' ? 'Lost' : 'Disqualified'}${at ? ` on ${shortDay(at, now)}` : ''}${why ? `: ${why}` : ''}.`,
  },

  role: {
    'economic-buyer': 'economic buyer',
    champion: 'champion',
    'user-buyer': 'user buyer',
    'technical-buyer': 'technical buyer',
    procurement: 'procurement',
    legal: 'legal',
    influencer: 'influencer',
    blocker: 'blocker',
  },

  check: {
    twice: (kind: string, id: string) => `Two of the same: the ${kind} "${id}" exists twice. Give one another id.`,
    dead: (kind: string, id: string) => `There is no ${kind} "${id}". Correct the id or add it.`,
    titleTooLong: (length: number, limit: number) => `The title has ${length} characters; ${limit} fit.`,
    plainTitle: 'The plain title holds a variable. Put that title into titleWith, and say it without one here.',
    waitsForItself: (id: string) => `The step "${id}" waits for itself, so it never opens.`,
    neverMet: 'Nothing can meet this condition.',
    optionalProof: (criterion: string) =>
      `The step is required, and the exit criterion it proves ("${criterion}") is optional. Make both the same.`,
    noExit: 'No exit criterion is required, so the stage would end at once.',
    unknownVariable: (name: string) => `There is no variable "${name}".`,
    otherName: (label: string, name: string) =>
      `Two names for one thing: "${label}" fills "${name}". Call it "${name}".`,
    noForm: 'The answer stands in a script, and the question does not say in what form it fits. Add "form".',
    sentDirection:
      'A line that starts with ">" is a direction to the rep, and this script is sent as it is. Say it in "use".',
    noLine: (name: string) =>
      `This mail may be the first one somebody gets, so it needs the line {{${name}}}. It is left out once they have answered.`,
    placeholder: (words: string) => `A placeholder is left: ${words}. Use a variable.`,
  },

  brief: {
    section: {
      'why-now': 'Why now',
      who: 'Who',
      'last-words': 'Last words',
      promises: 'Promises open',
      ask: 'Ask',
      care: 'Say with care',
    },
    title: (person: string | undefined, company: string) => (person ? `${person}, ${company}` : company),
    written: (at: string) => `written today, ${at}`,
    due: (title: string, due: string, now: string) => `${title} · ${day(due, now)}`,
    meeting: (when: string) => `Meeting on ${when}`,
    nothingKnown: 'Nothing is known yet about why they would act now.',
    nobody: 'Nobody is known here yet.',
    others: (number: number) => `and ${count(number, 'other')}`,
    empty: (role: string) => `${capital(role)} not known`,
    suggestedRole: (role: string) => `${role} by the title, not accepted`,
    doNotContact: (since: string, now: string) => `do not contact since ${shortDay(since, now)}`,
    said: (name: string, at: string, now: string) => `${name}, ${shortDay(at, now)}`,
    you: 'You',
    noWords: 'They have not written or said anything that was kept.',
    noPromises: 'No promise is open.',
    weOwe: 'We promised:',
    theyOwe: 'They promised:',
    by: (due: string, now: string) => `by ${day(due, now)}`,
    late: (days: number) => `${count(days, 'day')} late`,
    allAsked: 'Everything that this stage asks for is known.',
    exitCriterion: (label: string) => `${label} · exit criterion`,
    stale: (value: string, days: number) => `“${value}” was last seen ${longAge(days)} ago.`,
    differs: (label: string, one: string, other: string) =>
      `Sources disagree on ${label.toLowerCase()}: “${one}” and “${other}”.`,
    against: (name: string, why: string | undefined) =>
      why ? `${name} is against it: ${why}` : `${name} is against it.`,
    blocked: (name: string, why: string) => `${name} must not be contacted: ${why}`,
    noCare: 'Nothing known is old or disputed.',
    task: (title: string) => `Task: ${title}`,
    sourceOf: (name: string, source: string) => `${name}, ${source}`,
  },
};
