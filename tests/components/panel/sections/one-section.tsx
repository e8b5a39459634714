import { SectionList } from '@/components/panel/SectionList';
import type { PanelSection } from '@/components/panel/section';
import { useProspectFile } from '@/components/queries/prospect';
import { writeSettings } from '@/lib/store/private';

/** Some sections alone, as the panel shows them. */
export function Sections({ of }: { of: PanelSection[] }) {
  const { file } = useProspectFile('prospect:1');
  return file ? <SectionList file={file} of={of} /> : null;
}

/** As if the rep had opened them before. */
export const opened = (...ids: string[]) =>
  writeSettings({ sections: Object.fromEntries(ids.map((id) => [id, true])) });
