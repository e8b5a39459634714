import { useMemo } from 'react';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import { useIsListed } from '@/components/queries/suppression';
import type { Script } from '@/lib/model/process';
import { bindingsFor } from '@/lib/outreach/bindings';
import { type Listed, stopsOf } from '@/lib/outreach/guardrails';
import { type PlainScript, toPlainText } from '@/lib/outreach/plain-text';
import { type Rendered, render } from '@/lib/outreach/render';
import { indexOf } from '@/lib/process/file-index';
import { editedScript, editOf, type ScriptEdit } from './edited-rendering';
import { typedOver } from './written';

/** What the rep did to a script before copying it. A type and not an interface, so that it counts as JSON. */
export type ScriptDraft = {
  /** Variables that are left out, or said although they are old. */
  waived: string[];
  /** The words as the rep wrote them; null as long as they are the script's own. */
  rewritten: ScriptEdit | null;
};

const untouched: ScriptDraft = { waived: [], rewritten: null };

/** A script filled for one person, with the rep's waivers and edits, and what still stops it from being copied. */
export function useScript(file: PanelFile, script: Script, personId: string | undefined) {
  const { draft, change, ready } = useDraft<ScriptDraft>(
    `script:${file.prospect.id}:${script.id}:${personId}`,
    untouched,
  );
  const { waived, rewritten = null } = draft;
  const { rendered, edit } = useMemo((): { rendered: Rendered; edit: ScriptEdit | null } => {
    const source = { file, about: file.about, ...(personId !== undefined && { personId }) };
    const bindings = bindingsFor(source);
    if (rewritten) return editedScript({ script, bindings, waived }, rewritten);
    return { rendered: render(script, bindings, waived), edit: null };
  }, [file, script, personId, waived, rewritten]);
  const listed = useListed(file, personId);
  const stops = stopsOf(script, rendered, {
    file,
    about: file.about,
    listed,
    ...(personId !== undefined && { personId }),
  });
  const plain = edit ? wordsOf(edit) : toPlainText(rendered, script.channel);
  const type = (next: PlainScript) =>
    change({ ...draft, rewritten: typedInto(edit ?? editOf(rendered, script.channel), next) });
  return {
    ready: ready && listed !== undefined,
    rendered,
    stops,
    plain,
    waived,
    edited: edit && wordsOf(edit),
    waive: (variable: string) => change({ ...draft, waived: [...waived, variable] }),
    takeBack: (variable: string) => change({ ...draft, waived: waived.filter((one) => one !== variable) }),
    /** The words as they are now; null takes the script's own again. */
    edit: (next: PlainScript | null) => (next ? type(next) : change({ ...draft, rewritten: null })),
  };
}

const wordsOf = ({ subject, body }: ScriptEdit): PlainScript => ({
  body: body.words,
  ...(subject && { subject: subject.words }),
});

const typedInto = (before: ScriptEdit, { subject, body }: PlainScript): ScriptEdit => ({
  body: typedOver(before.body, body),
  ...(before.subject && { subject: typedOver(before.subject, subject ?? before.subject.words) }),
});

/** Whom the do-not-contact list forbids, whether or not they are marked; undefined until it has been asked. */
function useListed(file: PanelFile, personId: string | undefined): Listed | undefined {
  const person = useIsListed(indexOf(file).contactById.get(personId ?? '')?.record);
  const company = useIsListed(file.company);
  return person === undefined || company === undefined ? undefined : { person, company };
}
