import { useMemo } from 'react';
import type { PanelFile } from '@/components/queries/prospect';
import { useProspectFile } from '@/components/queries/prospect';
import { Message } from '@/components/ui/Message';
import { Skeleton } from '@/components/ui/Skeleton';
import { brief } from '@/lib/process/brief';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import { useShowProof } from '../use-show-proof';
import { BriefHead } from './BriefHead';
import { BriefSection } from './BriefSection';
import { BriefSources } from './BriefSources';

/** The page before a call, made from what is known now. B or Esc leads back. */
export function BriefView({ id }: { id: string }) {
  const { file, isLoading } = useProspectFile(id);
  if (file) return <WrittenBrief file={file} />;
  if (isLoading) return <Skeleton rows={8} row="two-lines" />;
  return (
    <Message title={texts.prospect.gone} announce="status" className="m-2">
      {texts.prospect.goneWhat}
    </Message>
  );
}

function WrittenBrief({ file }: { file: PanelFile }) {
  const written = useMemo(() => brief(file, file.about), [file]);
  const { open } = usePanel();
  const showProof = useShowProof(file);
  const openSource = (number: number) => {
    const source = written.sources.find((one) => one.number === number);
    if (!source) return;
    if (source.proof.url) return showProof(source.proof);
    // What lies in the panel is behind the brief: it is drawn only when the brief has gone.
    open(undefined);
    requestAnimationFrame(() => showProof(source.proof));
  };
  return (
    <article className="px-(--gutter) pt-3 pb-5 @wide/panel:max-w-[72ch]">
      <BriefHead file={file} brief={written} />
      {written.sections.map((section) => (
        <BriefSection key={section.id} section={section} sources={written.sources} onSource={openSource} />
      ))}
      <BriefSources sources={written.sources} onSource={openSource} />
    </article>
  );
}
