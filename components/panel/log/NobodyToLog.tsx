import { useCommandList } from '@/components/ui/keys/use-commands';
import { useToast } from '@/components/ui/ToastProvider';
import { texts } from '@/lib/texts';
import { logKeys, logKinds } from './kinds';

/**
 * Where there is nobody to log for, L says so and takes the key that follows it: the C of "L C" must not begin a capture.
 * `why` is what is in the way.
 */
export function NobodyToLog({ why }: { why: keyof typeof texts.log.nobodyYet }) {
  const { show, current } = useToast();
  const say = () => {
    const before = current();
    // What only the toast in sight can bring back, a review that was put away, stays on offer.
    const kept = before?.action?.keys && !before.undo ? { action: before.action } : {};
    show({ kind: 'says', text: texts.log.nobodyYet[why], ...kept });
  };
  useCommandList([
    { id: 'log', name: texts.log.bar, keys: 'l', isSilent: true, run: say },
    ...logKinds.map((kind) => ({
      id: `log-${kind}`,
      name: texts.log.title[kind],
      keys: logKeys[kind],
      isSilent: true,
      run: say,
    })),
  ]);
  return null;
}
