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
      why: 'An offer that arrives within three days still has the presentation behind it.',
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
      why: 'Plan back from the day it must work, and every delay shows early.',
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
      why: 'Having the papers ready saves the two weeks that everybody forgets.',
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
      ask: 'What speaks against it on your side, and who says so?',
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
      ask: 'On which day does it have to work for the first time, and who will be there?',
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
      body: `{{person.greeting|Hello}},

Our offer is attached. Here are the essentials in five lines, in case you want to pass this mail on:

What you get: {{outcome|the result we named together}}.
What it costs you today: {{impact|the sum we worked out together}}.
What we do: the first four weeks are set out day by day on page two.
When it works: {{timeline|the day we agree on}}.
What it costs: one price, on page three. Nothing is added later.

Page four says what isn’t included. I’d rather you read that now than miss it later.

{{me.proof}} Their phone number is on the last page, so that you can ask them yourself.

I’ll call you the day after tomorrow at ten to go through it. It takes fifteen minutes. If another time suits you better, just reply with one.

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
      body: `{{person.greeting|Hello}},

Your colleagues are considering an offer from us. To save you some emails, I’ve put everything that purchasing and legal usually ask for into one folder:

1. The contract, with the three clauses marked that people usually want to discuss, and how far we can go on each.
2. Data protection: what is stored where, and the agreement ready to sign.
3. Insurance, registration, bank details and the tax form.
4. Two customers who went through the same check.

Your colleagues would like it to be working by this date: {{timeline|the day in the offer}}. This is how I understand the way you decide: {{decisionProcess|your check comes before the signature}}. Counting back, I’d need your list of open points a week from today. Is that realistic? If not, tell me which day is, and I’ll move the plan.

If you have questions, please call me. It’s quicker than a third round of comments.

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
      body: `{{person.greeting|Hello}},

We planned back from the day it has to work: {{timeline|the day you named}}. I’ve gone through the plan again. To keep that day, we’d need the signature this week; every week later moves the first day by a week.

This is what you wanted to achieve: {{outcome|the result we named together}}. I’m assuming that hasn’t changed. If it has, tell me, and I’ll scrap the plan instead of pushing it.

What is still open? Pick one:
1. Nothing, it’s on somebody’s desk. Tell me whose, and I’ll help.
2. A question. Send it to me, and you’ll have the answer today.
3. It’s a no. Then I’d be grateful for one sentence on why.

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
      body: `Hello {{person.firstName|there}}, it’s {{me.firstName}} from {{me.company}}. I’m calling as promised: fifteen minutes on the offer. Do you have it in front of you?

Page one says what you want to achieve: {{outcome|the result we named together}}. Are those your words, or mine? What would your boss change in that line?

Page two, the first four weeks. Where do you think “that won’t work here”?

Page three, the price. Compare it with what it costs you today: {{impact|the sum we worked out together}}.
> Say the price, and be quiet.

> If they hesitate:
What did you expect? Is it the amount itself, or when it’s due?

Page four, what isn’t included. Is there anything on it that you’d taken for granted?

> Then:
Is there anything in here you wouldn’t want to defend in front of the others?
What happens on your side now? Who has to see it, and who isn’t in favor yet?

> To close:
Let’s put the next steps in the calendar now: who talks to whom, and by when. And when do the two of us talk again? I’d suggest Thursday.

> Log their exact words on price and on people.`,
    },
    {
      id: 'close-call-price',
      version: 1,
      name: 'Objection: too expensive',
      channel: 'call',
      use: 'When the price is too high. Find out first what it is measured against.',
      body: `I hear you. Thank you for saying it straight, {{person.firstName|I mean it}}.

Too expensive compared with what?

> Wait for the answer. It decides what you say next.

> Compared with the budget:
This is the range you gave me: {{budget|the one in your plan}}. Then let’s look at what we can leave out rather than at what we make cheaper. What could wait six months?

> Compared with another offer:
What do they include that we don’t, and the other way round? Shall we put the two side by side? If theirs is better for you, I’ll tell you so.

