/** What `make` makes, made when it is first asked for: a page in which nobody asks does not pay for it. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
