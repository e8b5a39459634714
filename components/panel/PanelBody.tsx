import type { Proposal } from '@/lib/model/page-reading';
import type { FrameActions } from './frame/use-frame-actions';
import {
  AddByHand,
  BriefView,
  CompanyView,
  FirstRun,
  InsertView,
  MailFileView,
  MailView,
  PersonView,
  ProspectView,
  RecordBanner,
  ReviewView,
  Today,
} from './later-views';
import { usePanel } from './PanelContext';
import { Failed } from './states/Failed';
import { NewHere } from './states/NewHere';
import { NoAccess } from './states/NoAccess';
import { Reading } from './states/Reading';
import type { Named, Subject } from './subject';
import { useKeptFocus } from './use-kept-focus';

interface PanelBodyProps {
  proposal: Proposal | undefined;
  held: Subject | undefined;
  onSwitch: () => void;
  actions: FrameActions;
}

/** The middle of the panel: what the rep opened, or else what the page is. */
export function PanelBody({ proposal, held, onSwitch, actions }: PanelBodyProps) {
  const { subject, over, page, open, mail } = usePanel();
  useKeptFocus(subject.kind === 'record' ? subject.named.id : subject.kind, over?.view);
  if (over?.view === 'review' && proposal?.state === 'ready') {
    return <ReviewView proposal={proposal} onDone={() => open(undefined)} />;
  }
  if (over?.view === 'add') return <AddByHand text={over.text} url={over.url} onDone={() => open(undefined)} />;
  if (over?.view === 'record') return <RecordView named={over.named} />;
  if (over?.view === 'mail-file') return <MailFileView source={over.source} />;
  if (subject.kind === 'record') {
    if (over?.view === 'brief' && subject.named.type === 'prospect') return <BriefView id={subject.named.id} />;
    if (over?.view === 'insert' && subject.named.type === 'prospect') {
      return <InsertView prospectId={subject.named.id} scriptId={over.scriptId} personId={over.personId} />;
    }
    const banner = <RecordBanner held={held} onSwitch={onSwitch} />;
    return <RecordView named={subject.named} why={subject.why} banner={banner} />;
  }
  if (subject.kind === 'review') return <ReviewView proposal={subject.proposal} />;
  if (subject.kind === 'reading') return <Reading proposal={subject.proposal} />;
  if (subject.kind === 'failed') return <Failed proposal={subject.proposal} />;
  if (subject.kind === 'mail') return mail ? <MailView mail={mail} /> : null;
  if (subject.kind === 'new') return <NewHere url={subject.url} proposal={proposal} />;
  if (subject.kind === 'no-access') return <FirstRun otherwise={<NoAccess actions={actions} />} />;
  if (subject.kind === 'forbidden') return <FirstRun otherwise={<Today isOurs={page?.access === 'ours'} />} />;
  return null; // the first paint comes from the store within a frame or two: nothing flickers
}

interface RecordViewProps {
  named: Named;
  why?: string | undefined;
  banner?: React.ReactNode;
}

function RecordView({ named, why, banner }: RecordViewProps) {
  const View = views[named.type];
  return (
    // Room at the end, so that the toast covers nothing that cannot be scrolled clear of it.
    <div className="pb-14">
      <View key={named.id} id={named.id} why={why} banner={banner} />
    </div>
  );
}

const views = { prospect: ProspectView, company: CompanyView, person: PersonView };
