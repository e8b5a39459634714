import ArrowLeft from 'lucide-react/icons/arrow-left';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Maximize2 from 'lucide-react/icons/maximize-2';
import NotebookText from 'lucide-react/icons/notebook-text';
import ScanText from 'lucide-react/icons/scan-text';
import Search from 'lucide-react/icons/search';
import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { MenuItem } from '@/components/ui/MenuItem';
import { MenuLine } from '@/components/ui/MenuLine';
import { Toolbar } from '@/components/ui/Toolbar';
import { texts } from '@/lib/texts';
import { usePanel } from '../PanelContext';
import type { FrameActions } from './use-frame-actions';

interface PanelToolbarProps {
  actions: FrameActions;
  /** Said instead of Capture and Brief where there is nobody to capture or to brief about. */
  heading?: string | undefined;
  /** The record's name, once its head has scrolled out of sight. */
  scrolledName?: string | undefined;
}

/** The panel's first line: what to do with this page on the left, find, workspace and the rest on the right. */
export function PanelToolbar({ actions, heading, scrolledName }: PanelToolbarProps) {
  const { over, subject } = usePanel();
  const more = useRef<HTMLButtonElement>(null);
  return (
    <header className="flex h-10 flex-none items-center border-b border-line pr-[calc(var(--gutter)-12px)] pl-[calc(var(--gutter)-8px)] @max-snug/panel:px-1.5">
      <Toolbar label={texts.panel.toolbar} className="min-w-0 flex-1">
        {over ? (
          <>
            <IconButton icon={ArrowLeft} name={texts.panel.back} keys="escape" onClick={actions.back} />
            {heading ? <h1 className="truncate font-semibold">{heading}</h1> : null}
          </>
        ) : (
          <Lead
            actions={actions}
            heading={heading}
            hasBrief={subject.kind === 'record' && subject.named.type === 'prospect'}
          />
        )}
        <span className="min-w-0 flex-1 truncate font-semibold @snug/panel:px-1">
          <bdi>{scrolledName}</bdi>
        </span>
        <IconButton icon={Search} name={texts.panel.find} keys="mod+k" onClick={actions.find} />
        <IconButton icon={Maximize2} name={texts.panel.workspace} onClick={actions.workspace} />
        <Menu align="end" trigger={<IconButton ref={more} icon={Ellipsis} name={texts.panel.more} />}>
          <MenuItem onSelect={actions.addByHand}>{texts.panel.menu.addByHand}</MenuItem>
          <MenuItem onSelect={actions.undo} keys="z">
            {texts.panel.menu.undo}
          </MenuItem>
          <MenuLine />
          <MenuItem onSelect={actions.follow}>
            {actions.follows ? texts.panel.menu.stopFollowing : texts.panel.menu.follow}
          </MenuItem>
          <MenuItem onSelect={actions.about}>{texts.panel.menu.about}</MenuItem>
          <MenuItem onSelect={actions.settings}>{texts.panel.menu.settings}</MenuItem>
        </Menu>
      </Toolbar>
    </header>
  );
}

interface LeadProps {
  actions: FrameActions;
  heading: string | undefined;
  /** Only a prospect has one. */
  hasBrief: boolean;
}

function Lead({ actions, heading, hasBrief }: LeadProps) {
  if (heading) return <h1 className="truncate pl-2 font-semibold">{heading}</h1>;
  return (
    <>
      <Button look="ghost" icon={ScanText} onClick={actions.capture} className="px-2! @max-snug/panel:px-1.5!">
        <span className="@max-snug/panel:sr-only">{texts.panel.capture}</span>
      </Button>
      {hasBrief ? (
        <Button look="ghost" icon={NotebookText} onClick={actions.brief} className="px-2! @max-snug/panel:px-1.5!">
          <span className="@max-snug/panel:sr-only">{texts.panel.brief}</span>
        </Button>
      ) : null}
    </>
  );
}
