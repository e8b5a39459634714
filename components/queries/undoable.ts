import { useQuery } from '@tanstack/react-query';
import { undoable } from '@/lib/store/undo';

/** The last acts that can still be taken back, the latest first. */
export const useUndoable = () => useQuery({ queryKey: ['undoable'], queryFn: undoable });
