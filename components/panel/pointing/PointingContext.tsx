import { createContext, useContext } from 'react';
import type { Pointing } from '@/components/queries/pointing';

const Context = createContext<Pointing['point'] | undefined>(undefined);
export const PointingProvider = Context.Provider;

/** Starts pointing at something of the page under review; undefined where no page is. */
export const usePoint = (): Pointing['point'] | undefined => useContext(Context);
