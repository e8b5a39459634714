import { useEffect, useRef } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import type { Page } from '@/lib/tabs/page';
import { type Named, pageKey, type Subject } from '../subject';

interface Sight {
  page: Page | undefined;
  subject: Subject;
  chosen: Named | undefined;
}

/**
 * A toast belongs to what the panel named when it came. Once the rep is on another page, or has chosen another record, and the
 * panel names somebody else, it goes: unless it is about that very record, or says that something failed. What an act itself
 * changed in the panel (kept, taken back, deleted) leaves its toast.
 */
export function useToastOfPage({ page, subject, chosen }: Sight): void {
  const { shown, dismiss } = useToast();
  const began = useRef<{ id: number; where: string; of: string }>(undefined);
  const where = [page?.tabId, pageKey(page), chosen?.id].join(' ');
  const of = subject.kind === 'record' ? subject.named.id : where;
  useEffect(() => {
    if (!shown) return;
    if (began.current?.id !== shown.id) {
      began.current = { id: shown.id, where, of };
      return;
    }
    const isElsewhere = where !== began.current.where && of !== began.current.of;
    if (isElsewhere && shown.kind !== 'failed' && shown.about?.includes(of) !== true) dismiss();
  }, [shown, where, of, dismiss]);
}
