// The sentences of the steps and the names of variants in Japanese.
import type { StepWords } from './en.ts';

export default {
  open: '{menu} を開きます。',
  savePicture: '画像を {file} という名前でリポジトリに保存します。',
  openFile: 'ファイル {file} を開きます。',
  createFile: 'ファイル {file} を作り、コードを貼り付けます。',
  paste: '表示したい場所にコードを貼り付けます。',
  pasteBefore: '{marker} のすぐ前にコードを貼り付けます。',
  pasteAfter: '{marker} のすぐ後にコードを貼り付けます。',
  pasteInto: '{field} にコードを貼り付けます。',
  pasteEnd: 'ファイルの末尾にコードを貼り付けます。',
  pasteTitle: 'タイトルのすぐ後に行を作り、コードを貼り付けます。',
  addBlock: '{block} ブロックを追加し、コードを貼り付けます。',
  importPart: '{file} で読み込みます：{code}',
  use: '{file} のバナーを置きたい場所に {code} を書きます。',
  choose: '{option} を選びます。',
  set: '{option} を {value} にします。',
  press: '{button} を押します。',
  save: '保存します。',
  publish: 'いつもどおりサイトをビルドして公開します。',
  check: 'サイトを開くと、バナーが表示されています。',
  look: '結果を見ると、バッジが表示されています。',
  header: '{file} のヘッダーを、サーバーがすべてのページで送るようにします。',
  nonce: 'ポリシーで nonce を使っている場合は、ページの nonce をタグに入れます：{code}',
  csp: 'サイトに Content-Security-Policy がある場合は、{csp} を許可します。',
  plan: '{platform} でスクリプトが動くのは一部のプランだけです（{plan}）。ほかのプランでは、スクリプトなしの画像を使ってください。',
  planSome:
    '{platform} でスクリプトが動くのは一部のプランだけです。ほかのプランでは、スクリプトなしの画像を使ってください。',
  rights:
    'アカウントに {right} の権限がないと、{platform} はスクリプトを取り除きます。コードが消えたら、スクリプトなしの画像を使ってください。',
  update: 'テーマの更新で消えることがあります。更新のたびに確かめてください。',
  themeFile: 'このファイルの名前はテーマによって異なります。',
  ownBar: '{platform} には独自のお知らせバーがあります。どちらか一方を使ってください。',
  notThere: '{page} では動きません。',
  blockers: '広告ブロッカーを使う読者には見えないことがあります。',
  inlineStyle:
    '言葉にはスタイルが付いているため、Content-Security-Policy でインラインスタイルを許可する必要があります。許可していない場合は {target} を使ってください。',
  merge: 'ファイルにすでに {code} がある場合は、もう一つ貼り付けずに、そこへ項目を加えます。',
  local:
    'このアドレスはこのコンピューターでしか使えません。キットをサーバーに置くか、パッケージを受け取って自分で公開してください。',
  localImage:
    'このアドレスはこのコンピューターでしか使えません。キットをサーバーに置くか、画像を保存してそのファイルにリンクしてください。',
  shift:
    'この位置では、スクリプトの読み込みが遅れるとページが動きます。動かないようにするには {target} を使ってください。',
  image: 'これはリンクの中の画像です。スクリプトが言葉を変えることはなく、何も実行されません。',
  copyFirst: 'サイトに独自の {file} がない場合は、まずテーマのファイルをコピーします：{command}',
  useBefore: '{file} の {marker} のすぐ前に {code} を書きます。',
  named: 'プロジェクトによって {file} は別の名前のことがあります：{files}',
  plainJs:
    'TypeScript を使わないプロジェクトでは、新しいファイルの名前の末尾を {ending} にします。',
  elseTarget: '{what} がない場合は、代わりに {target} を使ってください。',
  mergeLine: 'ファイルにすでに {code} がある場合は、その下に {line} だけを加えます。',
  needsRight: 'これができるのは {right} の権限を持つアカウントだけです。',
  noImages:
    'バッジの場所にアドレスが表示される場合、そのウィキは外部の画像を表示しません（{setting}）。代わりに {file} を貼り付けてください。',
  loseAttributes:
    '{file} に {setting} があると、ページに届くのはアドレスだけです。末尾を次のようにしてください：{code}',
  download: '{file} をダウンロードします。',

  'name-markdown-picture': 'Markdown、ライトとダーク',
  'name-html-csp': 'HTML、厳格な CSP',
  'name-html-no-script': 'HTML、JavaScript なし',
  'name-html-instant': 'HTML、即時表示',
  'name-html-image': 'HTML、画像のみ',
  'name-wordpress-plugin': 'WordPress、プラグイン',
  'name-wordpress-block': 'WordPress、ブロック',
  'name-wordpress-widget': 'WordPress、ウィジェット',
  'name-wordpress-theme': 'WordPress、テーマの関数',
} satisfies StepWords;
