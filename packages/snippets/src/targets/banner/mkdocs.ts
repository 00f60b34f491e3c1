// MkDocs (and Material for MkDocs): a template that extends the theme's, since its list of scripts knows no integrity.
import { jinjaWriter } from '../../escape/jinja.ts';
import { yamlString } from '../../escape/yaml.ts';
import { scriptTag } from '../../markup/script.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'mkdocs',
  name: 'MkDocs',
  group: 'static',
  order: 50,
  noInline: true,
  build(plan, release) {
    const tag = scriptTag(plan, release, jinjaWriter);
    const template = `{% extends "base.html" %}\n\n{% block extrahead %}\n{{ super() }}\n${tag}\n{% endblock %}`;
    return {
      files: [
        { name: 'overrides/main.html', language: 'jinja', text: template },
        {
          name: 'mkdocs.yml',
          language: 'yaml',
          // Without a name MkDocs ends with a KeyError.
          text: `theme:\n  name: ${yamlString('mkdocs')}\n  custom_dir: ${yamlString('overrides')}`,
        },
      ],
      steps: [
        todo('createFile', { file: 'overrides/main.html' }),
        todo('openFile', { file: 'mkdocs.yml' }),
        todo('pasteEnd'),
        todo('publish'),
        todo('check'),
        note('mergeLine', { code: 'theme:', line: `custom_dir: ${yamlString('overrides')}` }),
      ],
    };
  },
});
