// Hono: a component for the layout of its JSX renderer.
import { jsxWriter } from '../../escape/jsx.ts';
import { jsxComponent } from '../../markup/component.ts';
import { scriptAttributes } from '../../markup/script.ts';
import { componentSteps } from '../../steps/component.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'hono',
  name: 'Hono',
  group: 'server',
  order: 40,
  build(plan, release) {
    const attributes = scriptAttributes(plan, release);
    const file = 'src/solidarity-banner.jsx';
    return {
      files: [{ name: file, language: 'jsx', text: jsxComponent('script', attributes, jsxWriter) }],
      steps: componentSteps(
        'src/solidarity-banner.jsx',
        "import { SolidarityBanner } from './solidarity-banner.jsx';",
        'src/renderer.jsx',
      ),
    };
  },
});
