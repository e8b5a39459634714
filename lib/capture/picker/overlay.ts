import type { PickerWords } from '../../model/picker';
import { rootOf } from '../page/dom';
import { boxOf } from './under';

/** The frame around what is pointed at, and the sentence; nothing in the page can reach into it. */
export interface Overlay {
  host: HTMLElement;
  frame(element: Element | undefined): void;
  /** Says that no script of ours can look at what is under the pointer, or takes that back. */
  sayClosed(isClosed: boolean): void;
  remove(): void;
}

const css = `
:host{all:initial}
.shield{position:fixed;inset:0;z-index:2147483646;pointer-events:auto;cursor:crosshair}
.frame{position:fixed;z-index:2147483647;pointer-events:none;border:2px solid #1b57c4;border-radius:4px;background:rgb(251 239 164 / .3)}
.frame[hidden]{display:none}
.bar{position:fixed;z-index:2147483647;left:50%;bottom:16px;transform:translateX(-50%);pointer-events:none;box-sizing:border-box;max-width:calc(100vw - 32px);padding:10px 14px;border-radius:10px;background:#fff;color:#211d1a;font:13px/20px system-ui,sans-serif;box-shadow:0 6px 24px rgb(33 29 26 / .28)}
.bar b{font-weight:600}
.bar span{color:#6a625b}
@media(prefers-color-scheme:dark){.bar{background:#2b2724;color:#f3efe9}.bar span{color:#b3aaa1}}`;

/**
 * Puts the picker's own drawing into a closed shadow tree at the end of the document; `remove` takes it away again. An adopted
 * style sheet, because a page's security policy may refuse style elements. A clear pane lies over the whole page: whatever the page
 * does with events, a click never reaches a link of it, also in a frame.
 */
export function drawOverlay(document: Document, words: PickerWords): Overlay {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const shield = document.createElement('div');
  shield.className = 'shield';
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.hidden = true;
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'status');
  const ask = document.createElement('b');
  ask.textContent = words.ask;
  const keys = document.createElement('span');
  keys.textContent = ` ${words.keys}`;
  bar.append(ask, keys);
  shadow.append(shield, frame, bar);
  Node.prototype.appendChild.call(rootOf(document), host);
  // Above the page's own dialogs, where the browser can do that.
  host.showPopover?.();
  return {
    host,
    frame(element) {
      frame.hidden = element === undefined;
      if (!element) return;
      const box = boxOf(element);
      Object.assign(frame.style, {
        left: `${box.left - 4}px`,
        top: `${box.top - 4}px`,
        width: `${box.width + 4}px`,
        height: `${box.height + 4}px`,
      });
    },
    sayClosed(isClosed) {
      const said = ` ${isClosed ? words.closedFrame : words.keys}`;
      if (keys.textContent !== said) keys.textContent = said;
    },
    remove: () => Element.prototype.remove.call(host),
  };
}
