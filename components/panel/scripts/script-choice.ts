import { createContext, useContext } from 'react';

/** Which script the rep wants to see; undefined: the one of the next step. */
export interface ScriptChoice {
  scriptId: string | undefined;
  choose: (scriptId: string) => void;
}

const Context = createContext<ScriptChoice>({ scriptId: undefined, choose: () => undefined });
export const ScriptChoiceProvider = Context.Provider;

/** Shared by the step, which opens a script, and the section, which shows it. */
export const useScriptChoice = () => useContext(Context);

/** The id of a script's card in the page. */
export const cardIdOf = (scriptId: string) => `script-${scriptId}`;
