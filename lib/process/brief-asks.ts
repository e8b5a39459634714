import type { Question } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import type { BriefLine } from './brief';
import type { Citations } from './citations';
import { evaluate } from './condition';
import type { ProspectFile } from './file';
import { indexOf, processIndex } from './file-index';
import { notedUnder, wordsOfNote } from './noted';
import { proofOfNote } from './proof';
import { missingEvidence } from './suggestion';
import { cutWords } from './words';

const most = 5;

/** What is unknown and how to ask for it: first what the stage cannot end without, then its other questions. */
export function asks(file: ProspectFile, citations: Citations): BriefLine[] {
  const { questions } = processIndex(file.process);
  const say = texts.process.brief;
  const required = missingEvidence(file).flatMap(({ questionId }) => questions.get(questionId) ?? []);
  const needed = new Set(required.map(({ id }) => id));
  const open = indexOf(file).stage.questions.filter(
    ({ id }) => !needed.has(id) && evaluate({ answered: id }, file).is !== 'yes',
  );
  const line = (question: Question, note: string): BriefLine => ({
    kind: 'question',
    note,
    ...notedLine(question, file, citations),
    questionId: question.id,
  });
  const lines = [
    ...required.map((question) => line(question, say.exitCriterion(question.label))),
    ...open.map((question) => line(question, question.label)),
  ];
  return lines.length > 0 ? lines.slice(0, most) : [{ kind: 'nothing', parts: [{ text: say.allAsked }], cites: [] }];
}

/** The question, with what was noted under it: material for the answer, which nobody has put into words yet. */
function notedLine(question: Question, file: ProspectFile, citations: Citations): Pick<BriefLine, 'parts' | 'cites'> {
  const asked = { strong: question.ask };
  const note = notedUnder(question.id, file);
  if (!note) return { parts: [asked], cites: [] };
  const words = cutWords(wordsOfNote(note), 300);
  const noted = { text: texts.process.brief.noted };
  return { parts: [asked, noted, { quote: words }], cites: citations.cite(proofOfNote(note, file.now)) };
}
