import LibraryBig from 'lucide-react/icons/library-big';
import type { PanelFile } from '@/components/queries/prospect';
import { IconButton } from '@/components/ui/IconButton';
import { useCommand } from '@/components/ui/keys/use-commands';
import { bindingsFor } from '@/lib/outreach/bindings';
import { render } from '@/lib/outreach/render';
import { indexOf } from '@/lib/process/file-index';
import { openWorkspace } from '@/lib/tabs/open-workspace';
import { texts } from '@/lib/texts';
import { orderedScripts } from '../scripts/ordered-scripts';
import { ScriptsBody } from '../scripts/ScriptsBody';
import { defineSection, type SectionBodyProps } from '../section';

/** What to say now, filled from the facts. */
export default defineSection({
  id: 'scripts',
  order: 10,
  goKey: 's',
  openAtFirst: true,
  title: () => texts.scripts.title,
  count: (file) => indexOf(file).stage.scripts.length,
  summary,
  Action,
  Body: ScriptsBody,
});

function summary(file: PanelFile): string | undefined {
  const first = orderedScripts(file, file.steps.first)[0];
  if (!first) return undefined;
  const { script, personId } = first;
  const source = { file, about: file.about, ...(personId !== undefined && { personId }) };
  return texts.scripts.summary(script.name, render(script, bindingsFor(source)).gaps.length);
}

function Action({ file }: SectionBodyProps) {
  const open = () => void openWorkspace(`/process/${file.process.id}/${file.prospect.stage}`);
  useCommand({ id: 'scripts.all', name: texts.scripts.all, group: texts.sections.here, run: open });
  return <IconButton icon={LibraryBig} size="small" name={texts.scripts.all} onClick={open} />;
}
