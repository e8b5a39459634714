const allowed = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address if a click on it may be offered, else `undefined`. Only http, https, mailto and tel; relative addresses are
 * refused too, since they would point into the extension. The browser's own parser decides, so spaces, tabs and case tricks
 * ("java\nscript:") are seen through.
 */
export function safeHref(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return allowed.includes(url.protocol) ? url.href : undefined;
}
