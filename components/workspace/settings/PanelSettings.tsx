import { useState } from 'react';
import { useFollow } from '@/components/queries/follow';
import { useSettings, writeSettings } from '@/components/queries/private';
import { useReminders } from '@/components/queries/reminders';
import { Segmented } from '@/components/ui/Segmented';
import { Switch } from '@/components/ui/Switch';
import { TextField } from '@/components/ui/TextField';
import { texts } from '@/lib/texts';
import { SettingsHead } from './SettingsHead';

const themes = ['system', 'light', 'dark'] as const;

/** How the panel looks and what it may do by itself. */
export function PanelSettings() {
  const words = texts.workspace.settings.panel;
  const settings = useSettings();
  const follow = useFollow();
  const reminders = useReminders();
  const [currency, setCurrency] = useState<string>();
  const shown = currency ?? settings.currency;
  const isRight = /^[A-Z]{3}$/.test(shown);
  const change = (value: string) => {
    const upper = value.toUpperCase();
    setCurrency(upper);
    if (/^[A-Z]{3}$/.test(upper)) void writeSettings({ currency: upper });
  };
  return (
    <>
      <SettingsHead title={words.title} />
      <div className="grid gap-5">
        <div>
          <p className="mb-1 font-medium">{words.theme}</p>
          <Segmented
            label={words.theme}
            value={settings.theme}
            onChange={(theme) => void writeSettings({ theme })}
            options={themes.map((value) => ({ value, label: words.themes[value] }))}
          />
        </div>
        <div>
          <Switch on={follow.follows} onChange={(on) => void (on ? follow.start() : follow.stop())}>
            {words.follow}
          </Switch>
          <p className="mt-1 max-w-[60ch] text-pretty text-ink-2">{words.followBody}</p>
        </div>
        <div>
          <Switch on={reminders.isOn} onChange={(on) => void (on ? reminders.start() : reminders.stop())}>
            {words.reminders}
          </Switch>
          <p className="mt-1 max-w-[60ch] text-pretty text-ink-2">{words.remindersBody}</p>
        </div>
        <TextField
          label={words.currency}
          help={words.currencyHelp}
          error={isRight ? undefined : words.badCurrency}
          value={shown}
          onChange={change}
          maxLength={3}
          className="w-72 max-w-full"
        />
      </div>
    </>
  );
}
