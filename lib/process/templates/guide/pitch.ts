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
      why: 'The people who decide must see it with their own eyes, not hear it retold.',
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
      ask: 'What range is planned for it, and out of whose pot?',
      label: 'Budget range',
      fills: { field: 'budget', of: 'prospect' },
      form: 'A range: “€40,000 to €60,000, from the plant’s own budget”.',
      unknown: 'the budget is not known yet',
    },
    {
      id: 'pitch-q-decision',
      ask: 'How did you decide on the last purchase of this size: who, in which order, how long?',
      label: 'Decision process',
      fills: { field: 'decisionProcess', of: 'prospect' },
      form: 'Who, in which order: “the plant manager, then purchasing, then the board in May”.',
      unknown: 'nobody has said how they decide',
    },
    {
      id: 'pitch-q-criteria',
      ask: 'By which three things will you choose, and which one weighs most?',
      label: 'Decision criteria',
      fills: { field: 'decisionCriteria', of: 'prospect' },
      unknown: 'nobody has said by what they will choose',
    },
    {
      id: 'pitch-q-timeline',
      ask: 'By when does it have to work, and what happens after that date?',
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
Thank you for the time, {{person.firstName|and welcome}}. We have half an hour. I would like to understand how it goes today and what it costs you. At the end we both say whether a second talk makes sense. If not, that is fine. Is there anything you want from today?

> How it goes today (8 minutes)
I have noted this: {{currentSolution|you do it by hand today}}. Take me through it. What happens first, what then?
Where does it get stuck? When was the last time?
You, or a colleague, put it like this: {{pain|it goes wrong more often than it should}}. Did I understand that correctly?

> What follows from it (8 minutes)
What happens next when it goes wrong? Who drops their work?
What does that cost in a month? Let us do the sum together: how often, how many people, how many hours, what was not delivered.
If nothing changes, where are you in a year?

> What should be (6 minutes)
What would have to be different in six months for you to say that it was worth it?
How would you measure that? Who would be the first to notice?

> How you decide (4 minutes)
When you last bought something of this size, how did that go? Who had a say? What took longest?
By when does it have to work, and what happens if it does not?

> End (2 minutes)
Let me say back in three sentences what I heard, and you correct me.
> Say them, and let them correct you.
I will write it down for you by tomorrow. You change what is wrong. Then I show you, at a second date, only what answers those points. Who should be there? Let us choose the day now.

> Afterwards: write down their exact words first, your thoughts second.`,
    },
    {
      id: 'pitch-mail-summary',
      version: 1,
      name: 'What I understood',
      channel: 'mail',
      use: 'Within a day after the needs talk. It becomes the base of the offer.',
      subject: 'What I understood, {{person.firstName|and what I may have missed}}',
      body: `Hello {{person.firstName|there}},

Thank you for the open talk. So that I do not build something for the wrong problem, here is what I understood. Please change whatever is not right, in your own words.

What happens today: {{pain|it goes wrong more often than it should}}.
How you deal with it now: {{currentSolution|by hand}}.
What it costs: {{impact|we have not put a number on it yet}}.
What should be different: {{outcome|we still have to name it}}.
By when: {{timeline|no date is set yet}}.
How you decide: {{decisionProcess|we still have to talk about it}}.

Next I will prepare a presentation that answers these points and nothing else. {{me.proof}} I will bring that case, so that you can compare.

One request: is there somebody who would put one of these lines differently? I would rather hear it before than during the presentation.

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
      body: `Hello {{person.firstName|there}},

I would like to show you and those who decide what we worked out together. Forty-five minutes, at a time that suits you: {{meeting|you choose the day}}.

We will look at three points, in this order:
1. What you want to reach: {{outcome|the result you named}}. You see it working, with your own example.
2. What it costs today, and what remains of that: {{impact|the sum we made together}}.
3. What your people would have to do for it, week by week, and what can go wrong.

There will be no slides about our company. {{me.proof}} If you like, I will put you in touch with them beforehand, without me in the room.

Who else should see it, so that nobody has to decide on hearsay? Send me the names and I will invite them.

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
      body: `Hello {{person.firstName|there}}, {{me.firstName}} from {{me.company}}. I am preparing the presentation, and I need two things from you so that it does not miss. Five minutes?

The first is money. We worked out what it costs you today: {{impact|a good deal every month}}. What we are talking about will be a part of that, once or every year. Before I build something too big or too small: what range is realistic at your place, and out of whose pot does it come?

> If they do not want to say:
I understand. Then let me name a range, and you only tell me whether you would fall off your chair.
> Name your range, and wait.

> If there is no budget:
Then let us find out how money was found the last time something urgent came up. Who said yes?

> In any case:
The second is the way there. How did it go when you last bought something of this size? Who had to agree, in which order? What took longest: the technical check, purchasing, the lawyers?

Who could still say no, and for what good reason?

And you personally: what do you have from it if it works?

> At the end:
Thank you. I will write the way down in five lines and send it to you. If a person is missing from it, tell me. Should we meet that person before the presentation, you and I?`,
    },
    {
      id: 'pitch-meeting-present',
      version: 1,
      name: 'Presentation: forty-five minutes',
      channel: 'meeting',
      use: 'With everybody who decides in the room.',
      body: `> Start (5 minutes)
Thank you for coming. I will not begin with us. I begin with what you told me, and you stop me where it is wrong.
You said: {{pain|it goes wrong more often than it should}}.
It costs you: {{impact|we made the sum together}}.
You want: {{outcome|it to be different in six months}}.
Is that still so? Has anything changed since? What would each of you want to know at the end?
> Write the answers where all can see them.

> Show it (20 minutes)
> Show the end first: the day after, with their own example. Then how one gets there.
This is the day after, with your own example.
> After each point, stop and ask:
How would that go at your place? Who would do it?
> Show nothing that is not on the list.

> Proof (5 minutes)
{{me.proof}}
> Say what went wrong there at first, and what they would do differently.
You may call them, without me on the line.

> What it takes (5 minutes)
This is what your people would have to do in the first four weeks.
> Say who does what, and how many hours it is. Then what can go wrong, and what you do in that case.
Where do you think that this is too much, or too little?

> Their list (8 minutes)
> Go through what they wrote at the start, point by point.
Is this one answered? Half? Not at all?
What is still in the way of a decision, apart from the price?

> End (2 minutes)
If this answers your points, what happens next at your place, and by when? Let us write down three steps with names and days before we get up.`,
    },
    {
      id: 'pitch-in-person-walk',
      version: 1,
      name: 'Walk through their site',
      channel: 'in-person',
      use: 'At their place, with somebody who does the work.',
      body: `Thank you for taking me along, {{person.firstName|it helps a lot}}. I do not want to see the tidy version. Show me where it goes wrong.

> At the first stop:
You told me: {{pain|it goes wrong more often than it should}}. Where exactly? Show me on the last case.

> To whoever works there:
Hello, I am {{me.firstName}}. I am here to learn, I sell nothing today. What takes up most of your time that it should not? What do you do when it happens at night?

What would you leave exactly as it is?

> On the way back:
I have seen three things that I would not have understood in a meeting room.
> Say them.
Did I see that right?
Who should hear it from you rather than from me?

> Before you leave:
May I use the picture of that place, without names, in the presentation for {{company.name|your colleagues}}?

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
