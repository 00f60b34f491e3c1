// React, any version since 16, with a bundler: a component that makes the script.
import { refComponent } from '../../markup/ref-component.ts';
import { componentSteps } from '../../steps/component.ts';
import { note } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'react',
  name: 'React',
  group: 'framework',
  order: 20,
  build(plan, release) {
    const file = 'src/SolidarityBanner.tsx';
    return {
      files: [{ name: file, language: 'tsx', text: refComponent(plan, release) }],
      steps: [
        ...componentSteps(
          file,
          "import { SolidarityBanner } from './SolidarityBanner';",
          'src/App.tsx',
        ),
        note('named', { file: 'src/App.tsx', files: 'src/App.jsx, src/App.js' }),
      ],
    };
  },
});
