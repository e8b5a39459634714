import { useMemo } from 'react';
import { useDraft } from '@/components/queries/draft';
import type { PanelFile } from '@/components/queries/prospect';
import { useIsListed } from '@/components/queries/suppression';
import type { Script } from '@/lib/model/process';
import { bindingsFor } from '@/lib/outreach/bindings';
import { type Listed, stopsOf } from '@/lib/outreach/guardrails';
import { toPlainText } from '@/lib/outreach/plain-text';
import { render } from '@/lib/outreach/render';
import { indexOf } from '@/lib/process/file-index';
import { editedRendering, editedWords, type ScriptEdit } from './edited-rendering';

/** What the rep did to a script before copying it. A type and not an interface, so that it counts as JSON. */
export type ScriptDraft = {
  /** Variables that are left out, or said although they are old. */
  waived: string[];
  edit: ScriptEdit | null;
};

const untouched: ScriptDraft = { waived: [], edit: null };

/** A script filled for one person, with the rep's waivers and edits, and what still stops it from being copied. */
export function useScript(file: PanelFile, script: Script, personId: string | undefined) {
  const { draft, change, ready } = useDraft<ScriptDraft>(
    `script:${file.prospect.id}:${script.id}:${personId}`,
    untouched,
  );
  const { waived, edit } = draft;
  const rendered = useMemo(() => {
    const source = { file, about: file.about, ...(personId !== undefined && { personId }) };
    const bindings = bindingsFor(source);
    return edit ? editedRendering({ script, bindings, waived }, edit) : render(script, bindings, waived);
  }, [file, script, personId, waived, edit]);
  const listed = useListed(file, personId);
  const stops = stopsOf(script, rendered, {
    file,
    about: file.about,
    listed,
    ...(personId !== undefined && { personId }),
  });
  const plain = edit ? editedWords(rendered) : toPlainText(rendered, script.channel);
  return {
    ready: ready && listed !== undefined,
    rendered,
    stops,
    plain,
    waived,
    edited: edit && editedWords(rendered),
    waive: (variable: string) => change({ ...draft, waived: [...waived, variable] }),
    takeBack: (variable: string) => change({ ...draft, waived: waived.filter((one) => one !== variable) }),
    edit: (next: ScriptEdit | null) => change({ ...draft, edit: next }),
  };
}

/** Whom the do-not-contact list forbids, whether or not they are marked; undefined until it has been asked. */
function useListed(file: PanelFile, personId: string | undefined): Listed | undefined {
  const person = useIsListed(indexOf(file).contactById.get(personId ?? '')?.record);
  const company = useIsListed(file.company);
  return person === undefined || company === undefined ? undefined : { person, company };
}
