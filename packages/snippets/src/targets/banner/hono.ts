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
  noInline: true,
  build(plan, release) {
    const attributes = scriptAttributes(plan, release);
    const file = 'src/solidarity-banner.tsx';
    return {
      files: [{ name: file, language: 'tsx', text: jsxComponent('script', attributes, jsxWriter) }],
      steps: componentSteps(
        file,
        "import { SolidarityBanner } from './solidarity-banner';",
        'src/renderer.tsx',
        '</head>',
      ),
    };
  },
});
