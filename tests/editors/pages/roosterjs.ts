import { Editor } from 'roosterjs-content-model-core';
import { EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import { box, opened } from '../opened.ts';

const here = box();
here.id = 'rooster-editor'; // as Proton names it
const editor = new Editor(here, { plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()] });
opened({
  lines: () =>
    editor.getContentModelCopy('disconnected').blocks.flatMap((block) => {
      if (block.blockType !== 'Paragraph') return [`(${block.blockType})`];
      const words = block.segments.map((part) => {
        if (part.segmentType === 'Text') return part.text.replaceAll('\u00a0', ' ');
        return part.segmentType === 'Br' ? '\n' : '';
      });
      return words.join('').replace(/\n$/, '').split('\n');
    }),
  apart: false,
});
