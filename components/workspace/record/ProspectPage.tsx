import NotebookText from 'lucide-react/icons/notebook-text';
import { BriefView } from '@/components/panel/brief/BriefView';
import { LogFoot } from '@/components/panel/log/LogFoot';
import { usePanel } from '@/components/panel/PanelContext';
import { type DrawnSection, SectionList } from '@/components/panel/SectionList';
import { sections } from '@/components/panel/sections';
import { StepPlace } from '@/components/panel/step/StepPlace';
import type { Named } from '@/components/panel/subject';
import { WithProspect } from '@/components/panel/WithProspect';
import { ProspectSwitch } from '@/components/panel/who/ProspectSwitch';
import { StageProgress } from '@/components/panel/who/StageProgress';
import type { PanelFile } from '@/components/queries/prospect';
import { Button } from '@/components/ui/Button';
import { useCommand } from '@/components/ui/keys/use-commands';
import { texts } from '@/lib/texts';
import { PageHead } from '../frame/PageHead';
import { DealHead } from './DealHead';
import { RecordTitle } from './RecordTitle';

/** One prospect: where it stands, the next step, words and history on the left; who and what is known on the right. */
export function ProspectPage({ named }: { named: Named }) {
  const { over, open } = usePanel();
  const isBrief = over?.view === 'brief';
  const brief = () => open(isBrief ? undefined : { view: 'brief' });
  useCommand({ id: 'brief', name: texts.panel.briefCommand, keys: 'b', group: texts.panel.group.here, run: brief });
  return (
    <div className="flex h-full flex-col">
      <PageHead title={<RecordTitle named={named} />}>
        <Button icon={NotebookText} onClick={brief} keys="b">
          {isBrief ? texts.panel.back : texts.panel.brief}
        </Button>
      </PageHead>
      {isBrief ? (
        <div className="@container/panel w-full max-w-180">
          <div>
            <BriefView id={named.id} />
          </div>
        </div>
      ) : (
        <WithProspect id={named.id}>{(file) => <Columns file={file} />}</WithProspect>
      )}
    </div>
  );
}

/** On this page there is room for them, so they are open until the rep folds them. */
const openHere = new Set(['timeline', 'research', 'notes', 'tasks']);
const shownHere = sections.map((section) => (openHere.has(section.id) ? { ...section, openAtFirst: true } : section));
const isMain = ({ id }: DrawnSection) => id === 'scripts' || id === 'timeline';

function Columns({ file }: { file: PanelFile }) {
  return (
    <SectionList
      file={file}
      of={shownHere}
      layout={(all) => (
        <div className="min-[1024px]:grid min-[1024px]:h-full min-[1024px]:grid-cols-[minmax(0,1fr)_minmax(316px,400px)]">
          <div className="@container/panel flex min-h-0 flex-col min-[1024px]:border-r min-[1024px]:border-line">
            <div className="min-h-0 flex-1 pt-2 min-[1024px]:overflow-y-auto">
              <h2 className="sr-only">{texts.workspace.record.stands}</h2>
              <StageProgress file={file} />
              <StepPlace file={file} />
              <Drawn of={all.filter(isMain)} />
            </div>
            <div className="bg-canvas max-[1023px]:fixed max-[1023px]:inset-x-0 max-[1023px]:bottom-0 max-[1023px]:z-(--z-sticky) min-[640px]:max-[1023px]:left-13">
              <LogFoot prospectId={file.prospect.id} />
            </div>
          </div>
          <div className="@container/panel min-h-0 max-[1023px]:pb-12 min-[1024px]:overflow-y-auto">
            <div>
              <h2 className="sr-only">{texts.workspace.record.known}</h2>
              <DealHead file={file}>
                <ProspectSwitch prospect={file.prospect} />
              </DealHead>
              <Drawn of={all.filter((section) => !isMain(section))} />
            </div>
          </div>
        </div>
      )}
    />
  );
}

const Drawn = ({ of }: { of: DrawnSection[] }) => of.map(({ id, drawn }) => <div key={id}>{drawn}</div>);
