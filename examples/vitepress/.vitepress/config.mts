import { defineConfig } from 'vitepress'
/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
import solidarityKit from './solidarity-kit.mjs';
/* solidarity-kit: end of the banner */

// https://vitepress.dev/reference/site-config
export default defineConfig({
  /* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
  vite: { plugins: [solidarityKit()] },
  /* solidarity-kit: end of the banner */
  title: 'The bakery on the corner',
  themeConfig: {
    sidebar: [{ text: 'Holidays', link: '/holidays' }],
  },
})
