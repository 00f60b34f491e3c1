/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
import solidarityKit from './solidarity-kit.eleventy.cjs';
/* solidarity-kit: end of the banner */
export default function (eleventyConfig) {
  /* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
  eleventyConfig.addPlugin(solidarityKit);
  /* solidarity-kit: end of the banner */
  eleventyConfig.addGlobalData('layout', 'base.njk');
}
