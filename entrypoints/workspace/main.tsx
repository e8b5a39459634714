import '@/components/styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeClient } from '@/components/queries/client';
import { Workspace } from '@/components/workspace/Workspace';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Workspace queries={makeClient()} />
    </StrictMode>,
  );
}
