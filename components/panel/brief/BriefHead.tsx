import Copy from 'lucide-react/icons/copy';
import MessageSquareQuote from 'lucide-react/icons/message-square-quote';
import Phone from 'lucide-react/icons/phone';
import Printer from 'lucide-react/icons/printer';
import X from 'lucide-react/icons/x';
import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { useToast } from '@/components/ui/ToastProvider';
import type { Brief } from '@/lib/process/brief';
import { texts } from '@/lib/texts';
import { copyText } from '../copy-text';
import { goToSection } from '../go-to-section';
import { usePanel } from '../PanelContext';
import { cardIdOf } from '../scripts/script-choice';
import { briefText } from './brief-text';

/** Whom the brief is about, and what to do with it: start the call, open the opener, copy, print, close. */
export function BriefHead({ brief }: { brief: Brief }) {
  const { open, show, sheet } = usePanel();
  const { show: toast } = useToast();
  const start = useRef<HTMLButtonElement>(null);
  const words = texts.brief;
  const scriptId = brief.step.scriptIds[0];
  const call = () =>
    show({ sheet: 'log', kind: 'call', ...(brief.step.channel === 'call' && scriptId && { scriptId }) });
  const opener = () => {
    open(undefined);
    requestAnimationFrame(() => goToSection('scripts', scriptId && cardIdOf(scriptId)));
  };
  const copy = async () => {
    const copied = await copyText(briefText(brief));
    toast(copied ? { kind: 'done', text: words.copied } : { kind: 'failed', text: words.copyFailed });
  };
  const { commands } = texts.prospect;
  useCommandList([
    { id: 'brief-call', name: words.start, keys: 'enter', group: commands.group, run: () => start.current?.click() },
    {
      id: 'brief-close',
      name: words.close,
      keys: 'b',
      group: commands.group,
      unlisted: true,
      run: () => open(undefined),
    },
    { id: 'brief-copy', name: words.copy, group: commands.group, run: () => void copy() },
    { id: 'brief-print', name: words.print, group: commands.group, run: () => window.print() },
  ]);
  return (
    <header>
      <div className="flex items-start gap-1">
        <h2 className="min-w-0 flex-1 text-lead font-semibold text-pretty wrap-anywhere">
          <bdi>{brief.title}</bdi>
        </h2>
        <span className="-mr-2 flex print:hidden">
          <IconButton icon={Copy} name={words.copy} onClick={() => void copy()} />
          <IconButton icon={Printer} name={words.print} onClick={() => window.print()} />
          <IconButton icon={X} name={words.close} keys="b" onClick={() => open(undefined)} />
        </span>
      </div>
      <p className="text-meta text-balance wrap-anywhere text-ink-3">{brief.subtitle}</p>
      <div className="mt-3 flex flex-wrap gap-1.5 print:hidden">
        <Button
          ref={start}
          look={sheet?.sheet === 'log' ? 'default' : 'primary'}
          size="large"
          icon={Phone}
          keys="enter"
          onClick={call}
        >
          {words.start}
        </Button>
        {scriptId ? (
          <Button size="large" icon={MessageSquareQuote} onClick={opener}>
            {words.opener}
          </Button>
        ) : null}
      </div>
    </header>
  );
}
