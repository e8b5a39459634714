import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { removeCaptureRule } from '@/lib/acts/capture-rule';
import type { CaptureRule } from '@/lib/model/capture-rule';
import { allCaptureRules } from '@/lib/store/capture-rules';
import { useAct } from './act';

/** Every rule that the rep has pointed out, the newest first; undefined while reading. */
export const useCaptureRules = () => useQuery({ queryKey: ['capture-rules'], queryFn: allCaptureRules });

/** Forgets a rule, with undo. */
export function useRemoveRule() {
  const act = useAct();
  return useCallback((rule: CaptureRule) => act((making) => removeCaptureRule(making, rule)), [act]);
}
