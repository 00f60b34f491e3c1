// React, any version since 16.8: the script is made in an effect, since React does not run a script tag that it renders in the browser.
import { makeScript } from '../../markup/loader.ts';
import { componentSteps } from '../../steps/component.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'react',
  name: 'React',
  group: 'framework',
  order: 20,
  build(plan, release) {
    const text = [
      "import { useEffect, useRef } from 'react';",
      '',
      'export function SolidarityBanner() {',
      '  const place = useRef(null);',
      '  useEffect(() => {',
      makeScript(plan, release, 'const', '    '),
      '    place.current.append(script);',
      '  }, []);',
      '  return <div ref={place} />;',
      '}',
    ].join('\n');
    return {
      files: [{ name: 'src/SolidarityBanner.jsx', language: 'jsx', text }],
      steps: componentSteps(
        'src/SolidarityBanner.jsx',
        "import { SolidarityBanner } from './SolidarityBanner.jsx';",
        'src/App.jsx',
      ),
    };
  },
});
