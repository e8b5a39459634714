import { createContext, useContext } from 'react';

/** Which script the rep wants to see, and for whom; what is not chosen is that of the next step. */
export interface Chosen {
  scriptId?: string | undefined;
  personId?: string | undefined;
}

export interface ScriptChoice extends Chosen {
  choose: (chosen: Chosen) => void;
}

const Context = createContext<ScriptChoice>({ choose: () => undefined });
export const ScriptChoiceProvider = Context.Provider;

/** Shared by the step, which opens a script, and the section, which shows it. */
export const useScriptChoice = () => useContext(Context);

/** The id of a script's card in the page. */
export const cardIdOf = (scriptId: string) => `script-${scriptId}`;
