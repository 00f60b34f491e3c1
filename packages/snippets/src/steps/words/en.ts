// The sentences of the steps and the names of variants in English; every other language has these keys and these placeholders.

/** Sentences by name. `{…}` is a menu path, a file name or code, which stays as the platform writes it. */
export const en = {
  open: 'Open {menu}.',
  savePicture: 'Save the picture as {file} in your repository.',
  openFile: 'Open the file {file}.',
  createFile: 'Make the file {file} and paste the snippet into it.',
  paste: 'Paste the snippet where you want to see it.',
  pasteBefore: 'Paste the snippet just before {marker}.',
  pasteAfter: 'Paste the snippet just after {marker}.',
  pasteInto: 'Paste the snippet into {field}.',
  pasteEnd: 'Paste the snippet at the end of the file.',
  pasteTitle: 'Paste the snippet on a line of its own just after the title.',
  addBlock: 'Add a {block} block and paste the snippet into it.',
  importPart: 'Import it in {file}: {code}',
  use: 'Put {code} into {file}, where the banner belongs.',
  choose: 'Choose {option}.',
  set: 'Set {option} to {value}.',
  press: 'Press {button}.',
  save: 'Save.',
  publish: 'Build and publish your site as you always do.',
  check: 'Open your site: the banner is there.',
  look: 'Look at the result: the badge is there.',
  header: 'Let your server send the header in {file} with every page.',
  nonce: 'If your policy uses nonces, put the nonce of the page into the tag: {code}.',
  csp: 'If your site has a Content-Security-Policy, let it allow {csp}.',
  plan: '{platform} runs scripts on some plans only ({plan}). On the others, use the image without a script.',
  planSome:
    '{platform} runs scripts on some plans only. On the others, use the image without a script.',
  rights:
    '{platform} removes scripts unless your account has the right {right}. If the snippet vanishes, use the image without a script.',
  update: 'An update of the theme can remove it; look again after each update.',
  themeFile: 'The name of this file differs from theme to theme.',
  ownBar: '{platform} has an announcement bar of its own; use one of the two.',
  notThere: 'It does not run on {page}.',
  blockers: 'Readers with an ad blocker may not see it.',
  inlineStyle:
    'The words bring their style with them: a Content-Security-Policy has to allow inline styles. If yours does not, use {target}.',
  merge:
    'If the file has {code} already, put the new entry into that one instead of pasting a second.',
  local:
    'This address works on this computer only. Put the kit on a server, or take the package to host it yourself.',
  localImage:
    'This address works on this computer only. Put the kit on a server, or save the picture and link to the file.',
  shift:
    'With this position the page moves when the script comes late. To keep it still, use {target}.',
  image: 'This is an image in a link: its words cannot be changed by a script, and nothing runs.',
  copyFirst: 'If your site has no {file} of its own, copy the theme’s first: {command}',
  useBefore: 'Put {code} into {file}, just before {marker}.',
  named: 'In your project {file} may have another name: {files}.',
  plainJs: 'In a project without TypeScript, let the name of the new file end in {ending}.',
  elseTarget: 'If there is no {what}, use {target} instead.',
  mergeLine: 'If the file has {code} already, add only {line} below it.',
  needsRight: 'Only an account with the right {right} can do this.',
  noImages:
    'If an address stands in place of the badge, the wiki shows no images from elsewhere ({setting}): paste {file} instead.',
  loseAttributes:
    'If {file} has {setting}, only the address reaches the page: let it end in {code}',
  download: 'Download {file}.',

  // Names of targets that have a variant after the comma: all others are proper names.
  'name-markdown-picture': 'Markdown, light and dark',
  'name-html-csp': 'HTML, strict CSP',
  'name-html-no-script': 'HTML, no JavaScript',
  'name-html-instant': 'HTML, instant',
  'name-html-image': 'HTML, image only',
  'name-wordpress-plugin': 'WordPress, plugin',
  'name-wordpress-block': 'WordPress, block',
  'name-wordpress-widget': 'WordPress, widget',
  'name-wordpress-theme': 'WordPress, theme function',
} as const;

/** A dictionary of steps in any language. */
export type StepWords = Readonly<Record<keyof typeof en, string>>;

export { en as default };
