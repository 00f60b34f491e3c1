// Preact: a component that renders the tag; Preact makes elements one by one, so that the browser runs it.
import { jsxWriter } from '../../escape/jsx.ts';
import { jsxComponent } from '../../markup/component.ts';
import { scriptAttributes } from '../../markup/script.ts';
import { componentSteps } from '../../steps/component.ts';
import { note } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'preact',
  name: 'Preact',
  group: 'framework',
  order: 30,
  build(plan, release) {
    const file = 'src/SolidarityBanner.tsx';
    const attributes = scriptAttributes(plan, release);
    return {
      files: [
        {
          name: file,
          language: 'tsx',
          text: jsxComponent('script', attributes, jsxWriter),
        },
      ],
      steps: [
        ...componentSteps(
          file,
          "import { SolidarityBanner } from './SolidarityBanner';",
          'src/app.tsx',
        ),
        note('named', { file: 'src/app.tsx', files: 'src/app.jsx' }),
      ],
    };
  },
});
