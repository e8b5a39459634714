/** Under what the place of a material is kept: materials of two processes never share one. */
export const materialKey = (processId: string, materialId: string) => `${processId}/${materialId}`;

/** The web address that a place is, or undefined where it is words. "drive.example/sheet" is one too; "team drive" is not. */
export function addressOf(place: string): string | undefined {
  const words = place.trim();
  if (/\s/.test(words)) return undefined;
  const address = /^[a-z][a-z\d+.-]{0,20}:/i.test(words) ? words : `https://${words}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, href } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') ? href : undefined;
}
