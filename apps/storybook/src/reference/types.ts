/** One property of a component, or of a part of one. */
export interface PropReference {
  readonly name: string;
  /** Its type as TypeScript writes it, without the `undefined` of a property that may be left out. */
  readonly type: string;
  readonly isRequired: boolean;
  /** What it is without being given, as the source writes it; null where that is decided elsewhere. */
  readonly default: string | null;
  readonly doc: string;
}

/** A part from which a component of one's own can be made. */
export interface PartReference {
  readonly name: string;
  readonly doc: string;
  /** The element whose attributes it takes; null when it takes none. */
  readonly element: string | null;
  readonly props: readonly PropReference[];
}

/** A hook that is exported beside the parts. */
export interface HookReference {
  readonly name: string;
  readonly doc: string;
}

/** The data attributes of one element. */
export interface AttributeGroup {
  /** Which element of the component, e.g. `On its buttons`. */
  readonly on: string;
  readonly attributes: readonly { readonly name: string; readonly doc: string }[];
}

/** A CSS variable that the style sheets of a component read. */
export interface VariableReference {
  readonly name: string;
  readonly doc: string;
  /** Whether an app can set it; otherwise the component sets it itself. */
  readonly isToken: boolean;
}

/** Everything that the source says about a component. */
export interface ComponentReference extends PartReference {
  readonly example: string | null;
  readonly throws: string | null;
  /** Other components that it shows. */
  readonly contains: readonly string[];
  readonly parts: readonly PartReference[];
  readonly hooks: readonly HookReference[];
  readonly attributes: readonly AttributeGroup[];
  readonly variables: readonly VariableReference[];
  /** Where its messages are from: names of {@link MessageGroups}, its own first. */
  readonly messages: readonly string[];
}

/** The keys of messages, by the folder that has them. */
export type MessageGroups = Readonly<Record<string, readonly string[]>>;

/** A token of the look. */
export interface TokenReference {
  /** With its two dashes: `--faultline-color-surface`. */
  readonly name: string;
  /** Its value without any theme. */
  readonly value: string;
  readonly doc: string;
}

/** Tokens for the same role. */
export interface TokenGroup {
  readonly role: string;
  readonly tokens: readonly TokenReference[];
}

/** What something that a package exports is. */
export type ApiKind = 'hook' | 'component' | 'function' | 'value' | 'type';

/** A parameter of a function. */
export interface ParameterReference {
  readonly name: string;
  readonly doc: string;
}

/** Everything that the source says about one name that an entry point exports. */
export interface ApiExport {
  readonly name: string;
  readonly kind: ApiKind;
  readonly doc: string;
  /** How it is written: a type as it is declared, a function by its parameters and what it returns. */
  readonly code: string;
  readonly parameters: readonly ParameterReference[];
  readonly returns: string | null;
  readonly throws: string | null;
  readonly example: string | null;
  /** Other names of the same entry point that it refers to. */
  readonly uses: readonly string[];
}
