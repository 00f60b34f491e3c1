// The sentences of the steps and the names of variants in Indonesian.
import type { StepWords } from './en.ts';

export default {
  open: 'Buka {menu}.',
  savePicture: 'Simpan gambar sebagai {file} di repositori Anda.',
  openFile: 'Buka berkas {file}.',
  createFile: 'Buat berkas {file} dan tempelkan cuplikan ke dalamnya.',
  paste: 'Tempelkan cuplikan di tempat Anda ingin melihatnya.',
  pasteBefore: 'Tempelkan cuplikan tepat sebelum {marker}.',
  pasteAfter: 'Tempelkan cuplikan tepat setelah {marker}.',
  pasteInto: 'Tempelkan cuplikan ke {field}.',
  pasteEnd: 'Tempelkan cuplikan di akhir berkas.',
  pasteTitle: 'Tempelkan cuplikan pada baris tersendiri tepat setelah judul.',
  addBlock: 'Tambahkan blok {block} dan tempelkan cuplikan ke dalamnya.',
  importPart: 'Impor di {file}: {code}',
  use: 'Letakkan {code} di {file}, di tempat spanduk seharusnya tampil.',
  choose: 'Pilih {option}.',
  set: 'Atur {option} ke {value}.',
  press: 'Klik {button}.',
  save: 'Simpan.',
  publish: 'Bangun dan terbitkan situs Anda seperti biasa.',
  check: 'Buka situs Anda: spanduknya ada di sana.',
  look: 'Lihat hasilnya: lencananya ada di sana.',
  header: 'Atur server Anda agar mengirim header dalam {file} bersama setiap halaman.',
  nonce: 'Jika kebijakan Anda memakai nonce, tambahkan nonce halaman ke tag: {code}.',
  csp: 'Jika situs Anda memiliki Content-Security-Policy, izinkan {csp} di dalamnya.',
  plan: '{platform} menjalankan skrip hanya pada paket tertentu ({plan}). Pada paket lain, gunakan gambar tanpa skrip.',
  planSome:
    '{platform} menjalankan skrip hanya pada paket tertentu. Pada paket lain, gunakan gambar tanpa skrip.',
  rights:
    '{platform} menghapus skrip kecuali akun Anda memiliki hak {right}. Jika cuplikan hilang, gunakan gambar tanpa skrip.',
  update: 'Pembaruan tema dapat menghapusnya; periksa lagi setelah setiap pembaruan.',
  themeFile: 'Nama berkas ini berbeda pada setiap tema.',
  ownBar: '{platform} memiliki bilah pengumuman sendiri; gunakan salah satu saja.',
  notThere: 'Tidak berjalan di {page}.',
  blockers: 'Pembaca yang memakai pemblokir iklan mungkin tidak melihatnya.',
  inlineStyle:
    'Kata-katanya membawa gayanya sendiri: Content-Security-Policy harus mengizinkan gaya sebaris. Jika milik Anda tidak, gunakan {target}.',
  merge:
    'Jika berkas sudah memiliki {code}, masukkan entri baru ke dalamnya, jangan menempel yang kedua.',
  local:
    'Alamat ini hanya berfungsi di komputer ini. Pasang kit di server, atau ambil paket untuk dihosting sendiri.',
  localImage:
    'Alamat ini hanya berfungsi di komputer ini. Pasang kit di server, atau simpan gambarnya dan tautkan berkasnya.',
  shift:
    'Di posisi ini halaman bergeser bila skrip datang terlambat. Agar tetap diam, gunakan {target}.',
  image:
    'Ini gambar di dalam tautan: tidak ada skrip yang dapat mengubah kata-katanya, dan tidak ada yang dijalankan.',
  copyFirst: 'Jika situs Anda tidak punya {file} sendiri, salin dulu milik temanya: {command}',
  useBefore: 'Letakkan {code} di {file}, tepat sebelum {marker}.',
  named: 'Di proyek Anda {file} mungkin bernama lain: {files}.',
  plainJs: 'Di proyek tanpa TypeScript, akhiri nama berkas baru dengan {ending}.',
  elseTarget: 'Jika tidak ada {what}, gunakan {target} sebagai gantinya.',
  mergeLine: 'Jika berkas sudah memiliki {code}, tambahkan {line} saja di bawahnya.',
  needsRight: 'Hanya akun dengan hak {right} yang dapat melakukannya.',
  noImages:
    'Jika yang tampil sebuah alamat, bukan lencananya, wiki itu tidak menampilkan gambar dari luar ({setting}): tempelkan {file} sebagai gantinya.',
  loseAttributes:
    'Jika {file} memiliki {setting}, hanya alamatnya yang sampai ke halaman: akhiri dengan {code}',
  download: 'Unduh {file}.',

  'name-markdown-picture': 'Markdown, terang dan gelap',
  'name-html-csp': 'HTML, CSP ketat',
  'name-html-no-script': 'HTML, tanpa JavaScript',
  'name-html-instant': 'HTML, seketika',
  'name-html-image': 'HTML, gambar saja',
  'name-wordpress-plugin': 'WordPress, plugin',
  'name-wordpress-block': 'WordPress, blok',
  'name-wordpress-widget': 'WordPress, widget',
  'name-wordpress-theme': 'WordPress, fungsi tema',
} satisfies StepWords;
