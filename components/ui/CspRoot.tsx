import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { ToastProvider } from './ToastProvider';

/**
 * The outermost component of every page: primitives without <style> elements (the page's security policy refuses them),
 * reading direction, tooltips that follow each other without delay, the query cache handed in, one toast, and a last net for
 * errors. The page itself places <Toaster/>.
 */
export function CspRoot({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction="ltr">
        <QueryClientProvider client={queries}>
          <Tooltip.Provider delay={500}>
            <ToastProvider>
              <ErrorBoundary>{children}</ErrorBoundary>
            </ToastProvider>
          </Tooltip.Provider>
        </QueryClientProvider>
      </DirectionProvider>
    </CSPProvider>
  );
}
