// The sentences of the steps and the names of variants in Brazilian Portuguese.
import type { StepWords } from './en.ts';

export default {
  open: 'Abra {menu}.',
  savePicture: 'Salve a imagem como {file} no seu repositório.',
  openFile: 'Abra o arquivo {file}.',
  createFile: 'Crie o arquivo {file} e cole o trecho nele.',
  paste: 'Cole o trecho onde quiser que ele apareça.',
  pasteBefore: 'Cole o trecho logo antes de {marker}.',
  pasteAfter: 'Cole o trecho logo depois de {marker}.',
  pasteInto: 'Cole o trecho em {field}.',
  pasteEnd: 'Cole o trecho no fim do arquivo.',
  pasteTitle: 'Cole o trecho em uma linha só dele, logo depois do título.',
  addBlock: 'Adicione um bloco {block} e cole o trecho nele.',
  importPart: 'Importe-o em {file}: {code}',
  use: 'Coloque {code} em {file}, onde o banner deve ficar.',
  choose: 'Escolha {option}.',
  set: 'Defina {option} como {value}.',
  press: 'Clique em {button}.',
  save: 'Salve.',
  publish: 'Gere e publique o site como sempre.',
  check: 'Abra o seu site: o banner está lá.',
  look: 'Veja o resultado: o selo está lá.',
  header: 'Faça seu servidor enviar o cabeçalho de {file} com cada página.',
  nonce: 'Se a sua política usa nonces, coloque o nonce da página na tag: {code}.',
  csp: 'Se o seu site tem uma Content-Security-Policy, permita nela {csp}.',
  plan: '{platform} só executa scripts em alguns planos ({plan}). Nos outros, use a imagem sem script.',
  planSome: '{platform} só executa scripts em alguns planos. Nos outros, use a imagem sem script.',
  rights:
    '{platform} remove scripts se a sua conta não tiver a permissão {right}. Se o trecho sumir, use a imagem sem script.',
  update: 'Uma atualização do tema pode removê-lo; confira depois de cada atualização.',
  themeFile: 'O nome deste arquivo varia de tema para tema.',
  ownBar: '{platform} tem sua própria barra de avisos; use só uma das duas.',
  notThere: 'Não é executado em {page}.',
  blockers: 'Quem usa bloqueador de anúncios talvez não o veja.',
  inlineStyle:
    'As palavras trazem seu estilo junto: uma Content-Security-Policy precisa permitir estilos inline. Se a sua não permite, use {target}.',
  merge: 'Se o arquivo já tem {code}, ponha a nova entrada ali em vez de colar um segundo.',
  local:
    'Este endereço só funciona neste computador. Ponha o kit em um servidor, ou baixe o pacote para hospedá-lo você mesmo.',
  localImage:
    'Este endereço só funciona neste computador. Ponha o kit em um servidor, ou salve a imagem e aponte para o arquivo.',
  shift:
    'Nesta posição a página se move quando o script demora. Para que ela fique parada, use {target}.',
  image: 'É uma imagem em um link: nenhum script pode mudar suas palavras, e nada é executado.',
  copyFirst: 'Se o seu site não tem um {file} próprio, copie primeiro o do tema: {command}',
  useBefore: 'Coloque {code} em {file}, logo antes de {marker}.',
  named: 'No seu projeto {file} pode ter outro nome: {files}.',
  plainJs: 'Em um projeto sem TypeScript, faça o nome do novo arquivo terminar em {ending}.',
  elseTarget: 'Se não houver {what}, use {target}.',
  mergeLine: 'Se o arquivo já tem {code}, acrescente só {line} logo abaixo.',
  needsRight: 'Só uma conta com a permissão {right} pode fazer isso.',
  noImages:
    'Se aparecer um endereço no lugar do selo, o wiki não mostra imagens de fora ({setting}): cole {file} em vez dele.',
  loseAttributes:
    'Se {file} tem {setting}, só o endereço chega à página: faça com que ele termine em {code}',
  download: 'Baixe {file}.',

  'name-markdown-picture': 'Markdown, claro e escuro',
  'name-html-csp': 'HTML, CSP estrita',
  'name-html-no-script': 'HTML, sem JavaScript',
  'name-html-instant': 'HTML, instantâneo',
  'name-html-image': 'HTML, só imagem',
  'name-wordpress-plugin': 'WordPress, plugin',
  'name-wordpress-block': 'WordPress, bloco',
  'name-wordpress-widget': 'WordPress, widget',
  'name-wordpress-theme': 'WordPress, função do tema',
} satisfies StepWords;
