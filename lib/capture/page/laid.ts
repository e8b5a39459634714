/**
 * What lies ready under a name in our isolated world, or undefined. An element of the page with that id is found under the same name
 * there, but is no own property of the world: named access goes by the prototype (https://webidl.spec.whatwg.org/#named-properties-object).
 */
export function laid<Name extends keyof typeof globalThis>(name: Name): (typeof globalThis)[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}
