import { factSpec } from '@/lib/model/fact';
import type { Condition, Process, Stage } from '@/lib/model/process';
import { standsIn } from '@/lib/outreach/stands-in';
import { blocksOf, parseTemplate, variablesOf } from '@/lib/outreach/template';
import { isVariable } from '@/lib/outreach/variables';
import { texts } from '@/lib/texts';
import { titleLimit } from './step-title';

/** What is wrong with a process, as a sentence, and where: `outreach/first-mail`. */
export interface Finding {
  place: string;
  what: string;
}

/**
 * Checks a process beyond its schema: ids used twice, references to nothing, steps that wait for each other, conditions nothing
 * can meet, unknown variables, placeholders in brackets, titles that do not fit, mails without address and opt-out line, directions
 * in what is sent, questions that are called otherwise than the fact they fill or do not say in what form. An empty list means that it can be used.
 */
export function checkProcess(process: Process): Finding[] {
  return [
    ...twice(process),
    ...process.stages.flatMap((stage) => [
      ...deadReferences(stage, process),
      ...badSteps(stage),
      ...badExit(stage),
      ...badTexts(stage),
      ...badScripts(stage),
      ...badQuestions(stage, process),
    ]),
    ...badEnd(process),
  ];
}

const say = texts.process.check;

function twice(process: Process): Finding[] {
  const lists = {
    stage: process.stages,
    step: process.stages.flatMap(({ steps }) => steps),
    criterion: process.stages.flatMap(({ exit }) => exit),
    question: process.stages.flatMap(({ questions }) => questions),
    script: process.stages.flatMap(({ scripts }) => scripts),
    material: process.stages.flatMap(({ materials }) => materials),
  };
  return Object.entries(lists).flatMap(([kind, list]) => {
    const seen = new Set<string>();
    return list.flatMap(({ id }) => {
      if (!seen.has(id)) return seen.add(id) && [];
      return [{ place: id, what: say.twice(kind, id) }];
    });
  });
}

function deadReferences(stage: Stage, process: Process): Finding[] {
  const questions = new Set(process.stages.flatMap((s) => s.questions.map(({ id }) => id)));
  const steps = new Set(process.stages.flatMap((s) => s.steps.map(({ id }) => id)));
  const own = { scripts: ids(stage.scripts), materials: ids(stage.materials) };
  const dead = (place: string, kind: string, wanted: string[], there: Set<string>) =>
    wanted.filter((id) => !there.has(id)).map((id) => ({ place: `${stage.id}/${place}`, what: say.dead(kind, id) }));
  const inConditions = (place: string, condition: Condition | undefined) => [
    ...dead(place, 'step', references(condition, 'step'), steps),
    ...dead(place, 'question', references(condition, 'answered'), questions),
  ];
  return [
    ...dead('research', 'question', stage.research, questions),
    ...stage.steps.flatMap((step) => [
      ...dead(step.id, 'script', step.scripts ?? [], own.scripts),
      ...dead(step.id, 'material', step.materials ?? [], own.materials),
      ...dead(step.id, 'step', step.after === undefined ? [] : [step.after], steps),
      ...inConditions(step.id, step.doneWhen),
      ...inConditions(step.id, step.when),
    ]),
    ...stage.exit.flatMap((criterion) => [
      ...dead(criterion.id, 'question', criterion.question === undefined ? [] : [criterion.question], questions),
      ...inConditions(criterion.id, criterion.proof),
    ]),
  ];
}

const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));

/** The steps or questions that a condition names, at any depth. */
function references(condition: Condition | undefined, kind: 'step' | 'answered'): string[] {
  if (!condition) return [];
  if (kind === 'step' && 'step' in condition) return [condition.step];
  if (kind === 'answered' && 'answered' in condition) return [condition.answered];
  return parts(condition).flatMap((part) => references(part, kind));
}

function parts(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('not' in condition) return [condition.not];
  return 'unknown' in condition ? [condition.unknown] : [];
}

function badSteps(stage: Stage): Finding[] {
  return stage.steps.flatMap((step) => {
    const place = `${stage.id}/${step.id}`;
    const findings: Finding[] = [];
    if (step.title.length > titleLimit) findings.push({ place, what: say.titleTooLong(step.title.length, titleLimit) });
    if (step.title.includes('{{')) findings.push({ place, what: say.plainTitle });
    if (waitsForItself(step.id, stage)) findings.push({ place, what: say.waitsForItself(step.id) });
    if (!canBeMet(step.doneWhen)) findings.push({ place, what: say.neverMet });
    const optional = step.required ? optionalProof(step.doneWhen, stage) : undefined;
    if (optional !== undefined) findings.push({ place, what: say.optionalProof(optional) });
    return findings;
  });
}

