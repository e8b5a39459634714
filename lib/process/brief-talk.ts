import type { About } from '@/lib/model/about';
import type { Activity } from '@/lib/model/activity';
import { isoDay } from '@/lib/model/days';
import type { Task } from '@/lib/model/task';
import { texts } from '@/lib/texts';
import type { BriefLine } from './brief';
import type { Citations } from './citations';
import type { ProspectFile } from './file';
import { indexOf, isFromThem } from './file-index';
import { openTasks } from './open-tasks';
import { type Proof, proofOfActivity } from './proof';
import { shortName } from './step-title';
import { cutWords, whereSaid } from './words';

/** The last words of each person who said anything (at most three), and ours. */
export function lastWordsOfBothSides(file: ProspectFile, about: About | undefined, citations: Citations): BriefLine[] {
  const { touches } = indexOf(file);
  const theirs = lastOfEach(touches.filter((touch) => isFromThem(touch) && wordsOf(touch) !== undefined));
  const ours = touches.findLast(
    (touch) => touch.direction === 'out' && !isFromThem(touch) && wordsOf(touch) !== undefined,
  );
  const lines = theirs.slice(0, 3).map((touch) => wordsLine(file, touch, speakerOf(file, touch), citations));
  if (lines.length === 0) lines.push({ kind: 'nothing', parts: [{ text: texts.process.brief.noWords }], cites: [] });
  return ours ? [...lines, wordsLine(file, ours, about?.name || texts.process.brief.you, citations)] : lines;
}

const wordsOf = ({ quote, text, subject }: Activity) => quote ?? text ?? subject;

function lastOfEach(touches: Activity[]): Activity[] {
  const last = new Map<string, Activity>();
  for (const touch of touches.toReversed()) {
    const speaker = touch.personIds?.[0] ?? '';
    if (!last.has(speaker)) last.set(speaker, touch);
  }
  return [...last.values()];
}

function speakerOf(file: ProspectFile, touch: Activity): string {
  const person = indexOf(file).contactById.get(touch.personIds?.[0] ?? '');
  return person ? shortName(person) : file.prospect.name;
}

function wordsLine(file: ProspectFile, touch: Activity, name: string, citations: Citations): BriefLine {
  const words = cutWords(wordsOf(touch) ?? '', 300);
  return {
    kind: 'words',
    parts: [
      touch.quote ? { quote: words } : { text: words },
      { text: texts.process.brief.said(name, touch.at, file.now) },
    ],
    cites: citations.cite(proofOfActivity(touch, file.now)),
  };
}

/** What each side owes, the oldest first, with the words or the task that says so. */
export function openPromises(file: ProspectFile, citations: Citations): BriefLine[] {
  const lines = (['us', 'them'] as const).flatMap((side) =>
    openTasks(file, side).map(({ task, due }) => promiseLine(file, task, due, citations)),
  );
  return lines.length > 0 ? lines : [{ kind: 'nothing', parts: [{ text: texts.process.brief.noPromises }], cites: [] }];
}

function promiseLine(file: ProspectFile, task: Task, due: number, citations: Citations): BriefLine {
  const say = texts.process.brief;
  const { contactById, today } = indexOf(file);
  const late = today - due;
  const person = contactById.get(task.personId ?? '');
  const when = late > 0 ? say.late(late) : say.by(isoDay(due), file.now);
  const words = [task.title, ...(person ? [shortName(person)] : []), when].join(', ');
  return {
    kind: task.owedBy === 'us' ? 'ours' : 'theirs',
    parts: [{ strong: task.owedBy === 'us' ? say.weOwe : say.theyOwe }, { text: words }],
    cites: citations.cite(proofOfTask(file, task)),
    taskId: task.id,
    ...(late > 0 && { late: true }),
  };
}

function proofOfTask(file: ProspectFile, task: Task): Proof {
  const said = task.quote ? whereSaid(task.quote, file) : undefined;
  if (said) return proofOfActivity(said, file.now);
  return { text: texts.process.brief.task(task.title), recordId: task.id, ...(task.quote && { quote: task.quote }) };
}
