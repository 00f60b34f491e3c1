// The sentences of the steps and the names of variants in French.
import type { StepWords } from './en.ts';

export default {
  open: 'Ouvrez {menu}.',
  savePicture: 'Enregistrez l’image sous {file} dans votre dépôt.',
  openFile: 'Ouvrez le fichier {file}.',
  createFile: 'Créez le fichier {file} et collez-y l’extrait.',
  paste: 'Collez l’extrait à l’endroit où vous voulez le voir.',
  pasteBefore: 'Collez l’extrait juste avant {marker}.',
  pasteAfter: 'Collez l’extrait juste après {marker}.',
  pasteInto: 'Collez l’extrait dans {field}.',
  pasteEnd: 'Collez l’extrait à la fin du fichier.',
  pasteTitle: 'Collez l’extrait sur une ligne à part, juste après le titre.',
  addBlock: 'Ajoutez un bloc {block} et collez-y l’extrait.',
  importPart: 'Importez-le dans {file}\u00a0: {code}',
  use: 'Placez {code} dans {file}, là où la bannière doit apparaître.',
  choose: 'Choisissez {option}.',
  set: 'Réglez {option} sur {value}.',
  press: 'Cliquez sur {button}.',
  save: 'Enregistrez.',
  publish: 'Générez et publiez votre site comme d’habitude.',
  check: 'Ouvrez votre site\u00a0: la bannière y est.',
  look: 'Regardez le résultat\u00a0: le badge y est.',
  header: 'Faites envoyer par votre serveur l’en-tête de {file} avec chaque page.',
  nonce:
    'Si votre politique utilise des nonces, ajoutez celui de la page à la balise\u00a0: {code}.',
  csp: 'Si votre site a une Content-Security-Policy, autorisez-y {csp}.',
  plan: '{platform} n’exécute les scripts qu’avec certaines formules ({plan}). Avec les autres, utilisez l’image sans script.',
  planSome:
    '{platform} n’exécute les scripts qu’avec certaines formules. Avec les autres, utilisez l’image sans script.',
  rights:
    '{platform} supprime les scripts si votre compte n’a pas le droit {right}. Si l’extrait disparaît, utilisez l’image sans script.',
  update: 'Une mise à jour du thème peut le supprimer\u202f; vérifiez après chaque mise à jour.',
  themeFile: 'Le nom de ce fichier change d’un thème à l’autre.',
  ownBar: '{platform} a sa propre barre d’annonce\u202f; utilisez l’une des deux.',
  notThere: 'Il ne s’exécute pas sur {page}.',
  blockers: 'Les personnes qui utilisent un bloqueur de publicités pourraient ne pas le voir.',
  inlineStyle:
    'Les mots apportent leur style\u00a0: une Content-Security-Policy doit autoriser les styles en ligne. Si la vôtre ne le fait pas, utilisez {target}.',
  merge:
    'Si le fichier contient déjà {code}, ajoutez-y la nouvelle entrée au lieu d’en coller un second.',
  local:
    'Cette adresse ne fonctionne que sur cet ordinateur. Mettez le kit sur un serveur, ou prenez le paquet pour l’héberger vous-même.',
  localImage:
    'Cette adresse ne fonctionne que sur cet ordinateur. Mettez le kit sur un serveur, ou enregistrez l’image et faites un lien vers le fichier.',
  shift:
    'À cette position, la page bouge quand le script arrive tard. Pour qu’elle reste en place, utilisez {target}.',
  image:
    'C’est une image dans un lien\u00a0: aucun script ne peut en changer les mots, et rien ne s’exécute.',
  copyFirst:
    'Si votre site n’a pas son propre {file}, copiez d’abord celui du thème\u00a0: {command}',
  useBefore: 'Placez {code} dans {file}, juste avant {marker}.',
  named: 'Dans votre projet, {file} a peut-être un autre nom\u00a0: {files}.',
  plainJs: 'Dans un projet sans TypeScript, faites finir le nom du nouveau fichier par {ending}.',
  elseTarget: 'S’il n’y a pas de {what}, utilisez plutôt {target}.',
  mergeLine: 'Si le fichier contient déjà {code}, ajoutez seulement {line} en dessous.',
  needsRight: 'Seul un compte qui a le droit {right} peut le faire.',
  noImages:
    'Si une adresse s’affiche à la place du badge, le wiki n’affiche pas d’images externes ({setting})\u00a0: collez plutôt {file}.',
  loseAttributes:
    'Si {file} contient {setting}, seule l’adresse arrive dans la page\u00a0: faites-la finir par {code}',
  download: 'Téléchargez {file}.',

  'name-markdown-picture': 'Markdown, clair et sombre',
  'name-html-csp': 'HTML, CSP stricte',
  'name-html-no-script': 'HTML, sans JavaScript',
  'name-html-instant': 'HTML, instantané',
  'name-html-image': 'HTML, image seule',
  'name-wordpress-plugin': 'WordPress, extension',
  'name-wordpress-block': 'WordPress, bloc',
  'name-wordpress-widget': 'WordPress, widget',
  'name-wordpress-theme': 'WordPress, fonction du thème',
} satisfies StepWords;
