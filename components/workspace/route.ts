import { useEffect, useState } from 'react';

/** The places of the workspace; each is an address (`#/record/prospect:1`), so the browser's back and forward work. */
export type Route =
  | { place: 'welcome' }
  | { place: 'today' }
  | { place: 'pipeline' }
  | { place: 'companies' }
  | { place: 'people' }
  | { place: 'add' }
  | { place: 'record'; id: string }
  | { place: 'process'; stage?: string }
  | { place: 'scripts'; id?: string }
  | { place: 'settings'; page: SettingsPage };

export const settingsPages = ['about', 'panel', 'sites', 'webmail', 'compliance', 'data', 'shortcuts'] as const;
export type SettingsPage = (typeof settingsPages)[number];

const plainPlaces = ['welcome', 'today', 'companies', 'people', 'add'] as const;

/** Reads an address; what is none leads to the pipeline. */
export function parseRoute(hash: string): Route {
  const [place, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  const detail = rest.join('/');
  if (place === 'record' && detail) return { place, id: detail };
  // The panel names the process before its stage: #/process/guide/outreach.
  if (place === 'process') return { place, ...(detail && { stage: rest.at(-1) ?? detail }) };
  if (place === 'scripts') return { place, ...(detail && { id: detail }) };
  if (place === 'settings') return { place, page: settingsPages.find((page) => page === detail) ?? 'about' };
  return { place: plainPlaces.find((one) => one === place) ?? 'pipeline' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % is a letter like any other
  }
}

/** The address of a place: `href={hrefOf('record', id)}`. */
export const hrefOf = (place: Route['place'], detail?: string) =>
  detail === undefined ? `#/${place}` : `#/${place}/${encodeURIComponent(detail)}`;

/** Goes to a place. */
export function goTo(place: Route['place'], detail?: string): void {
  location.hash = hrefOf(place, detail);
}

/** Where the workspace is. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const look = () => setHash(location.hash);
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return parseRoute(hash);
}
