// The sentences of the steps and the names of variants in Spanish.
import type { StepWords } from './en.ts';

export default {
  open: 'Abre {menu}.',
  savePicture: 'Guarda la imagen como {file} en tu repositorio.',
  openFile: 'Abre el archivo {file}.',
  createFile: 'Crea el archivo {file} y pega en él el fragmento.',
  paste: 'Pega el fragmento donde quieras verlo.',
  pasteBefore: 'Pega el fragmento justo antes de {marker}.',
  pasteAfter: 'Pega el fragmento justo después de {marker}.',
  pasteInto: 'Pega el fragmento en {field}.',
  pasteEnd: 'Pega el fragmento al final del archivo.',
  pasteTitle: 'Pega el fragmento en una línea propia justo después del título.',
  addBlock: 'Añade un bloque {block} y pega en él el fragmento.',
  importPart: 'Impórtalo en {file}: {code}',
  use: 'Pon {code} en {file}, donde deba aparecer el banner.',
  choose: 'Elige {option}.',
  set: 'Pon {option} en {value}.',
  press: 'Pulsa {button}.',
  save: 'Guarda.',
  publish: 'Genera y publica tu sitio como siempre.',
  check: 'Abre tu sitio: el banner está ahí.',
  look: 'Mira el resultado: la insignia está ahí.',
  header: 'Haz que tu servidor envíe la cabecera de {file} con cada página.',
  nonce: 'Si tu política usa nonces, añade el de la página a la etiqueta: {code}.',
  csp: 'Si tu sitio tiene una Content-Security-Policy, permite en ella {csp}.',
  plan: '{platform} ejecuta scripts solo en algunos planes ({plan}). En los demás, usa la imagen sin script.',
  planSome:
    '{platform} ejecuta scripts solo en algunos planes. En los demás, usa la imagen sin script.',
  rights:
    '{platform} elimina los scripts si tu cuenta no tiene el permiso {right}. Si el fragmento desaparece, usa la imagen sin script.',
  update: 'Una actualización del tema puede eliminarlo; compruébalo después de cada una.',
  themeFile: 'El nombre de este archivo cambia de un tema a otro.',
  ownBar: '{platform} tiene su propia barra de anuncios; usa una de las dos.',
  notThere: 'No se ejecuta en {page}.',
  blockers: 'Quienes usan un bloqueador de anuncios quizá no lo vean.',
  inlineStyle:
    'Las palabras traen su propio estilo: una Content-Security-Policy debe permitir estilos en línea. Si la tuya no lo hace, usa {target}.',
  merge: 'Si el archivo ya tiene {code}, añade ahí la nueva entrada en lugar de pegar otro.',
  local:
    'Esta dirección solo funciona en este ordenador. Pon el kit en un servidor o toma el paquete para alojarlo por tu cuenta.',
  localImage:
    'Esta dirección solo funciona en este ordenador. Pon el kit en un servidor, o guarda la imagen y enlaza el archivo.',
  shift:
    'En esta posición la página se mueve cuando el script llega tarde. Para que no se mueva, usa {target}.',
  image:
    'Es una imagen dentro de un enlace: ningún script puede cambiar sus palabras y nada se ejecuta.',
  copyFirst: 'Si tu sitio no tiene su propio {file}, copia antes el del tema: {command}',
  useBefore: 'Pon {code} en {file}, justo antes de {marker}.',
  named: 'En tu proyecto {file} puede llamarse de otro modo: {files}.',
  plainJs:
    'En un proyecto sin TypeScript, haz que el nombre del archivo nuevo termine en {ending}.',
  elseTarget: 'Si no hay {what}, usa {target} en su lugar.',
  mergeLine: 'Si el archivo ya tiene {code}, añade debajo solo {line}.',
  needsRight: 'Solo puede hacerlo una cuenta con el permiso {right}.',
  noImages:
    'Si en lugar de la insignia aparece una dirección, el wiki no muestra imágenes externas ({setting}): pega {file} en su lugar.',
  loseAttributes:
    'Si {file} tiene {setting}, a la página solo llega la dirección: haz que termine en {code}',
  download: 'Descarga {file}.',

  'name-markdown-picture': 'Markdown, claro y oscuro',
  'name-html-csp': 'HTML, CSP estricta',
  'name-html-no-script': 'HTML, sin JavaScript',
  'name-html-instant': 'HTML, al instante',
  'name-html-image': 'HTML, solo imagen',
  'name-wordpress-plugin': 'WordPress, plugin',
  'name-wordpress-block': 'WordPress, bloque',
  'name-wordpress-widget': 'WordPress, widget',
  'name-wordpress-theme': 'WordPress, función del tema',
} satisfies StepWords;
