import type { Stage } from '@/lib/model/process';

export const close: Stage = {
  id: 'close',
  name: 'Close',
  purpose: {
    seller: 'Make the yes easy: one offer that answers their words, one plan with days, one person per open point.',
    buyer: 'They weigh the risk, get everybody to agree, and want to know that the day after signing is planned.',
  },
  typicalDays: 14,
  limitDays: 30,
  silenceDays: 5,
  facts: ['outcome', 'impact', 'budget', 'timeline', 'decisionProcess', 'decisionCriteria'],
  steps: [
    {
      id: 'close-offer',
      title: 'Send the offer',
      titleWith: ['Send {{person.name}} the offer', 'Send {{person.firstName}} the offer'],
      why: 'An offer that arrives within three days still meets the mood of the presentation.',
      channel: 'mail',
      to: ['economic-buyer', 'champion'],
      required: true,
      doneWhen: { step: 'close-offer' },
      dueDays: 3,
      scripts: ['close-mail-offer'],
      materials: ['close-offer-doc'],
    },
    {
      id: 'close-walk',
      title: 'Walk through the offer on the phone',
      titleWith: ['Walk {{person.name}} through the offer', 'Walk {{person.firstName}} through the offer'],
      why: 'Questions about an offer are asked aloud or not at all.',
      channel: 'call',
      to: ['economic-buyer', 'champion'],
      required: true,
      doneWhen: { activity: ['call', 'meeting', 'in-person'], outcome: ['reached', 'held'], inStage: true },
      dueDays: 2,
      after: 'close-offer',
      scripts: ['close-call-walk', 'close-call-price'],
    },
    {
      id: 'close-plan',
      title: 'Agree on the steps up to the first day',
      titleWith: ['Agree on the steps with {{person.name}}', 'Agree on the steps with {{person.firstName}}'],
      why: 'Planned back from the day it must work, every delay becomes visible early.',
      channel: 'meeting',
      to: ['champion', 'economic-buyer'],
      required: true,
      doneWhen: { step: 'close-plan' },
      dueDays: 3,
      after: 'close-walk',
      scripts: ['close-meeting-plan'],
      materials: ['close-plan-sheet'],
    },
    {
      id: 'close-numbers',
      title: 'Enter the value and the date of signing',
      why: 'A deal without a sum and a day is a hope.',
      required: true,
      doneWhen: { all: [{ register: 'value' }, { register: 'closeDate' }] },
      dueDays: 4,
    },
    {
      id: 'close-yes',
      title: 'Ask for the decision',
      titleWith: ['Ask {{person.name}} for the decision', 'Ask {{person.firstName}} for the decision'],
      why: 'Somebody who is not asked cannot say yes.',
      channel: 'call',
      to: ['economic-buyer', 'champion'],
      required: true,
      doneWhen: { step: 'close-yes' },
      dueDays: 5,
      after: 'close-plan',
      scripts: ['close-call-decision', 'close-mail-decision'],
    },
    {
      id: 'close-papers',
      title: 'Give purchasing and legal what they need',
      why: 'Papers that lie ready save the two weeks that everybody forgets.',
      channel: 'mail',
      to: ['procurement', 'legal', 'champion'],
      required: false,
      doneWhen: { step: 'close-papers' },
      dueDays: 5,
      after: 'close-offer',
      scripts: ['close-mail-papers'],
      materials: ['close-papers-folder'],
    },
    {
      id: 'close-visit',
      title: 'Settle the last open point in person',
      titleWith: [
        'Settle the last open point with {{person.name}}',
        'Settle the last open point with {{person.firstName}}',
      ],
      why: 'The last doubt is seldom written; it is said over a coffee.',
      channel: 'in-person',
      to: ['economic-buyer', 'champion'],
      required: false,
      doneWhen: { activity: ['in-person'], inStage: true },
      dueDays: 8,
      after: 'close-walk',
      scripts: ['close-in-person-last'],
    },
  ],
  exit: [
    { id: 'close-x-offer', label: 'The offer is with them', proof: { step: 'close-offer' }, required: true },
    { id: 'close-x-value', label: 'The value is entered', proof: { register: 'value' }, required: true },
    {
      id: 'close-x-plan',
      label: 'The plan up to the first day is agreed',
      proof: { step: 'close-plan' },
      required: true,
    },
    { id: 'close-x-yes', label: 'They said yes in writing', proof: { step: 'close-yes' }, required: true },
    {
      id: 'close-x-criteria',
      label: 'The decision criteria are known',
      proof: { fact: 'decisionCriteria', of: 'prospect' },
      required: false,
      question: 'pitch-q-criteria',
    },
  ],
  questions: [
    {
      id: 'close-q-against',
      ask: 'What speaks against it in your house, and who says so?',
      label: 'What speaks against it',
      unknown: 'nobody has said what speaks against it',
    },
    {
      id: 'close-q-papers',
      ask: 'What do purchasing and legal need from us, and how long do they usually take?',
      label: 'Papers needed',
      unknown: 'nobody knows what purchasing and legal need',
    },
    {
      id: 'close-q-rivals',
      ask: 'What else is on the table, doing nothing included?',
      label: 'Competition',
      fills: { field: 'competition', of: 'prospect' },
      unknown: 'nobody knows what else is on the table',
    },
    {
      id: 'close-q-first-day',
      ask: 'Which day is the first day it has to work, and who is there on that day?',
      label: 'First day',
      unknown: 'the first day is not set',
    },
  ],
  research: ['close-q-against', 'close-q-papers', 'close-q-rivals', 'close-q-first-day'],
  scripts: [
    {
      id: 'close-mail-offer',
      version: 1,
      name: 'The offer, on one page',
      channel: 'mail',
      use: 'With the offer attached. The mail alone must be enough for a decision.',
      subject: 'Our offer for {{company.name|you}}: what, when, how much',
      body: `Hello {{person.firstName|there}},

Here is the offer. The essence in five lines, so that you can pass this mail on:

What you reach: {{outcome|the result we named together}}.
What it costs you today: {{impact|the sum we made together}}.
What we do: the first four weeks are written down day by day on page two.
By when it works: {{timeline|the day we agree on}}.
What it costs: page three, one sum. Nothing is added later.

What is not included stands on page four. I would rather you read that now than miss it later.

{{me.proof}} Their number for a call without me is on the last page.

I will call you the day after tomorrow at ten to go through it with you. Fifteen minutes. If another time is better, write it below.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'close-mail-papers',
      version: 1,
      name: 'Papers for purchasing and legal',
      channel: 'mail',
      use: 'To purchasing or legal, as soon as the offer is out.',
      subject: '{{company.name|Your purchase}}: everything for your check in one folder',
      body: `Hello {{person.firstName|there}},

Your colleagues are considering an offer of ours. I would like to save you the questions, so here is everything that purchasing and legal usually ask for, in one folder:

1. The contract, with the three clauses marked that are usually talked about, and how far we can go on each.
2. Data protection: what is stored where, and the agreement ready to sign.
3. Insurance, registration, bank details and the tax form.
4. Two customers who went through the same check.

Your colleagues want it to work by this date: {{timeline|the day in the offer}}. This is how I understood your way of deciding: {{decisionProcess|your check comes before the signature}}. Counted back, I would need your list of open points a week from today. Is that realistic? If not, tell me which day is, and I will move the plan.

For questions, please call me. It is faster than the third version of a comment.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'close-mail-decision',
      version: 1,
      name: 'The plan, and the one open point',
      channel: 'mail',
      use: 'When the day of the decision is near and nobody picks up.',
      subject: '{{company.name|Our plan}}: the day it has to work is getting close',
      body: `Hello {{person.firstName|there}},

We planned back from the day on which it has to work: {{timeline|the day you named}}. I have looked at the plan again. For that day to hold, the signature is due this week. Every week after that moves the first day by a week.

You wanted to reach this: {{outcome|the result we named together}}. I take it that this has not changed. If it has, tell me, and I will throw the plan away instead of pushing it.

What is still open? Choose one:
1. Nothing, it lies on a desk. Tell me whose, and I will help.
2. A question. Write it here and you have the answer today.
3. It is a no. Then I would like to know why, in one sentence, and thank you for it.

{{me.name}}
{{me.company}}
{{me.address}}

{{me.optOut}}`,
    },
    {
      id: 'close-call-walk',
      version: 1,
      name: 'Walk through the offer',
      channel: 'call',
      use: 'One or two days after the offer. You lead through it page by page.',
      body: `Hello {{person.firstName|there}}, {{me.firstName}} from {{me.company}}. As announced: fifteen minutes on the offer. Do you have it in front of you?

Page one. I wrote what you want to reach: {{outcome|the result we named together}}. Are those your words, or mine? What would your boss change in that line?

Page two, the first four weeks. Where do you say: that will not work here?

Page three, the sum. Against it stands what it costs you today: {{impact|the sum we made together}}.
> Say the price, and be quiet.

> If they hesitate:
What did you expect? Where does the number go wrong: is it the sum itself, or the moment it is due?

Page four, what is not included. Is there something there that you took for granted?

> Then:
Is there anything in it that you would not want to defend in front of the others?
What happens now at your place? Who has to see it, and who is not in favour yet?

> To close:
Let us put the next steps into the calendar now: who speaks with whom, by which day. And when we talk again, you and I. I suggest Thursday.

> Log their exact words on price and on people.`,
    },
    {
      id: 'close-call-price',
      version: 1,
      name: 'Objection: too expensive',
      channel: 'call',
      use: 'When the price is too high. Find out first what it is measured against.',
      body: `I can hear that. Thank you for saying it straight, {{person.firstName|I mean it}}.

Too expensive compared with what?

> Wait for the answer. It decides what you say next.

> Compared with the budget:
You named a range: {{budget|the one in your plan}}. Then let us look at what we leave out, not at what we make cheaper. What could wait half a year?

> Compared with another offer:
What is in theirs that is not in ours, and the other way round? Shall we put the two next to each other? If theirs is the better one for you, I will tell you so.

> Compared with doing nothing:
You worked that out yourself: {{impact|what it costs every month}}. How many months may the purchase take until it has paid for itself? Then let us see whether it does.

> If it is only about a discount:
I can change the price if something else changes too: the term, the number of places, the date of the signature, or whether you talk to a newspaper with us. Which of those is easy for you?

> Never give without a return, and write down what was asked and what was given.

> Then:
If we find a way on this one point, is there anything else? Or do we start?`,
    },
    {
      id: 'close-call-decision',
      version: 1,
      name: 'Ask for the decision',
      channel: 'call',
      use: 'When the questions are answered and the plan stands.',
      body: `Hello {{person.firstName|there}}, {{me.firstName}} from {{me.company}}. I have one question today, and I will ask it straight.

You want to reach this: {{outcome|the result we named together}}. You saw how it works, you have the plan and the sum. From our side nothing is open. Do we do it?

> Be quiet. The next sentence is theirs.

> If yes:
I am glad. Then please write me one line: yes, with today's date. I send the contract within the hour, and on Monday my colleague calls your people about the first day.

> If "almost":
What is missing? Is that the only thing? If I settle it by tomorrow noon, do you sign?

> If somebody else has to agree:
What will they ask? Shall we call them together, now or tomorrow?

> If later:
The day was your own: {{timeline|the one in the plan}}. What would happen if it passed? If nothing, then let us move it honestly, to a real day.

> If no:
Thank you for saying so. What decided it? And what should I have done differently? May I ask again in a year?

> Log the exact words, and for a yes the line in writing.`,
    },
    {
      id: 'close-meeting-plan',
      version: 1,
      name: 'Plan back from the first day',
      channel: 'meeting',
      use: 'Half an hour with the champion, with the empty plan on the screen.',
      body: `> Start (3 minutes)
{{person.firstName|Good morning}}, you gave me one date: {{timeline|the day it has to work}}. I suggest we plan back from it. What is not on the plan at the end does not happen. All right?

> Backwards (15 minutes)
It works on that day. What must be finished a week before? Who at {{company.name|your place}} does that?
And before that: training, access, data, the room, the works council?
When does the contract have to be signed for it? How long does purchasing usually take? And legal?
Who is on holiday in between?

This is what you told me about deciding, correct me: {{decisionProcess|who agrees in which order}}.

> Risks (5 minutes)
What went wrong the last time you introduced something new? What do we do differently?
Who would be happy if it did not work? What do they need?

> End (5 minutes)
Each line now has a day and a name. Two of them are mine and are due this week. Two are yours. Which ones could slip?
> Read yours aloud.
I send you the plan today. Each of us may move a line, but only with a word to the other.

We look at it together for ten minutes every Friday until the first day. I will send the invitation.`,
    },
    {
      id: 'close-in-person-last',
      version: 1,
      name: 'The last open point',
      channel: 'in-person',
      use: 'When everything is said and still nobody signs.',
      body: `Thank you for making time, {{person.firstName|I will be brief}}. I did not come to push. I came because something is still open, and I would rather hear it from you than guess.

You want to reach this: {{outcome|the result we named together}}. We have the plan, you have the offer. If I were in your place, I would lie awake over one thing. Which one is it?

> Wait, even if it takes long.

> If it is the risk:
What would have to happen in the first thirty days for you to say: stop? Let us write that into the contract, with the day and what it costs you then, or does not.

> If it is a person:
What does that person have to lose? Shall we go and see them together?

> If it is the price:
Then let us talk about what we leave out.

> If nothing comes:
Then tell me honestly what the chances are, from one to ten. What is missing to ten?

> At the end:
So if we settle that, you sign. By which day? I will write down the two sentences, you read them, and then I go.`,
    },
  ],
  materials: [
    {
      id: 'close-offer-doc',
      name: 'Offer',
      what: 'Four pages: their outcome and the sum in their words; the first four weeks day by day; one price with what is due when; what is not included. Last page: a customer to call, and where to sign.',
    },
    {
      id: 'close-plan-sheet',
      name: 'Plan back from the first day',
      what: 'A table from the first day backwards: line, name, day, done. With the signature, purchasing, legal, access, training and a Friday check already in it.',
    },
    {
      id: 'close-papers-folder',
      name: 'Folder for purchasing and legal',
      what: 'Contract with the usual three points marked, data protection agreement, insurance, registration, bank details, tax form, two references for the same check.',
    },
  ],
};
