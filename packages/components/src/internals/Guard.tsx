'use client';
import { Component, type ErrorInfo, type ReactNode } from 'react';

/** Props of `Guard`. */
export interface GuardProps {
  /** Shown instead of children that throw. */
  readonly fallback: ReactNode;
  /** Receives what was thrown, e.g. to report it. */
  readonly onError?: ((error: unknown, info: ErrorInfo) => void) | undefined;
  /** What the children are about: when it changes, children that threw are rendered again. */
  readonly of?: unknown;
  /** What may throw while it is rendered. */
  readonly children: ReactNode;
}

interface GuardState {
  readonly broken: boolean;
  readonly of: unknown;
}

/** An error boundary: keeps errors in its children from the rest of the app. */
export class Guard extends Component<GuardProps, GuardState> {
  override readonly state: GuardState = { broken: false, of: this.props.of };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  static getDerivedStateFromProps({ of }: GuardProps, state: GuardState): GuardState | null {
    return Object.is(of, state.of) ? null : { broken: false, of };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    try {
      this.props.onError?.(error, info);
    } catch (thrown) {
      // Thrown here, it would unmount the app, so it goes to the page's own error handling.
      globalThis.reportError?.(thrown);
    }
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
