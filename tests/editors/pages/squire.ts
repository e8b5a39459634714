import Squire from 'squire-rte';
import { box, linesOfHtml, opened } from '../opened.ts';

const here = box();
here.className = 'v-RichText-input'; // as Fastmail names it
const squire = new Squire(here, {
  blockTag: 'DIV',
  sanitizeToDOMFragment: (html: string) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  },
});
opened({ lines: () => linesOfHtml(squire.getHTML(), false), apart: false });
