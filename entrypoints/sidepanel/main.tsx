import '@/components/styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/panel/Panel';
import { makeClient } from '@/components/queries/client';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Panel queries={makeClient()} />
    </StrictMode>,
  );
}
