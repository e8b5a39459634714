import { useState } from 'react';
import { ActionLink } from '@/components/ui/ActionLink';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { Radios } from '@/components/ui/Radios';
import type { Script } from '@/lib/model/process';
import { texts } from '@/lib/texts';
import { ScriptEditor } from '../scripts/ScriptEditor';
import { ScriptWords } from '../scripts/ScriptWords';
import type { InsertionState } from './use-insertion';

interface InsertWordsProps {
  script: Script;
  insertion: InsertionState;
  /** They are there: nothing is to be chosen or changed any more. */
  isIn: boolean;
}

/** Subject and body exactly as they will go in; as long as something is missing, with the place where it is missing. */
export function InsertWords({ script, insertion, isIn }: InsertWordsProps) {
  const { script: state } = insertion;
  const [editing, setEditing] = useState(false);
  const words = texts.scripts;
  const toggle = () => {
    if (!editing && !state.edited) state.edit(state.plain);
    setEditing(!editing);
  };
  const takeOwn = () => {
    state.edit(null);
    setEditing(false);
  };
  const group = texts.sections.here;
  useCommandList([
    {
      id: 'script.edit',
      name: editing ? words.editing : words.edit,
      group,
      when: () => state.ready && !isIn,
      run: toggle,
    },
    { id: 'script.own', name: words.restore, group, when: () => state.edited !== null && !isIn, run: takeOwn },
  ]);
  const isWhole = state.rendered.gaps.length === 0;
  return (
    <article
      aria-label={script.name}
      className="mx-[calc(var(--gutter)-12px)] mt-3 rounded-sheet bg-surface shadow-sheet"
    >
      <h2 className="px-3 pt-2.5 pb-2 font-semibold wrap-anywhere">{script.name}</h2>
      {editing && state.edited ? (
        <div className="px-3">
          <ScriptEditor value={state.edited} onChange={state.edit} onDone={() => setEditing(false)} />
        </div>
      ) : (
        <>
          <Subject {...{ insertion, isIn }} />
          <div className="border-t border-line px-3 pt-2">
            {isWhole ? (
              <p className="leading-[1.375rem] wrap-anywhere whitespace-pre-wrap" dir="auto" data-inserts="body">
                {state.plain.body}
              </p>
            ) : (
              <ScriptWords parts={state.rendered.parts} waived={state.waived} />
            )}
          </div>
        </>
      )}
      <div className="flex min-h-2 flex-wrap gap-x-3 px-3 pt-1 pb-2 text-meta">
        {isIn ? null : (
          <ActionLink onClick={toggle} disabled={!state.ready}>
            {editing ? words.editing : words.edit}
          </ActionLink>
        )}
        {state.edited && !isIn ? <ActionLink onClick={takeOwn}>{words.restore}</ActionLink> : null}
      </div>
    </article>
  );
}

/** The subject that the mail will have: the script's, the one that stands there, or the rep's choice between the two. */
function Subject({ insertion, isIn }: Pick<InsertWordsProps, 'insertion' | 'isIn'>) {
  const { compose, script, subject, subjects, isReplaced, replace } = insertion;
  const words = texts.insert;
  useCommandList([
    {
      id: 'insert.subject',
      name: isReplaced ? words.keepSubject : words.replaceSubject,
      group: texts.sections.here,
      when: () => subjects !== undefined && !isIn,
      run: () => replace(isReplaced ? 'keep' : 'replace'),
    },
  ]);
  if (subjects && !isIn) {
    return (
      <div className="border-t border-line px-3 py-1.5">
        <p className="text-meta text-ink-3">{words.subjectThere}</p>
        <Radios<'keep' | 'replace'>
          label={words.subjectThere}
          value={isReplaced ? 'replace' : 'keep'}
          onChange={replace}
          className="gap-0!"
          options={[
            { value: 'keep', label: words.keepSubject, second: <bdi className="wrap-anywhere">{subjects.there}</bdi> },
            {
              value: 'replace',
              label: words.replaceSubject,
              second: <bdi className="wrap-anywhere">{subjects.own}</bdi>,
            },
          ]}
        />
      </div>
    );
  }
  const said = subject ?? (compose?.subject || undefined);
  const hasGap = script.rendered.subject && script.rendered.gaps.length > 0 && !compose?.subject;
  if (!said && !hasGap) return null;
  return (
    <div className="flex items-start gap-3 border-t border-line px-3 py-2">
      <span className="text-meta leading-5 text-ink-3">{texts.scripts.subject}</span>
      <div className="min-w-0 flex-1 font-medium wrap-anywhere">
        {hasGap && script.rendered.subject ? (
          <ScriptWords parts={script.rendered.subject} waived={script.waived} />
        ) : (
          <bdi>{said}</bdi>
        )}
      </div>
    </div>
  );
}
