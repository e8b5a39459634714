import { createContext, useContext } from 'react';

/** What the control in a section's head asked its body for: "add" opens the form for a new note. */
export interface Asked {
  asked: string | undefined;
  ask: (what: string | undefined) => void;
}

const AskedContext = createContext<Asked>({ asked: undefined, ask: () => undefined });
export const AskedProvider = AskedContext.Provider;

/** Shared by the head and the body of one section. */
export const useAsked = () => useContext(AskedContext);
