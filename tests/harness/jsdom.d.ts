/** The part of jsdom that the tests use: a page of its own under an address of its own. jsdom brings no types. */
declare module 'jsdom' {
  export type DOMWindow = Window & typeof globalThis;

  export class JSDOM {
    constructor(
      html: string,
      options: {
        url: string;
        runScripts?: 'outside-only' | 'dangerously';
        beforeParse?: (window: DOMWindow) => void;
      },
    );
    readonly window: DOMWindow;
  }
}
