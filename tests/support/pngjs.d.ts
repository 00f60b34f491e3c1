// The part of pngjs that the tests use; the package brings no declarations.
declare module 'pngjs' {
  /** A decoded picture: RGBA, four bytes for each pixel, row by row. */
  export class PNG {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8Array;
    constructor(size: { width: number; height: number });
    static readonly sync: { read(data: Uint8Array): PNG; write(png: PNG): Buffer };
  }
}
