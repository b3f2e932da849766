interface Host {
  readonly process?: {
    readonly versions?: { readonly node?: unknown };
    readonly getBuiltinModule?: (id: string) => unknown;
  };
}

/**
 * A module of Node, or undefined on another host. It is asked for and never imported, so that the package loads everywhere. Some
 * hosts have a `process` that throws when it is used.
 */
export function nodeModule<M>(id: string): M | undefined {
  try {
    const { process } = globalThis as Host;
    return process?.versions?.node === undefined
      ? undefined
      : (process.getBuiltinModule?.(id) as M | undefined);
  } catch {
    return undefined;
  }
}
