import * as z from 'zod/mini';
import { shelf } from './shelf';

/**
 * Whom the rep left out when a page was kept, by the name the page gives. In storage.session only: what is not ticked is not
 * stored, and with the browser it is forgotten.
 */
const leftOut = shelf('left-out', z.object({ names: z.array(z.string()) }));

const keyOf = (url: string) => url.split('#', 1)[0] ?? url;

/** Who was left out of this page when it was kept last in this session. */
export const getLeftOut = async (url: string): Promise<string[]> => (await leftOut.get(keyOf(url)))?.names ?? [];

/** Remembers who was left out of this page. */
export const putLeftOut = (url: string, names: string[]): Promise<void> => leftOut.put(keyOf(url), { names });
