import { box, linesOfHtml, opened } from '../opened.ts';

interface CkEditor4 {
  replace(place: HTMLElement, options: object): { getData(): string; on(event: string, heard: () => void): void };
}

// Its last free version wants to be a script of the page, and finds its parts beside itself.
Object.assign(globalThis, { CKEDITOR_BASEPATH: '/ckeditor4/' });
const script = document.createElement('script');
script.src = '/ckeditor4/ckeditor.js';
script.onload = () => {
  const { CKEDITOR } = globalThis as unknown as { CKEDITOR: CkEditor4 };
  const editor = CKEDITOR.replace(box(), {
    versionCheck: false,
    customConfig: '',
    removePlugins: 'elementspath,scayt,wsc',
  });
  editor.on('instanceReady', () => opened({ lines: () => linesOfHtml(editor.getData(), true), apart: true }));
};
document.head.append(script);
