import type { VariableName } from '@/lib/outreach/variables';
import { names } from './names';

const { fact, role } = names;

/** A variable that is a fact or a seat is called like it. */
const label: Record<VariableName, string> = {
  'person.firstName': 'First name',
  'person.greeting': 'Name for the greeting',
  'person.lastName': 'Family name',
  'person.name': 'Name',
  'person.title': fact.title,
  'person.department': fact.department,
  'company.name': 'Company name',
  'company.industry': fact.industry,
  'company.employees': fact.employees,
  'company.country': fact.country,
  'company.website': fact.website,
  trigger: fact.trigger,
  pain: fact.pain,
  outcome: fact.outcome,
  impact: fact.impact,
  currentSolution: fact.currentSolution,
  budget: fact.budget,
  timeline: fact.timeline,
  decisionProcess: fact.decisionProcess,
  decisionCriteria: fact.decisionCriteria,
  competition: fact.competition,
  firstValue: fact.firstValue,
  meeting: fact.meetingAt,
  'champion.name': role.champion,
  'economicBuyer.name': role['economic-buyer'],
  'reply.quote': 'Their last words',
  'reply.day': 'Day of their last words',
  'me.name': 'Your name',
  'me.firstName': 'Your first name',
  'me.company': 'Your company',
  'me.offer': 'Your offer',
  'me.proof': 'A result you can prove',
  'me.address': 'Your postal address',
  'me.optOut': 'Your opt-out line',
};

/** What to ask when a variable is missing and the process has no question of its own for it. */
const ask: Record<VariableName, string> = {
  'person.firstName': 'What is the first name?',
  'person.greeting': 'What is the name?',
  'person.lastName': 'What is the family name?',
  'person.name': 'Who is it for?',
  'person.title': 'What is your job title, and what are you responsible for?',
  'person.department': 'Which department do you belong to?',
  'company.name': 'What is the company called?',
  'company.industry': 'What does the company make or do?',
  'company.employees': 'How many people work there?',
  'company.country': 'Which country is the company in?',
  'company.website': 'What is the address of the website?',
  trigger: 'What has changed there lately that makes this worth a talk now?',
  pain: 'What goes wrong today, in your words?',
  outcome: 'What would have to be different for it to be worth it?',
  impact: 'What does the problem cost in a month: hours, money, customers?',
  currentSolution: 'How do you solve this today?',
  budget: 'What range do you have in mind?',
  timeline: 'When does it have to be working, and what happens if it is not?',
  decisionProcess: 'The last time you bought something of this size, how did you decide?',
  decisionCriteria: 'What will you decide by?',
  competition: 'Who else are you looking at?',
  firstValue: 'What was the first thing that got better?',
  meeting: 'When do we meet?',
  'champion.name': 'Who wants this to happen?',
  'economicBuyer.name': 'Who signs off on something of this size?',
  'reply.quote': 'What did they last write or say? Log it with a quote.',
  'reply.day': 'When did they last write or say something? Log it with a quote.',
  'me.name': 'What is your name?',
  'me.firstName': 'What is your name?',
  'me.company': 'Which company do you sell for?',
  'me.offer': 'How does the sentence ‘We offer …’ end?',
  'me.proof': 'What is one result of a customer, as a whole sentence with a number?',
  'me.address': 'What is the postal address that stands under your mails?',
  'me.optOut': 'Which line tells people how to hear nothing more from you?',
};

/** Texts about scripts: names of variables, what to ask for, and why a script may not be copied. */
export const outreach = {
  aboutMe: 'About me',
  /** How a mail or message begins. */
  greeting: { plain: (name: string) => `Hello ${name}`, formal: (name: string) => `Dear ${name}` },
  label,
  ask,
  guard: {
    doNotContact: {
      what: (name: string) => `${name} must not be contacted.`,
      wayOut: 'Choose somebody else. If that is a mistake, open the person and lift the block.',
      takeOff: 'Take them out of the mail. If that is a mistake, open the person and lift the block.',
    },
    companyDoNotContact: {
      what: (name: string) => `Nobody at ${name} may be contacted.`,
      wayOut: 'If that is a mistake, open the company and lift the block.',
    },
    listed:
      'The address is on the do-not-contact list. If that is a mistake, lift it in the workspace: Settings, Compliance.',
    noAddress: {
      what: 'A first mail needs your postal address, and this one has none.',
      wayOut: 'Fill it in under “About me”. Where the script itself has no place for it, add it with “Edit the words”.',
    },
    noOptOut: {
      what: 'A first mail needs a line that tells how to hear nothing more, and this one has none.',
      wayOut: 'Fill it in under “About me”. Where the script itself has no place for it, add it with “Edit the words”.',
    },
    noSubject: {
      what: 'This mail has no subject.',
      wayOut: 'Give the script a subject that says what the mail is about.',
    },
    gaps: {
      what: (labels: string[]) => `Not known yet: ${labels.join(', ')}.`,
      wayOut: 'Answer the question below, or choose to go without.',
    },
    stale: {
      what: (labels: string[]) => `Old: ${labels.join(', ')}.`,
      wayOut: 'Check it again, correct it, or choose to use it anyway.',
    },
  },
};
