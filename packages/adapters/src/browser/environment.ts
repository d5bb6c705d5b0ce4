/** An event target of the page. */
export interface TargetLike {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/** The answer of `navigator.permissions.query`. */
export interface PermissionStatusLike extends TargetLike {
  readonly state: string;
}

/** The parts of the page that are read; each may be missing in some browser. */
export interface BrowserLike {
  readonly window?: TargetLike & { readonly isSecureContext?: boolean; readonly parent?: unknown };
  readonly document?: TargetLike & {
    readonly visibilityState?: string;
    readonly featurePolicy?: { allowsFeature(name: string): boolean };
    readonly permissionsPolicy?: { allowsFeature(name: string): boolean };
  };
  readonly navigator?: {
    readonly onLine?: boolean;
    readonly permissions?: { query(descriptor: { name: string }): Promise<PermissionStatusLike> };
    readonly mediaDevices?: TargetLike & {
      getUserMedia?(constraints: unknown): Promise<unknown>;
      enumerateDevices?(): Promise<readonly { readonly kind: string; readonly deviceId: string }[]>;
    };
  };
}

const page = globalThis as { window?: unknown; document?: unknown; navigator?: unknown };

/** The page this code runs in; empty on a server. */
export const thisBrowser = (): BrowserLike =>
  page.window === undefined
    ? {}
    : ({ window: page.window, document: page.document, navigator: page.navigator } as BrowserLike);
