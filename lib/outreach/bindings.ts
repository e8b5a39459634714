import type { Process, Question } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { type Binding, isVariable, type VariableName, type VariableSource, variableSpec, variables } from './variables';

/** What stands for a variable in one script for one person; and, where nothing does, how it is called and what to ask. */
export interface Bindings {
  get(name: string): Binding | undefined;
  missing(name: string): Missing;
}

/** A missing value: `question` is what the rep can ask, `questionId` the process's own question, `fills` where the answer goes. */
export interface Missing {
  label: string;
  question: string;
  questionId?: string;
  /** In what form the answer fits. */
  form?: string;
  fills?: Question['fills'];
  fillsRole?: Question['fillsRole'];
  /** Set when it is filled under "About me". */
  aboutMe?: true;
}

/** Binds the closed table of variables to a file, a person and the rep. Values are read when asked for. */
export function bindingsFor(source: VariableSource): Bindings {
  return {
    get: (name) => (isVariable(name) ? variables[name].read(source) : undefined),
    missing: (name) => (isVariable(name) ? missing(name, source.file.process) : { label: name, question: '' }),
  };
}

function missing(name: VariableName, process: Process): Missing {
  const { fills, fillsRole, me } = variableSpec(name);
  const known = { label: texts.outreach.label[name], question: texts.outreach.ask[name] };
  if (me) return { ...known, aboutMe: true };
  const asked = process.stages
    .flatMap((stage) => stage.questions)
    .find((question) =>
      fills
        ? question.fills?.field === fills.field && question.fills.of === fills.of
        : fillsRole !== undefined && question.fillsRole === fillsRole,
    );
  return {
    label: asked?.label ?? known.label,
    question: asked?.ask ?? known.question,
    ...(asked && { questionId: asked.id }),
    ...(asked?.form !== undefined && { form: asked.form }),
    ...(fills && { fills }),
    ...(fillsRole && { fillsRole }),
  };
}
