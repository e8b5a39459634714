import { useProspectFile } from '@/components/queries/prospect';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { LogBar } from '@/components/ui/LogBar';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { type LogKind, logIcons, logKeys, logKinds } from './kinds';
import { logDraftName } from './log-draft';
import { QuickLog } from './QuickLog';

/** The foot of a prospect's panel: the log buttons, or the quick log that grows out of them. */
export function LogFoot({ prospectId }: { prospectId: string }) {
  const { sheet, show } = usePanel();
  const { file } = useProspectFile(prospectId);
  const words = texts.log;
  const open = (kind: LogKind) => show({ sheet: 'log', kind });
  useCommandList(
    logKinds.map((kind) => ({
      id: `log-${kind}`,
      name: words.title[kind],
      keys: logKeys[kind],
      group: words.group,
      icon: logIcons[kind],
      run: () => open(kind),
    })),
  );
  if (sheet?.sheet === 'log' && file) {
    return <QuickLog key={logDraftName(prospectId, sheet.kind, sheet.from)} file={file} sheet={sheet} />;
  }
  return (
    <div className="border-t border-line">
      <LogBar
        label={words.bar}
        actions={barKinds.map((kind) => ({
          id: kind,
          label: words.kind[kind],
          short: words.shortKind[kind],
          icon: logIcons[kind],
          keys: logKeys[kind],
          onPress: () => open(kind),
        }))}
      />
    </div>
  );
}

/** Mail is logged by hand only now and then: it is in the palette, under its key and behind the mail scripts. */
const barKinds = logKinds.filter((kind) => kind !== 'mail');
