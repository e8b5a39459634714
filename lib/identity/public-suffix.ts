type Parse = typeof import('tldts')['parse'];

/** What the list says of a host; `domain` is missing for a bare suffix, `isIcann` tells a registry's from a private one. */
export interface ParsedHost {
  domain: string | undefined;
  isIcann: boolean;
  isIp: boolean;
}

let parse: Parse | undefined;
let loading: Promise<void> | undefined;

/**
 * Loads the public suffix list: a quarter of a megabyte that most pages of a known company never need, so it comes on its own.
 * Awaited at the asynchronous borders (whose page is it, matching, keeping, the do-not-contact list, adding by hand); after
 * it the comparing functions of `domain.ts` stay plain functions.
 */
export function suffixes(): Promise<void> {
  loading ??= import('tldts').then(
    (list) => {
      parse = list.parse;
    },
    (error: unknown) => {
      loading = undefined; // the next who asks tries again
      throw error;
    },
  );
  return loading;
}

/** True once the list is there. */
export const hasSuffixes = (): boolean => parse !== undefined;

/** A host by the list, private part included. Throws when nobody awaited `suffixes()`: a programming error. */
export function parseHost(host: string): ParsedHost {
  if (!parse) throw new Error('The public suffix list is not loaded: await suffixes() first.');
  const { domain, isIcann, isIp } = parse(host, { allowPrivateDomains: true });
  return { domain: domain ?? undefined, isIcann: isIcann === true, isIp: isIp === true };
}
