import { generic } from './general/generic';
import { knownWebmailFor, knownWebmails } from './known';
import type { Webmail } from './webmail';

export const webmails: readonly Webmail[] = [...knownWebmails, generic];

/** The adapter of a page: the one that knows it, else the general one. */
export const webmailFor = (document: Document, url: URL): Webmail => knownWebmailFor(document, url) ?? generic;