> Compared with doing nothing:
You worked out yourself what that costs: {{impact|a good deal every month}}. How quickly would this have to pay for itself? Then let’s see whether it does.

> If it is only about a discount:
I can move on the price if something else moves too: the length of the contract, the number of users, the date of the signature, or a quote of yours that we may publish. Which of those would be easy for you?

> Never give without a return, and write down what was asked and what was given.

> Then:
If we find a way on this one point, is there anything else? Or are we ready to start?`,
    },
    {
      id: 'close-call-decision',
      version: 1,
      name: 'Ask for the decision',
      channel: 'call',
      use: 'When the questions are answered and the plan stands.',
      body: `Hello {{person.firstName|there}}, it’s {{me.firstName}} from {{me.company}}. I have one question today, and I’ll ask it straight.

This is what you want to achieve: {{outcome|the result we named together}}. You’ve seen how it works, and you have the plan and the price. Nothing is open on our side. Shall we go ahead?

> Be quiet. The next sentence is theirs.

> If yes:
I’m really glad. Could you send me one line saying yes, with today’s date? You’ll have the contract within the hour, and on Monday my colleague will call your people about the first day.

> If “almost”:
What’s missing? Is that the only thing? If I sort it out by noon tomorrow, will you sign?

> If somebody else has to agree:
What will they ask? Shall we call them together, now or tomorrow?

> If later:
The date was yours: {{timeline|the one in the plan}}. What would happen if it passed? If nothing would, let’s be honest and move it to a real one.

> If no:
Thank you for telling me. What tipped the scales? And what should I have done differently? May I ask again in a year?

> Log the exact words, and for a yes the line in writing.`,
    },
    {
      id: 'close-meeting-plan',
      version: 1,
      name: 'Plan back from the first day',
      channel: 'meeting',
      use: 'Half an hour with the champion, with the empty plan on the screen.',
      body: `> Start (3 minutes)
{{person.firstName|Good morning}}, this is the date you gave me: {{timeline|the day it has to work}}. I suggest we plan back from there. Whatever isn’t on the plan when we’re done won’t happen. Does that work for you?

> Backwards (15 minutes)
It works on that day. What has to be finished a week before? Who at {{company.name|your company}} does that?
And before that: training, access, data, the room, the works council?
When does the contract have to be signed for that? How long does purchasing usually take? And legal?
Who is on holiday in between?

This is what you told me about how you decide, please correct me: {{decisionProcess|who agrees in which order}}.

> Risks (5 minutes)
The last time you introduced something new, what went wrong? What will we do differently?
Who would be happy if this didn’t work? What do they need?

> End (5 minutes)
Every line now has a date and a name. Two of them are mine and due this week. Two are yours. Which ones could slip?
> Read yours aloud.
I’ll send you the plan today. Either of us can move a line, as long as we tell the other.

Let’s look at it together for ten minutes every Friday until the first day. I’ll send the invitation.`,
    },
    {
      id: 'close-in-person-last',
      version: 1,
      name: 'The last open point',
      channel: 'in-person',
      use: 'When everything is said and still nobody signs.',
      body: `Thank you for making the time, {{person.firstName|I’ll be brief}}. I haven’t come to push. I’ve come because something is still open, and I’d rather hear it from you than guess.

This is what you want to achieve: {{outcome|the result we named together}}. We have the plan, and you have the offer. If I were you, there would be one thing keeping me awake. What is it?

> Wait, even if it takes long.

> If it is the risk:
What would have to happen in the first thirty days for you to stop? Let’s write that into the contract: by which day you can, and what it would cost you, if anything.

> If it is a person:
What do they stand to lose? Shall we go and see them together?

> If it is the price:
Then let’s talk about what we can leave out.

> If nothing comes:
Then tell me honestly how likely it is, from one to ten. What would make it a ten?

> At the end:
So if we settle that, you’ll sign. By when? I’ll write it down in two sentences, you read them, and then I’ll be on my way.`,
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
