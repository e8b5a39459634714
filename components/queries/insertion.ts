import { useQuery } from '@tanstack/react-query';
import type { ComposeSeen } from '@/lib/model/mail-compose';
import { isSuppressed } from '@/lib/trust/suppression';

export { insertIntoCompose } from '@/lib/tabs/compose-page';

/** Those of a window's addresses that the do-not-contact list forbids; undefined until the list has been asked. */
export function useListedAmong({ to, cc, bcc }: Pick<ComposeSeen, 'to' | 'cc' | 'bcc'>): string[] | undefined {
  const addresses = [...to, ...cc, ...bcc].flatMap(({ address }) => address?.toLowerCase() ?? []);
  return useQuery({
    queryKey: ['listed', 'among', ...addresses],
    queryFn: () => isSuppressed(addresses),
  }).data;
}
