import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { box, linesOfHtml, opened } from '../opened.ts';

const editor = await ClassicEditor.create({ attachTo: box(), licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
opened({ lines: () => linesOfHtml(editor.getData(), true), apart: true });
