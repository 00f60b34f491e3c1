// @ts-check
import { defineConfig } from 'astro/config';
/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
import solidarityKit from './solidarity-kit.integration.mjs';
/* solidarity-kit: end of the banner */

// https://astro.build/config
export default defineConfig({/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */integrations: [solidarityKit()],/* solidarity-kit: end of the banner */});
