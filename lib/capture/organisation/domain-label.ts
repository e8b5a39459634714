/** The telling part of a host name: www.acme-tools.co.uk → acmetools. */
export function domainLabel(host: string): string {
  const labels = host.replace(/^www\d?\./, '').split('.');
  const isTwoPartEnd = labels.length > 2 && (labels.at(-2)?.length ?? 9) <= 3;
  return (labels.at(isTwoPartEnd ? -3 : -2) ?? labels[0] ?? '').replace(/[^a-z0-9]/g, '');
}
