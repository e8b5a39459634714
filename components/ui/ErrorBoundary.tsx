import CircleX from 'lucide-react/icons/circle-x';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { texts } from '@/lib/texts';
import { ActionLink } from './ActionLink';
import { Details } from './Details';
import { Message } from './Message';

type ErrorBoundaryProps = {
  children: ReactNode;
  /** What stopped, if a better sentence than the general one is known. */
  title?: string;
  /** Called once per error, to log it with the feature's name. */
  onError?: (error: unknown, info: ErrorInfo) => void;
};

/** Keeps an error inside the part that failed: a sentence, Try again, the cause under Details. (React has no hook for this.) */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean; error?: unknown }> {
  override state: { failed: boolean; error?: unknown } = { failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { error } = this.state;
    return (
      <Message
        tone="danger"
        icon={CircleX}
        title={this.props.title ?? texts.ui.error.title}
        announce="alert"
        className="m-2"
        actions={
          <>
            <ActionLink onClick={() => this.setState({ failed: false, error: undefined })}>
              {texts.ui.tryAgain}
            </ActionLink>
            <Details>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</Details>
          </>
        }
      >
        {texts.ui.error.body}
      </Message>
    );
  }
}
