import type { About } from '@/lib/model/about';
import { text } from '@/lib/model/record';
import { texts } from '@/lib/texts';
import { day, time } from '@/lib/texts/format';
import { asks } from './brief-asks';
import { care } from './brief-care';
import { lastWordsOfBothSides, openPromises } from './brief-talk';
import { who, whyNow } from './brief-who';
import { Citations } from './citations';
import type { ProspectFile } from './file';
import { indexOf } from './file-index';
import { nextSteps } from './next-step';
import type { Proof } from './proof';
import type { NextStep } from './suggestion';

export type BriefPart = { text: string } | { strong: string } | { quote: string };

/** One line of the brief; `cites` are the numbers of its sources. */
export interface BriefLine {
  kind: 'text' | 'person' | 'others' | 'empty-seat' | 'words' | 'ours' | 'theirs' | 'question' | 'nothing';
  parts: BriefPart[];
  cites: number[];
  /** A second, quieter line. */
  note?: string;
  late?: true;
  personId?: string;
  /** Whom the line stands for, where it names only their number. */
  people?: { id: string; name: string }[];
  questionId?: string;
  taskId?: string;
}

export type BriefSectionId = keyof typeof texts.process.brief.section;

export interface BriefSection {
  id: BriefSectionId;
  title: string;
  lines: BriefLine[];
}

/** The page before a call: sections in reading order, and the numbered sources that their lines cite. */
export interface Brief {
  title: string;
  subtitle: string;
  step: NextStep;
  personId?: string;
  sections: BriefSection[];
  sources: { number: number; text: string; proof: Proof }[];
}

/** Makes the brief of a prospect for the person whom its next step addresses. Pure; every line of a section names its proof. */
export function brief(file: ProspectFile, about: About | undefined): Brief {
  const { first } = nextSteps(file);
  const person = indexOf(file).contactById.get(first.personId ?? '');
  const citations = new Citations();
  const { section, title } = texts.process.brief;
  const lines: Record<BriefSectionId, BriefLine[]> = {
    'why-now': whyNow(file, citations),
    who: who(file, citations, person?.id),
    'last-words': lastWordsOfBothSides(file, about, citations),
    promises: openPromises(file, citations),
    ask: asks(file),
    care: care(file, citations, person?.id),
  };
  const order: BriefSectionId[] = ['why-now', 'who', 'last-words', 'promises', 'ask', 'care'];
  return {
    title: title(person?.name, (file.company && text(file.company, 'name')) ?? file.prospect.name),
    subtitle: subtitle(file, first),
    step: first,
    ...(person && { personId: person.id }),
    sections: order.map((id) => ({ id, title: section[id], lines: lines[id] })),
    sources: citations.list().map((source) => ({ ...source, text: withSpeaker(file, source) })),
  };
}

/** "mail, 12 Nov" of a brief says whose mail it was. */
function withSpeaker(file: ProspectFile, { text, proof }: { text: string; proof: Proof }): string {
  const { activities, contactById } = indexOf(file);
  const source = proof.activityId && activities.find(({ id }) => id === proof.activityId);
  const person = source ? contactById.get(source.personIds?.[0] ?? '') : undefined;
  return person ? texts.process.brief.sourceOf(person.name, text) : text;
}

function subtitle(file: ProspectFile, step: NextStep): string {
  const say = texts.process.brief;
  const at = text(file.prospectRecord, 'meetingAt');
  const written = say.written(time(file.now));
  if (at === undefined || at.slice(0, 10) < file.now.slice(0, 10))
    return `${say.due(step.title, step.dueAt, file.now)} · ${written}`;
  return `${say.meeting([day(at, file.now), time(at)].filter((part) => part !== '').join(', '))} · ${written}`;
}
