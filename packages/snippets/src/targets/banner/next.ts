// Next.js: its own script component, which runs after hydration, so that React finds the page as it rendered it.
import { reactWriter } from '../../escape/jsx.ts';
import { dataAttributes, loadAttributes } from '../../markup/script.ts';
import { jsxComponent } from '../../markup/component.ts';
import { componentSteps } from '../../steps/component.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'next',
  name: 'Next.js',
  group: 'framework',
  order: 10,
  build(plan, release) {
    const attributes = [...loadAttributes(release), ...dataAttributes(plan)];
    const text = `import Script from 'next/script';\n\n${jsxComponent('Script', attributes, reactWriter)}`;
    return {
      files: [{ name: 'app/solidarity-banner.jsx', language: 'jsx', text }],
      steps: componentSteps(
        'app/solidarity-banner.jsx',
        "import { SolidarityBanner } from './solidarity-banner.jsx';",
        'app/layout.jsx',
      ),
    };
  },
});
