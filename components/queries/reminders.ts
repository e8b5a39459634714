import { useCallback, useEffect, useRef, useState } from 'react';
import { useToast } from '@/components/ui/ToastProvider';
import { askForReminders, mayRemind, watchReminders } from '@/lib/reminders/permission';
import { texts } from '@/lib/texts';
import { useAsk } from './ask';
import { useSettings, writeSettings } from './private';

/** Whether due tasks are shown as notices of the browser, and the two ways to change that. */
export function useReminders() {
  const { show } = useToast();
  const settings = useSettings();
  const ask = useAsk();
  const [isAllowed, setAllowed] = useState(false);
  const before = useRef(false);
  useEffect(() => {
    const see = (now: boolean) => {
      const words = texts.workspace.settings.panel;
      if (before.current && !now) show({ kind: 'failed', text: words.remindersTaken });
      before.current = now;
      setAllowed(now);
    };
    void mayRemind().then(see);
    return watchReminders(see);
  }, [show]);
  /** Call it straight from the click: the browser asks only then. Answers whether reminders are on. */
  const start = useCallback(async (): Promise<boolean> => {
    const given = await askForReminders();
    setAllowed(given);
    if (!given) {
      show({ kind: 'failed', text: texts.workspace.settings.panel.remindersRefused });
      return false;
    }
    await writeSettings({ reminders: true });
    await ask('changesSaved', {});
    return true;
  }, [show, ask]);
  const stop = useCallback(async () => {
    await writeSettings({ reminders: false });
    await ask('changesSaved', {});
  }, [ask]);
  return { isOn: settings.reminders && isAllowed, start, stop };
}
