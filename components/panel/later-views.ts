import { later } from '@/components/ui/later';

// What the panel speaks of is known only once the store has answered, so the code of each view comes on its own: that of the one
// that is shown first, the others in idle time after the first paint.

export const ProspectView = later(async () => (await import('./ProspectView')).ProspectView);
export const RecordBanner = later(async () => (await import('./RecordBanner')).RecordBanner);
export const LogFoot = later(async () => (await import('./log/LogFoot')).LogFoot);
export const FirstRun = later(async () => (await import('./states/FirstRun')).FirstRun);
export const SeenLast = later(async () => (await import('./states/SeenLast')).SeenLast);
export const Today = later(async () => (await import('./states/Today')).Today);
export const ReviewView = later(async () => (await import('./review/ReviewView')).ReviewView);
export const BriefView = later(async () => (await import('./brief/BriefView')).BriefView);
export const CompanyView = later(async () => (await import('./record/CompanyView')).CompanyView);
export const PersonView = later(async () => (await import('./record/PersonView')).PersonView);
export const AddByHand = later(async () => (await import('./record/AddByHand')).AddByHand);
export const MailBar = later(async () => (await import('./mail/MailBar')).MailBar);
export const MailFileView = later(async () => (await import('./mail/MailFileView')).MailFileView);
export const MailView = later(async () => (await import('./mail/MailView')).MailView);
export const InsertView = later(async () => (await import('./insert/InsertView')).InsertView);
export const SentMails = later(async () => (await import('./mail/SentMails')).SentMails);
