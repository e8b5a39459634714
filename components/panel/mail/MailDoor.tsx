import FileUp from 'lucide-react/icons/file-up';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useCommandList } from '@/components/ui/keys/use-commands';
import { TextArea } from '@/components/ui/TextArea';
import { texts } from '@/lib/texts';

interface MailDoorProps {
  /** A file, or what the rep pasted. */
  onSource: (source: Blob | string) => void;
  /** Before the others: another way, and what went wrong with the last. */
  children?: ReactNode;
}

/** The ways in for a mail that no page shows: a file (chosen, or dropped anywhere on the panel) or its words. */
export function MailDoor({ onSource, children }: MailDoorProps) {
  const words = texts.mail.file;
  const [pasted, setPasted] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  const isEmpty = pasted.trim() === '';
  const paste = () => {
    if (!isEmpty) onSource(pasted);
  };
  const group = texts.panel.group.here;
  useCommandList([
    { id: 'mail-file-choose', name: words.choose, group, icon: FileUp, run: choose },
    { id: 'mail-file-paste', name: words.read, group, when: () => !isEmpty, run: paste },
  ]);
  return (
    <div className="grid gap-3">
      {children}
      <div>
        <Button icon={FileUp} onClick={choose}>
          {words.choose}
        </Button>
        <p className="mt-1 text-meta text-ink-3">{words.drop}</p>
        <input
          ref={input}
          type="file"
          hidden
          accept=".eml,.txt,message/rfc822"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file chosen again is a change too.
            target.value = '';
            if (file) onSource(file);
          }}
        />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          paste();
        }}
        className="grid gap-2"
      >
        <TextArea label={words.paste} help={words.pasteHelp} value={pasted} onChange={setPasted} rows={3} />
        <div>
          <Button type="submit" disabled={isEmpty}>
            {words.read}
          </Button>
        </div>
      </form>
    </div>
  );
}
