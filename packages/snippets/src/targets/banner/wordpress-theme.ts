// WordPress, in a child theme or a snippets plugin: a PHP function that prints the script tag.
import { scriptAttributes } from '../../markup/script.ts';
import { phpString } from '../../escape/php.ts';
import { note, todo } from '../../steps/step.ts';
import { defineBanner } from '../define.ts';

export default defineBanner({
  id: 'wordpress-theme',
  name: 'WordPress, theme function',
  group: 'builder',
  order: 12,
  noInline: true,
  build(plan, release) {
    // wp_print_script_tag (WordPress 5.7) escapes the values itself and prints `true` as a bare attribute.
    const pairs = scriptAttributes(plan, release)
      .map(
        ([name, value]) =>
          `    ${phpString(name)} => ${value === true ? 'true' : phpString(value)},`,
      )
      .join('\n');
    const text = `add_action( 'wp_head', function () {\n  wp_print_script_tag( array(\n${pairs}\n  ) );\n} );`;
    return {
      files: [{ name: 'functions.php', language: 'php', text }],
      steps: [
        todo('openFile', { file: 'wp-content/themes/…/functions.php' }),
        todo('pasteEnd'),
        todo('save'),
        todo('check'),
        note('update'),
        // A file made anew would print its text on every page, as it lacks `<?php`.
        note('elseTarget', { what: 'functions.php', target: 'wordpress-block' }),
      ],
    };
  },
});
