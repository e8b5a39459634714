import { useLatest } from '@/components/queries/records';

const HOW_MANY = 5;

/** The prospects that were worked on last. */
export const useSeenLast = () => useLatest('prospect', HOW_MANY);

/** There is one of them to choose. */
export const useAnySeenLast = (): boolean => (useSeenLast().data ?? []).length > 0;
