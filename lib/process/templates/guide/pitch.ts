import type { Stage } from '@/lib/model/process';

export const pitch: Stage = {
  id: 'pitch',
  name: 'Pitch',
  purpose: {
    seller: 'First understand what they need in their own words, then show only what answers it.',
    buyer:
      'They get clear about their own problem, see it solved with their own example, and can explain it to others.',
  },
  typicalDays: 21,
  limitDays: 45,
  silenceDays: 7,
  facts: ['pain', 'outcome', 'impact', 'budget', 'timeline', 'decisionProcess'],
  steps: [
    {
      id: 'pitch-needs',
      title: 'Hold the needs talk',
      titleWith: ['Hold the needs talk with {{person.name}}', 'Hold the needs talk with {{person.firstName}}'],
      why: 'Whoever presents before asking presents to the wrong problem.',
      channel: 'meeting',
      to: ['champion', 'user-buyer', 'economic-buyer'],
      required: true,
      doneWhen: { activity: ['meeting', 'in-person', 'call'], outcome: ['held', 'reached'], inStage: true },
      dueDays: 5,
      scripts: ['pitch-meeting-needs'],
      materials: ['pitch-needs-sheet'],
    },
    {
      id: 'pitch-summary',
      title: 'Write their needs back to them',
      titleWith: ['Write {{person.name}} what you understood', 'Write {{person.firstName}} what you understood'],
      why: 'What they have corrected and confirmed in writing, they will defend inside.',
      channel: 'mail',
      to: ['champion', 'user-buyer', 'economic-buyer'],
      required: true,
      doneWhen: { activity: ['mail'], direction: 'out', inStage: true },
      dueDays: 1,
      after: 'pitch-needs',
      scripts: ['pitch-mail-summary'],
    },
    {
      id: 'pitch-money',
      title: 'Talk about money and who decides',
      titleWith: [
        'Ask {{person.name}} about money and who decides',
        'Ask {{person.firstName}} about money and who decides',
      ],
      why: 'A price that surprises is a price that loses.',
      channel: 'call',
      to: ['champion', 'economic-buyer'],
      required: true,
      doneWhen: {
        all: [
          { fact: 'budget', of: 'prospect' },
          { fact: 'decisionProcess', of: 'prospect' },
        ],
      },
      dueDays: 4,
      after: 'pitch-needs',
      scripts: ['pitch-call-money'],
    },
    {
      id: 'pitch-prepare',
      title: 'Build the presentation around their words',
      titleWith: ['Build the presentation around what {{company.name}} said'],
      why: 'Three slides with their own numbers beat thirty with yours.',
      required: true,
      doneWhen: { step: 'pitch-prepare' },
      dueDays: 6,
      after: 'pitch-summary',
      materials: ['pitch-deck', 'pitch-demo'],
    },
    {
      id: 'pitch-present',
      title: 'Present to those who decide',
      titleWith: [
        'Present to {{person.name}} and those who decide',
        'Present to {{person.firstName}} and those who decide',
      ],
      why: 'The people who decide should see it for themselves, not hear about it.',
      channel: 'meeting',
      to: ['economic-buyer', 'champion'],
      required: true,
      doneWhen: { step: 'pitch-present' },
      dueDays: 8,
      after: 'pitch-prepare',
      scripts: ['pitch-meeting-present', 'pitch-mail-invite'],
      materials: ['pitch-deck', 'pitch-demo'],
    },
    {
      id: 'pitch-site',
      title: 'Walk through their site once',
      titleWith: ['Walk through the site of {{company.name}} once'],
      why: 'Ten minutes where it happens show what no meeting room does.',
      channel: 'in-person',
      to: ['user-buyer', 'champion'],
      required: false,
      doneWhen: { activity: ['in-person'], inStage: true },
      dueDays: 10,
      after: 'pitch-needs',
      scripts: ['pitch-in-person-walk'],
    },
  ],
  exit: [
    {
      id: 'pitch-x-outcome',
      label: 'The outcome is said',
      proof: { fact: 'outcome', of: 'prospect' },
      required: true,
      question: 'pitch-q-outcome',
    },
    {
      id: 'pitch-x-impact',
      label: 'The impact is said',
      proof: { fact: 'impact', of: 'prospect' },
      required: true,
      question: 'pitch-q-impact',
    },
    {
      id: 'pitch-x-budget',
      label: 'The budget range is known',
      proof: { fact: 'budget', of: 'prospect' },
      required: true,
      question: 'pitch-q-budget',
    },
    {
      id: 'pitch-x-decision',
      label: 'The decision process is known',
      proof: { fact: 'decisionProcess', of: 'prospect' },
      required: true,
      question: 'pitch-q-decision',
    },
    {
      id: 'pitch-x-presented',
      label: 'Those who decide have seen it',
      proof: { step: 'pitch-present' },
      required: true,
    },
    {
      id: 'pitch-x-timeline',
      label: 'The timeline is known',
      proof: { fact: 'timeline', of: 'prospect' },
      required: false,
      question: 'pitch-q-timeline',
    },
  ],
  questions: [
    {
      id: 'pitch-q-outcome',
      ask: 'What would have to be different in six months for you to say it was worth it?',
      label: 'Outcome',
      fills: { field: 'outcome', of: 'prospect' },
      form: 'The result, without “we want”: “no stop longer than ten minutes”.',
      unknown: 'nobody has said what must be different afterwards',
    },
    {
      id: 'pitch-q-impact',
      ask: 'What does it cost in a month if nothing changes?',
      label: 'Impact',
      fills: { field: 'impact', of: 'prospect' },
      form: 'A sum or an amount: “about €9,000 a month”.',
      unknown: 'nobody has said what it costs them',
    },
    {
      id: 'pitch-q-budget',
      ask: 'What range do you have in mind, and whose budget would it come from?',
      label: 'Budget range',
      fills: { field: 'budget', of: 'prospect' },
      form: 'A range: “€40,000 to €60,000, from the plant’s own budget”.',
      unknown: 'the budget is not known yet',
    },
    {
      id: 'pitch-q-decision',
      ask: 'The last time you bought something of this size, how did you decide: who, in which order, how long did it take?',
      label: 'Decision process',
      fills: { field: 'decisionProcess', of: 'prospect' },
      form: 'Who, in which order: “the plant manager, then purchasing, then the board in May”.',
      unknown: 'nobody has said how they decide',
    },
    {
      id: 'pitch-q-criteria',
      ask: 'Which three things will decide it, and which one matters most?',
      label: 'Decision criteria',
      fills: { field: 'decisionCriteria', of: 'prospect' },
      unknown: 'nobody has said by what they will choose',
    },
    {
      id: 'pitch-q-timeline',
      ask: 'When does it have to be working, and what happens if it is not?',
      label: 'Timeline',
      fills: { field: 'timeline', of: 'prospect' },
      form: 'A day, and what hangs on it: “1 March, when the second line starts”.',
      unknown: 'there is no date yet by which it must work',
    },
  ],
  research: [
    'pitch-q-outcome',
    'pitch-q-impact',
    'pitch-q-budget',
    'pitch-q-decision',
    'pitch-q-criteria',
    'pitch-q-timeline',
  ],
  scripts: [
    {
      id: 'pitch-meeting-needs',
      version: 1,
      name: 'Needs talk: thirty minutes',
      channel: 'meeting',
      use: 'The first real talk. You speak a third of the time.',
      body: `> Start (2 minutes)
Thank you for making the time, {{person.firstName|and welcome}}. We have half an hour. I’d like to understand how things work today and what that costs you. At the end we’ll both say whether a second conversation makes sense, and if it doesn’t, that’s fine. Is there anything you’d like to get out of today?

> How it goes today (8 minutes)
This is what I have in my notes: {{currentSolution|you do it by hand today}}. Could you walk me through it? What happens first, and what comes next?
Where does it get stuck? When was the last time?
You, or one of your colleagues, put it like this: {{pain|it goes wrong more often than it should}}. Did I understand that correctly?

> What follows from it (8 minutes)
When it goes wrong, what happens next? Who drops what they’re doing?
What does that cost in a month? Let’s work it out together: how often, how many people, how many hours, what wasn’t delivered.
If nothing changes, where will you be in a year?

> What should be (6 minutes)
What would have to be different in six months for you to say it was worth it?
How would you measure that? Who would be the first to notice?

> How you decide (4 minutes)
The last time you bought something of this size, how did that go? Who had a say? What took longest?
When does it have to be working, and what happens if it isn’t?

> End (2 minutes)
Let me say back to you what I heard, in three sentences, and you correct me.
> Say them, and let them correct you.
I’ll send you that in writing by tomorrow, and you change whatever is wrong. Next time I’ll show you only what answers those points. Who should be there? Let’s pick the day now.

> Afterwards, write down their exact words first, your thoughts second.`,
    },
    {
      id: 'pitch-mail-summary',
      version: 1,
      name: 'What I understood',
      channel: 'mail',
      use: 'Within a day after the needs talk. It becomes the base of the offer.',
      subject: 'What I understood, {{person.firstName|and what I may have missed}}',
      body: `{{person.greeting|Hello}},

Thank you for being so open. To make sure I don’t solve the wrong problem, here is what I understood. Please change anything that isn’t right, in your own words.

What happens today: {{pain|it goes wrong more often than it should}}.
How you deal with it now: {{currentSolution|by hand}}.
What it costs: {{impact|we have not put a number on it yet}}.
What should be different: {{outcome|we still have to name it}}.
By when: {{timeline|no date is set yet}}.
How you decide: {{decisionProcess|we still have to talk about it}}.

Next, I’ll prepare a presentation that answers these points and nothing else. {{me.proof}} I’ll bring that example along, so that you can compare.

One request: is there anybody who would put one of these lines differently? I’d rather hear it before the presentation than during it.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'pitch-mail-invite',
      version: 1,
      name: 'Invitation to the presentation',
      channel: 'mail',
      use: 'To everybody who decides, with the points that they confirmed.',
      subject: '{{company.name|Your team}}: 45 minutes on your three points',
      body: `{{person.greeting|Hello}},

I’d like to show what we’ve worked out to you and everybody else who has a say in this. It takes forty-five minutes, at a time that suits you: {{meeting|please choose the day}}.

We’ll look at three points, in this order:
1. What you want to achieve: {{outcome|the result you named}}. You’ll see it working, with your own example.
2. What it costs today, and how much of that would remain: {{impact|the sum we worked out together}}.
3. What your people would have to do for it, week by week, and what can go wrong.

There won’t be any slides about our company. {{me.proof}} If you like, I’ll put you in touch with them beforehand, without me in the room.

Who else should see it for themselves rather than hear about it later? Send me their names and I’ll invite them.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'pitch-call-money',
      version: 1,
      name: 'Money and who decides',
      channel: 'call',
      use: 'Before the presentation, with the person who wants it to happen.',
      body: `Hello {{person.firstName|there}}, it’s {{me.firstName}} from {{me.company}}. I’m preparing the presentation, and there are two things I need from you so that it doesn’t miss the mark. Do you have five minutes?

The first one is money. We worked out what it costs you today: {{impact|a good deal every month}}. The price will be a part of that. Before I put together something too big or too small: what range is realistic for you, and whose budget would it come from?

> If they do not want to say:
I understand. Then let me name a range, and you just tell me whether it makes you fall off your chair.
> Name your range, and wait.

> If there is no budget:
Then let’s look at how you found the money the last time something urgent came up. Who said yes?

> In any case:
The second one is how you get to a decision. The last time you bought something of this size, who had to agree, and in which order? What took longest: the technical check, purchasing, the lawyers?

Who could still say no, and for what good reason?

And what about you: what’s in it for you if this works?

> At the end:
Thank you. I’ll send you those steps in five lines. If somebody is missing, tell me. Should we meet that person before the presentation, you and I?`,
    },
    {
      id: 'pitch-meeting-present',
      version: 1,
      name: 'Presentation: forty-five minutes',
      channel: 'meeting',
      use: 'With everybody who decides in the room.',
      body: `> Start (5 minutes)
Thank you for coming. I won’t start with us. I’ll start with what you told me, and please stop me wherever it’s wrong.
This is what goes wrong today: {{pain|it happens more often than it should}}.
This is what it costs you: {{impact|we worked out the sum together}}.
And this is what you want instead: {{outcome|it should be different in six months}}.
Is that still right? Has anything changed since? What would each of you like to know by the end?
> Write the answers where everybody can see them.

> Show it (20 minutes)
> Show the end first: the day after, with their own example. Then how one gets there.
This is what it looks like the day after, with your own example.
> After each point, stop and ask:
How would that work here? Who would do it?
> Show nothing that is not on the list.

> Proof (5 minutes)
{{me.proof}}
> Say what went wrong there at first, and what they would do differently.
You’re welcome to call them, without me on the line.

> What it takes (5 minutes)
This is what your people would have to do in the first four weeks.
> Say who does what, and how many hours it is. Then what can go wrong, and what you do in that case.
Where does that look like too much to you, or too little?

> Their list (8 minutes)
> Go through what they said at the start, point by point.
Have I answered this one? Half of it? Not at all?
Apart from the price, what still stands between you and a decision?

> End (2 minutes)
If this answers your points, what happens next on your side, and by when? Let’s write down three steps with names and dates before we get up.`,
    },
    {
      id: 'pitch-in-person-walk',
      version: 1,
      name: 'Walk through their site',
      channel: 'in-person',
      use: 'At their place, with somebody who does the work.',
      body: `Thank you for showing me round, {{person.firstName|it helps a lot}}. I don’t need to see the tidy version. Please show me where it goes wrong.

> At the first stop:
This is what you told me: {{pain|it goes wrong more often than it should}}. Where exactly does that happen? Could you show me with the last case?

> To whoever works there:
Hello, I’m {{me.firstName}}. I’m here to learn, I’m not selling anything today. What takes up more of your time than it should? What do you do when it happens at night?

And what would you leave exactly as it is?

> On the way back:
I’ve seen three things I’d never have understood in a meeting room.
> Say them.
Did I get that right?
Who should hear this from you rather than from me?

> Before you leave:
May I use a photo of that spot, without any names, in the presentation for {{company.name|your colleagues}}?

> Write down who said what before you start the car.`,
    },
  ],
  materials: [
    {
      id: 'pitch-needs-sheet',
      name: 'Needs sheet',
      what: 'One page to fill in during the talk: today, where it sticks, last time, cost in a month (the sum), wanted outcome and its measure, date and what hangs on it, who decides how. With room for exact words.',
    },
    {
      id: 'pitch-deck',
      name: 'Five-page deck',
      what: 'Their problem in their words, the sum, the day after with their example, one customer with a number and a sentence that can be checked, the first four weeks with hours per person. No page about your company.',
    },
    {
      id: 'pitch-demo',
      name: 'Demo with their example',
      what: 'One path from their start to their outcome with names and figures they recognise, in under eight minutes; a recording as a fallback; the two questions at which to stop.',
    },
  ],
};
