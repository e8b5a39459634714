import { box, linesOfHtml, opened } from '../opened.ts';

interface TinyMce {
  init(options: object): Promise<{ getContent(): string }[]>;
}

// As Roundcube has it: a script of the page that finds its parts beside itself and edits in a frame.
const script = document.createElement('script');
script.src = '/tinymce/tinymce.min.js';
script.onload = async () => {
  const { tinymce } = globalThis as unknown as { tinymce: TinyMce };
  const place = box();
  const [editor] = await tinymce.init({
    selector: `#${place.id}`,
    license_key: 'gpl',
    promotion: false,
    menubar: false,
  });
  if (editor) opened({ lines: () => linesOfHtml(editor.getContent(), true), apart: true });
};
document.head.append(script);
