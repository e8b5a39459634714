import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { box, opened } from '../opened.ts';

// A textarea whose value React keeps, which is harder than a plain one.
function Field() {
  const [value, setValue] = useState('');
  opened({ lines: () => value.split('\n'), apart: false });
  return createElement('textarea', {
    'data-here': '',
    rows: 20,
    value,
    onChange: (event: { target: HTMLTextAreaElement }) => setValue(event.target.value),
  });
}

createRoot(box()).render(createElement(Field));
