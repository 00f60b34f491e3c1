// @ts-check
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
import solidarityKit from './solidarity-kit.integration.mjs';
/* solidarity-kit: end of the banner */

// https://astro.build/config
export default defineConfig({
	integrations: [
		/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
		solidarityKit(),
		/* solidarity-kit: end of the banner */
		starlight({
			title: 'The bakery on the corner',
			pagefind: false,
			sidebar: [{ label: 'Holidays', slug: 'holidays' }],
		}),
	],
});
