// The sentences of the steps and the names of variants in Turkish.
import type { StepWords } from './en.ts';

export default {
  open: 'Şurayı açın: {menu}.',
  savePicture: 'Görseli deponuza {file} adıyla kaydedin.',
  openFile: 'Şu dosyayı açın: {file}.',
  createFile: '{file} dosyasını oluşturun ve kod parçasını içine yapıştırın.',
  paste: 'Kod parçasını görmek istediğiniz yere yapıştırın.',
  pasteBefore: 'Kod parçasını {marker} öğesinin hemen önüne yapıştırın.',
  pasteAfter: 'Kod parçasını {marker} öğesinin hemen sonrasına yapıştırın.',
  pasteInto: 'Kod parçasını {field} alanına yapıştırın.',
  pasteEnd: 'Kod parçasını dosyanın sonuna yapıştırın.',
  pasteTitle: 'Kod parçasını başlıktan hemen sonra ayrı bir satıra yapıştırın.',
  addBlock: 'Bir {block} bloğu ekleyin ve kod parçasını içine yapıştırın.',
  importPart: '{file} dosyasında içe aktarın: {code}',
  use: '{file} dosyasında, bandın görüneceği yere {code} koyun.',
  choose: 'Şunu seçin: {option}.',
  set: '{option} ayarını şuna getirin: {value}.',
  press: 'Şu düğmeye basın: {button}.',
  save: 'Kaydedin.',
  publish: 'Sitenizi her zamanki gibi derleyip yayımlayın.',
  check: 'Sitenizi açın: bant orada.',
  look: 'Sonuca bakın: rozet orada.',
  header: 'Sunucunuz {file} içindeki başlığı her sayfayla göndersin.',
  nonce: 'Politikanız nonce kullanıyorsa sayfanınkini etikete ekleyin: {code}.',
  csp: 'Sitenizde bir Content-Security-Policy varsa şuna izin verin: {csp}.',
  plan: '{platform} betikleri yalnızca bazı paketlerde çalıştırır ({plan}). Diğerlerinde betiksiz görseli kullanın.',
  planSome:
    '{platform} betikleri yalnızca bazı paketlerde çalıştırır. Diğerlerinde betiksiz görseli kullanın.',
  rights:
    'Hesabınızda {right} yetkisi yoksa {platform} betikleri siler. Kod parçası kaybolursa betiksiz görseli kullanın.',
  update: 'Tema güncellemesi onu silebilir; her güncellemeden sonra yeniden bakın.',
  themeFile: 'Bu dosyanın adı temadan temaya değişir.',
  ownBar: '{platform} kendi duyuru çubuğuna sahiptir; ikisinden yalnızca birini kullanın.',
  notThere: 'Şu sayfada çalışmaz: {page}.',
  blockers: 'Reklam engelleyici kullanan okurlar görmeyebilir.',
  inlineStyle:
    'Sözler kendi biçemini getirir: Content-Security-Policy satır içi biçemlere izin vermelidir. Sizinki vermiyorsa {target} kullanın.',
  merge: 'Dosyada zaten {code} varsa ikincisini yapıştırmak yerine yeni girdiyi onun içine koyun.',
  local:
    'Bu adres yalnızca bu bilgisayarda çalışır. Kiti bir sunucuya koyun ya da kendiniz barındırmak için paketi alın.',
  localImage:
    'Bu adres yalnızca bu bilgisayarda çalışır. Kiti bir sunucuya koyun ya da görseli kaydedip dosyaya bağlantı verin.',
  shift: 'Bu konumda betik geç gelirse sayfa kayar. Yerinde kalması için {target} kullanın.',
  image:
    'Bu, bağlantı içinde bir görseldir: sözlerini hiçbir betik değiştiremez ve hiçbir şey çalışmaz.',
  copyFirst: 'Sitenizin kendi {file} dosyası yoksa önce temanınkini kopyalayın: {command}',
  useBefore: '{file} dosyasında {code} parçasını {marker} öğesinin hemen önüne koyun.',
  named: 'Projenizde {file} dosyasının adı farklı olabilir: {files}.',
  plainJs: 'TypeScript kullanmayan bir projede yeni dosyanın adı {ending} ile bitsin.',
  elseTarget: '{what} yoksa bunun yerine {target} kullanın.',
  mergeLine: 'Dosyada zaten {code} varsa altına yalnızca {line} ekleyin.',
  needsRight: 'Bunu yalnızca {right} yetkisi olan bir hesap yapabilir.',
  noImages:
    'Rozetin yerinde bir adres görünüyorsa viki dış görselleri göstermiyordur ({setting}): bunun yerine {file} içeriğini yapıştırın.',
  loseAttributes:
    '{file} içinde {setting} varsa sayfaya yalnızca adres ulaşır: adres şununla bitsin: {code}',
  download: 'Şunu indirin: {file}.',

  'name-markdown-picture': 'Markdown, açık ve koyu',
  'name-html-csp': 'HTML, katı CSP',
  'name-html-no-script': 'HTML, JavaScript’siz',
  'name-html-instant': 'HTML, anında',
  'name-html-image': 'HTML, yalnız görsel',
  'name-wordpress-plugin': 'WordPress, eklenti',
  'name-wordpress-block': 'WordPress, blok',
  'name-wordpress-widget': 'WordPress, bileşen',
  'name-wordpress-theme': 'WordPress, tema işlevi',
} satisfies StepWords;
