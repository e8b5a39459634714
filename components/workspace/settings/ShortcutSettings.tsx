import { useSettings, writeSettings } from '@/components/queries/private';
import { shortcutName, useShortcuts } from '@/components/queries/shortcuts';
import { Key } from '@/components/ui/Key';
import { Switch } from '@/components/ui/Switch';
import { texts } from '@/lib/texts';
import { SettingsHead } from './SettingsHead';

/** Which browser this build is for: none lets an extension link to its page of shortcuts. */
const browserNow = (['firefox', 'edge'] as const).find((name) => name === import.meta.env.BROWSER) ?? 'chrome';

/** The browser's keys for Alongside, and the switch for single keys. */
export function ShortcutSettings() {
  const words = texts.workspace.settings.shortcuts;
  const settings = useSettings();
  const shortcuts = useShortcuts();
  const where = words.where[browserNow];
  return (
    <>
      <SettingsHead title={words.title} body={words.body} />
      <dl className="max-w-100">
        {shortcuts.map(({ id, keys }) => (
          <div key={id} className="flex min-h-8 items-center gap-3 border-b border-line">
            <dt className="flex-1">{shortcutName(id) ?? id}</dt>
            <dd>{keys ? <Key keys={keys.toLowerCase()} /> : <span className="text-ink-3">{words.notSet}</span>}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-ink-2">
        {where.how} <code className="rounded-tag bg-hover px-1 font-mono select-all">{where.address}</code>
      </p>
      <div className="mt-6 border-t border-line pt-5">
        <Switch on={settings.singleKeys} onChange={(singleKeys) => void writeSettings({ singleKeys })}>
          {words.single}
        </Switch>
        <p className="mt-1 text-ink-2">{words.singleBody}</p>
      </div>
    </>
  );
}
