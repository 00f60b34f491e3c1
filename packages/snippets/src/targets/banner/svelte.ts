// Svelte: a component that renders the tag as a dynamic element, which Svelte makes one by one, so that the browser runs it.
import { svelteWriter } from '../../escape/svelte.ts';
import { scriptAttributes } from '../../markup/script.ts';
import { setAttributes } from '../../markup/tag.ts';
import { componentSteps } from '../../steps/component.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'svelte',
  name: 'Svelte',
  group: 'framework',
  order: 60,
  build(plan, release) {
    const attributes = scriptAttributes(plan, release);
    const text = `${setAttributes(`<svelte:element this={'script'}`, attributes, svelteWriter)}></svelte:element>`;
    return {
      files: [{ name: 'src/lib/SolidarityBanner.svelte', language: 'svelte', text }],
      steps: componentSteps(
        'src/lib/SolidarityBanner.svelte',
        "import SolidarityBanner from './lib/SolidarityBanner.svelte';",
        'src/App.svelte',
      ),
    };
  },
});
