import { useState } from 'react';
import { useCompose } from '@/components/queries/compose';
import { useListedAmong } from '@/components/queries/insertion';
import { useAbout } from '@/components/queries/private';
import type { PanelFile } from '@/components/queries/prospect';
import { isInternal } from '@/lib/identity/own-addresses';
import type { ComposeSeen } from '@/lib/model/mail-compose';
import type { Script } from '@/lib/model/process';
import type { Stop } from '@/lib/outreach/guardrails';
import { recipientStops } from '@/lib/outreach/recipient-stops';
import { addressing, recipientsOf } from '@/lib/outreach/recipients';
import type { Rendered } from '@/lib/outreach/render';
import { usePanel } from '../PanelContext';
import { stopsBeside } from '../scripts/AboutGaps';
import { useScript } from '../scripts/use-script';

const nobody = { to: [], cc: [], bcc: [] };

/**
 * Everything the rep must see before a script goes into the mail that is being written: the words as they will be, the window, whom it
 * goes to, what becomes of its subject, and what stands in the way.
 */
export function useInsertion(file: PanelFile, script: Script, personId: string | undefined) {
  const { page } = usePanel();
  const about = useAbout();
  const state = useScript(file, script, personId);
  const { look, lookAgain } = useCompose(page);
  const compose = look?.state === 'open' ? look.compose : undefined;
  const listed = useListedAmong(compose ?? nobody);
  const recipients = recipientsOf(compose ?? nobody, file);
  const goesTo = addressing(recipients, personId);
  const direct = recipients.map(({ address, name }) => address ?? name).join(' ');
  // What the rep decided of one window says nothing of another.
  const [meant, setMeant] = useState<string>();
  const [replaced, setReplaced] = useState<string>();
  const own = compose?.subject;
  const isReplaced = own === '' || (own !== undefined && own === replaced);
  const around = { file, about, listed: listed ?? [], isInternal: (address: string) => isInternal(address, about) };
  const stops = merged([...state.stops, ...recipientStops(recipients, state.rendered, around)], own);
  const isOthers = goesTo === 'others' && meant !== direct;
  return {
    tabId: page?.tabId,
    script: { ...state, stops },
    look,
    lookAgain,
    compose,
    recipients,
    goesTo,
    /** Not to the person it is written for, and the rep has not said that this is meant. */
    isOthers,
    mean: () => setMeant(direct),
    /** Both are there and differ: the rep chooses. */
    subjects: subjectsOf(compose, state.plain.subject),
    isReplaced,
    replace: (yes: 'keep' | 'replace') => setReplaced(yes === 'replace' ? own : undefined),
    subject: isReplaced ? state.plain.subject : undefined,
    /** Whom the do-not-contact list was asked of; a window that shows no address of somebody leaves nothing to ask. */
    asked: listed === undefined ? [] : recipients.filter(({ address, contact }) => address !== undefined || contact),
    unasked: recipients.filter(({ address, contact }) => address === undefined && !contact),
    toSettle: thingsIn(stops, state.rendered) + (isOthers ? 1 : 0),
    ready: state.ready && compose !== undefined && listed !== undefined && stops.length === 0 && !isOthers,
  };
}
export type InsertionState = ReturnType<typeof useInsertion>;

/** Each thing once; a subject that stands there already needs none of the script. */
function merged(stops: Stop[], own: string | undefined): Stop[] {
  const distinct = new Map(stops.map((stop) => [`${stop.id} ${stop.what}`, stop]));
  return [...distinct.values()].filter(({ id }) => id !== 'no-subject' || !own);
}

/** Each gap and each old value is a thing of its own; what a gap of About me says already is not counted twice. */
function thingsIn(stops: Stop[], { gaps, stale }: Rendered): number {
  const others = stopsBeside(gaps, stops).filter(({ id }) => id !== 'gaps' && id !== 'stale');
  return others.length + gaps.length + stale.length;
}

function subjectsOf(compose: ComposeSeen | undefined, own: string | undefined) {
  const there = compose?.subject;
  return there && own && there !== own ? { there, own } : undefined;
}
