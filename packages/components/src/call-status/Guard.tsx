'use client';
import { Component, type ErrorInfo, type ReactNode } from 'react';

/** Props of `Guard`. */
export interface GuardProps {
  /** Shown instead of children that throw. */
  readonly fallback: ReactNode;
  /** Told what was thrown, e.g. to report it. */
  readonly onError?: (error: unknown, info: ErrorInfo) => void;
  readonly children: ReactNode;
}

/** Keeps what its children throw away from the app's render. */
export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info);
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
