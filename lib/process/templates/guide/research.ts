import type { Stage } from '@/lib/model/process';

export const research: Stage = {
  id: 'research',
  name: 'Research',
  purpose: {
    seller: 'Know enough to say one thing to one person that nobody else could have written.',
    buyer: 'They are spared the questions that their own website answers.',
  },
  typicalDays: 4,
  limitDays: 14,
  facts: ['trigger', 'pain', 'currentSolution', 'competition', 'employees', 'industry'],
  steps: [
    {
      id: 'research-notes',
      title: 'Keep three notes from their own pages',
      titleWith: ['Keep three notes from the pages of {{company.name}}'],
      why: 'Their own words open doors that yours do not: select them on a page and keep them as a note.',
      required: true,
      doneWhen: { note: 'from-page', atLeast: 3 },
      dueDays: 2,
      materials: ['research-sheet'],
    },
    {
      id: 'research-champion',
      title: 'Name the person who would gain most',
      titleWith: ['Name who would gain most at {{company.name}}'],
      why: 'Somebody inside must want it; without a champion it stays a nice chat.',
      required: true,
      doneWhen: { role: ['champion', 'user-buyer'] },
      dueDays: 2,
    },
    {
      id: 'research-angle',
      title: 'Write your reason to call in one sentence',
      titleWith: ['Write why {{person.name}} should talk to you', 'Write why {{person.firstName}} should talk to you'],
      why: 'If it does not fit into one sentence, it will not fit into a phone call.',
      to: ['champion', 'user-buyer'],
      required: true,
      doneWhen: { answered: 'research-q-angle' },
      dueDays: 3,
      after: 'research-notes',
    },
    {
      id: 'research-signer',
      title: 'Name who probably signs',
      titleWith: ['Name who probably signs at {{company.name}}'],
      why: 'Knowing who signs keeps you from convincing only those who cannot say yes.',
      required: false,
      doneWhen: { role: ['economic-buyer'] },
      dueDays: 3,
    },
    {
      id: 'research-insider',
      title: 'Talk to somebody who uses it every day',
      titleWith: ['Ask {{person.name}} how the work really goes', 'Ask {{person.firstName}} how the work really goes'],
      why: 'People who do the work tell you what the brochure leaves out.',
      channel: 'call',
      to: ['user-buyer', 'influencer'],
      required: false,
      doneWhen: { activity: ['call', 'in-person'], outcome: ['reached', 'held'], inStage: true },
      dueDays: 4,
      scripts: ['research-call-insider'],
    },
    {
      id: 'research-contact',
      title: 'Ask a shared contact for one hint',
      why: 'A hint from somebody who knows them saves a week of guessing.',
      channel: 'social',
      to: ['influencer', 'user-buyer'],
      required: false,
      doneWhen: { activity: ['social'], inStage: true },
      dueDays: 4,
      scripts: ['research-social-hint'],
    },
  ],
  exit: [
    {
      id: 'research-x-notes',
      label: 'Three notes from their pages are kept',
      proof: { note: 'from-page', atLeast: 3 },
      required: true,
    },
    {
      id: 'research-x-champion',
      label: 'A likely champion is named',
      proof: { role: ['champion', 'user-buyer'] },
      required: true,
      question: 'research-q-champion',
    },
    {
      id: 'research-x-angle',
      label: 'The reason to call is written',
      proof: { answered: 'research-q-angle' },
      required: true,
      question: 'research-q-angle',
    },
    {
      id: 'research-x-signer',
      label: 'A likely economic buyer is named',
      proof: { role: ['economic-buyer'] },
      required: false,
      question: 'outreach-q-signer',
    },
  ],
  questions: [
    {
      id: 'research-q-money',
      ask: 'How do they make their money, and what are they proud of?',
      label: 'Description',
      fills: { field: 'description', of: 'company' },
      unknown: 'nobody has noted what they live on',
    },
    {
      id: 'research-q-change',
      ask: 'What has changed in the last twelve months: people, sites, products, owners?',
      label: 'Changes this year',
      unknown: 'the changes of this year are not noted yet',
    },
    {
      id: 'research-q-rivals',
      ask: 'Who else offers them something like this, and what did they choose last time?',
      label: 'Competition',
      fills: { field: 'competition', of: 'prospect' },
      unknown: 'nobody knows what else they look at',
    },
    {
      id: 'research-q-champion',
      ask: 'Who gains most when the problem is gone, and can that person move others?',
      label: 'Champion',
      fillsRole: 'champion',
      unknown: 'nobody is named yet who would carry it inside',
    },
    {
      id: 'research-q-angle',
      ask: 'Why should this person talk to you this month? One sentence, no adjective.',
      label: 'Reason to call',
      unknown: 'the reason to call is not written yet',
    },
  ],
  research: ['research-q-money', 'research-q-change', 'research-q-rivals', 'research-q-champion', 'research-q-angle'],
  scripts: [
    {
      id: 'research-call-insider',
      version: 1,
      name: 'How does it really go?',
      channel: 'call',
      persona: ['user-buyer', 'influencer'],
      use: 'A talk with somebody who does the work. You sell nothing here.',
      body: `Hello {{person.firstName|there}}, this is {{me.name}} from {{me.company}}. I’m preparing for a conversation with {{company.name|your company}}, and I’d rather ask somebody who does the work than guess. I’m not selling anything on this call. Do you have six minutes?

> If they do not:
When would be a quieter moment? I’ll keep it short.

> If they do:
What does a normal Monday look like for you?

And a terrible one? When was the last one?

From what I know, this is how you do it today: {{currentSolution|mostly by hand}}. Is that right? What’s good about it? I wouldn’t want to break that.

If you could change one thing without asking anybody, what would it be?

Who else does it annoy? And who would tell me that everything is fine?

> At the end:
Thank you, that was worth more than an hour of reading. May I mention to your colleagues that we spoke, or should it stay between us?

> If it stays between you: note that down, and keep the name out of every email.`,
    },
    {
      id: 'research-social-hint',
      version: 1,
      name: 'One hint from a shared contact',
      channel: 'social',
      use: 'To a contact you share with them. Never copy it to the person it is about.',
      body: `Hello, I see you know people at {{company.name|a company I’m reading up on}}, so may I ask you something? I’m about to talk to {{person.name|somebody there}}, because of this: {{trigger|they are changing a few things}}.

What should I know before I call, and what should I not start with? One sentence is plenty. If you’d rather stay out of it, that’s fine too, and either way I won’t mention your name.

Thank you, {{me.firstName}}`,
    },
  ],
  materials: [
    {
      id: 'research-sheet',
      name: 'Account sheet',
      what: 'One page: what they live on, what changed this year, three sentences in their own words with the page they stand on, the people with their likely part in the decision, and your one sentence.',
    },
  ],
};
