import { useCallback } from 'react';
import { useRecord } from '@/components/queries/records';
import { useToast } from '@/components/ui/ToastProvider';
import { type StoredRecord, text } from '@/lib/model/record';
import { openPage } from '@/lib/tabs/open-page';
import { texts } from '@/lib/texts';

/**
 * Opens the company's own page, where the toolbar button can read it: our pages cannot. Where no address is known, or none
 * that can be opened, says what to do.
 */
export function useOpenSource(id: string | undefined, windowId: number | undefined) {
  const { show } = useToast();
  const record = useRecord(id).data ?? undefined;
  const company = useRecord(record && text(record, 'companyId')).data ?? undefined;
  const url = addressOf(company ?? record);
  return useCallback(async () => {
    const opened = url !== undefined && windowId !== undefined && (await openPage(url, windowId));
    const words = texts.workspace.record;
    show(opened ? { kind: 'done', text: words.clickThere } : { kind: 'failed', text: words.noAddress });
  }, [url, windowId, show]);
}

function addressOf(record: StoredRecord | undefined): string | undefined {
  if (!record) return undefined;
  const domain = text(record, 'domain');
  return text(record, 'website') ?? (domain && `https://${domain}/`);
}
