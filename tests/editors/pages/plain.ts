import { box, linesOfHtml, opened } from '../opened.ts';

const here = box();
here.contentEditable = 'true';
const line = document.createElement('div');
line.append(document.createElement('br'));
here.append(line);
opened({ lines: () => linesOfHtml(here.innerHTML, false), apart: false });
