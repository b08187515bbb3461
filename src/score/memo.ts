/** Puts off building something until it is first asked for, and builds it once. */
export function memo<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
