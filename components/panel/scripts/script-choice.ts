import { createContext, useContext } from 'react';

/** What the rep chose in this panel; what is not chosen is that of the next step. */
export interface Chosen {
  scriptId?: string | undefined;
  /** Whom the rep picked; without a pick the scripts are for whom the step addresses. */
  personId?: string | undefined;
  /** The step taken instead of the first one; see `keyOfStep`. */
  step?: string | undefined;
}

export interface ScriptChoice extends Chosen {
  /** Changes what is named, and leaves the rest as it is. */
  choose: (part: Chosen) => void;
}

const Context = createContext<ScriptChoice>({ choose: () => undefined });
export const ScriptChoiceProvider = Context.Provider;

/** Shared by the step, which opens a script, and the section, which shows it. */
export const useScriptChoice = () => useContext(Context);

/** The id of a script's card in the page. */
export const cardIdOf = (scriptId: string) => `script-${scriptId}`;