/** The optional criterion that asks for nothing else than what ends the step. */
function optionalProof(doneWhen: Condition, { exit }: Stage): string | undefined {
  const wanted = JSON.stringify(doneWhen);
  return exit.find(({ required, proof }) => !required && JSON.stringify(proof) === wanted)?.label;
}

function waitsForItself(id: string, stage: Stage): boolean {
  let at = stage.steps.find((step) => step.id === id)?.after;
  for (let hops = 0; at !== undefined && hops <= stage.steps.length; hops += 1) {
    if (at === id) return true;
    const before = at;
    at = stage.steps.find((step) => step.id === before)?.after;
  }
  return false;
}

/** False for conditions that no file can meet: an empty `any` or list of kinds, and the negation of what is never known to be false. */
function canBeMet(condition: Condition): boolean {
  if ('any' in condition) return condition.any.some(canBeMet);
  if ('all' in condition) return condition.all.every(canBeMet);
  if ('activity' in condition) return condition.activity.length > 0 && condition.outcome?.length !== 0;
  if ('role' in condition) return condition.role.length > 0;
  if ('not' in condition) return canBeFalse(condition.not);
  if ('unknown' in condition) return !canBeFalse(condition.unknown);
  return true;
}

/** A fact, a seat or an answer is known or unknown, never false; the others are true or false. */
function canBeFalse(condition: Condition): boolean {
  if ('fact' in condition || 'role' in condition || 'answered' in condition || 'register' in condition) return false;
  if ('any' in condition) return condition.any.every(canBeFalse);
  if ('all' in condition) return condition.all.some(canBeFalse);
  if ('not' in condition) return canBeMet(condition.not);
  return true;
}

function badExit(stage: Stage): Finding[] {
  const findings: Finding[] = [];
  if (!stage.exit.some(({ required }) => required)) findings.push({ place: stage.id, what: say.noExit });
  for (const criterion of stage.exit) {
    if (!canBeMet(criterion.proof)) findings.push({ place: `${stage.id}/${criterion.id}`, what: say.neverMet });
  }
  return findings;
}

function badTexts(stage: Stage): Finding[] {
  const titles = stage.steps.flatMap(({ id, titleWith }) => (titleWith ?? []).map((words) => ({ id, words })));
  const scripts = stage.scripts.flatMap(({ id, subject, body }) =>
    [subject ?? '', body].map((words) => ({ id, words })),
  );
  return [...titles, ...scripts].flatMap(({ id, words }) => {
    const place = `${stage.id}/${id}`;
    const findings = parseTemplate(words).flatMap((part) =>
      'variable' in part && !isVariable(part.variable) ? [{ place, what: say.unknownVariable(part.variable) }] : [],
    );
    const bracket = placeholder.exec(words)?.[0];
    return bracket ? [...findings, { place, what: say.placeholder(bracket) }] : findings;
  });
}

/** What is sent holds no directions to the rep, and a mail has the two lines that the law wants in a first one, wherever it may go. */
function badScripts({ id, scripts }: Stage): Finding[] {
  return scripts.flatMap((script) => {
    const place = `${id}/${script.id}`;
    if (script.channel !== 'mail' && script.channel !== 'social') return [];
    const findings: Finding[] = [];
    if (blocksOf(script.body).some(({ direction }) => direction)) findings.push({ place, what: say.sentDirection });
    const there = variablesOf(script.body);
    const missing = script.channel === 'mail' ? underMails.filter((name) => !there.includes(name)) : [];
    return [...findings, ...missing.map((name) => ({ place, what: say.noLine(name) }))];
  });
}

/** A question that fills a fact or a seat is called like it; and it says the form of its answer where a script quotes that. */
function badQuestions({ id, questions }: Stage, process: Process): Finding[] {
  return questions.flatMap(({ id: question, label, fills, fillsRole, form }) => {
    const place = `${id}/${question}`;
    const findings: Finding[] = [];
    const name = fills ? texts.names.fact[fills.field] : fillsRole && texts.names.role[fillsRole];
    if (name !== undefined && label !== name) findings.push({ place, what: say.otherName(label, name) });
    const isTyped = fills && ['text', 'long'].includes(factSpec(fills.field).kind);
    if (isTyped && form === undefined && standsIn(process, fills)) findings.push({ place, what: say.noForm });
    return findings;
  });
}

const underMails = ['me.address', 'me.optOut'];

const placeholder = /\[[^\]\n]{1,80}\]|<[A-Za-z][^<>\n]{0,80}>|\{(?!\{)[^{}\n]{1,80}\}(?!\})|\bX{2,8}\b/;

function badEnd(process: Process): Finding[] {
  if (process.stages.some(({ id }) => id === process.wonAfter)) return [];
  return [{ place: process.id, what: say.dead('stage', process.wonAfter) }];
}
