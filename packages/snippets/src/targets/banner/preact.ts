// Preact: a component that renders the tag; Preact makes elements one by one, so that the browser runs it.
import { jsxWriter } from '../../escape/jsx.ts';
import { jsxComponent } from '../../markup/component.ts';
import { scriptAttributes } from '../../markup/script.ts';
import { componentSteps } from '../../steps/component.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'preact',
  name: 'Preact',
  group: 'framework',
  order: 30,
  build(plan, release) {
    const attributes = scriptAttributes(plan, release);
    return {
      files: [
        {
          name: 'src/SolidarityBanner.jsx',
          language: 'jsx',
          text: jsxComponent('script', attributes, jsxWriter),
        },
      ],
      steps: componentSteps(
        'src/SolidarityBanner.jsx',
        "import { SolidarityBanner } from './SolidarityBanner.jsx';",
        'src/App.jsx',
      ),
    };
  },
});
