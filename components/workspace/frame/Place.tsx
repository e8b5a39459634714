import { PipelineList } from '../pipeline/PipelineList';
import { CompanyList, PeopleList } from '../pipeline/RecordList';
import { ProcessView } from '../process/ProcessView';
import { AddPage } from '../record/AddPage';
import { RecordPage } from '../record/RecordPage';
import type { Route } from '../route';
import { ScriptsView } from '../scripts/ScriptsView';
import { SettingsView } from '../settings/SettingsView';
import { TodayPage } from '../today/TodayPage';
import { Welcome } from '../welcome/Welcome';

/** The one screen of the place one is at. */
export function Place({ route }: { route: Route }) {
  if (route.place === 'welcome') return <Welcome />;
  if (route.place === 'today') return <TodayPage />;
  if (route.place === 'companies') return <CompanyList />;
  if (route.place === 'people') return <PeopleList />;
  if (route.place === 'add') return <AddPage />;
  if (route.place === 'record') return <RecordPage key={route.id} id={route.id} />;
  if (route.place === 'process') return <ProcessView stage={route.stage} />;
  if (route.place === 'scripts') return <ScriptsView id={route.id} />;
  if (route.place === 'settings') return <SettingsView page={route.page} />;
  return <PipelineList />;
}
