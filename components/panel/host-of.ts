/** The host of an address as a reader says it: without www. An address that is none is shown as it is. */
export function hostOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? parsed.host.replace(/^www\./, '') : url;
}
