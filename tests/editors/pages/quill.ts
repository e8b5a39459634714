import Quill from 'quill';
import { box, opened } from '../opened.ts';

const quill = new Quill(box());
opened({ lines: () => quill.getText().replace(/\n$/, '').split('\n'), apart: false });
