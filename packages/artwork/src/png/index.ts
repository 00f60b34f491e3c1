// @solidarity-kit/artwork/png: pictures as PNG.
export { encodePng, type Deflate, type Pixels } from './encode.ts';
export { createPrinter, type Printer, type Rasterize } from './print.ts';
