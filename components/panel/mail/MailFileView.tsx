import { useEffect, useState } from 'react';
import { type NotRead, openMailFile, useFileMail } from '@/components/queries/mail-file';
import type { MailFile } from '@/components/queries/mail-hand';
import { Message } from '@/components/ui/Message';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { FileMail } from './FileMail';
import { MailDoor } from './MailDoor';

/** Over everything: a mail that the rep brought as a file or by pasting, to log it or to add who wrote it. */
export function MailFileView({ source }: { source: Blob | string | undefined }) {
  const [given, setGiven] = useState(source);
  const [read, setRead] = useState<MailFile | NotRead>();
  useEffect(() => setGiven(source), [source]);
  useEffect(() => {
    setRead(undefined);
    if (given === undefined) return;
    let gone = false;
    void openMailFile(given).then((found) => {
      if (!gone) setRead(found);
    });
    return () => {
      gone = true;
    };
  }, [given]);
  if (typeof read === 'object') return <Read file={read} onAnother={() => setGiven(undefined)} />;
  const words = texts.mail.file;
  return (
    <section aria-label={texts.panel.over['mail-file']} className="px-(--gutter) py-4">
      <MailDoor onSource={setGiven}>
        {read ? (
          <Message tone="warn" title={words.notRead[read]} announce="alert" className="-mx-3">
            {words.instead[read]}
          </Message>
        ) : null}
        <p className="max-w-[60ch] text-pretty text-ink-2">{words.body}</p>
      </MailDoor>
    </section>
  );
}

function Read({ file, onAnother }: { file: MailFile; onAnother: () => void }) {
  const { page, mail } = usePanel();
  const read = useFileMail(file, page, mail?.seen?.reading.account);
  return <FileMail mail={read} file={file} onAnother={onAnother} />;
}
