// Japanese.
import type { LocaleFile } from '../locale.ts';

const ja: LocaleFile = {
  tag: 'ja',
  name: '日本語',
  reviewed: false,
  notes: [
    'badges end in a plea (守って, 忘れないで), headlines in the polite form of it.',
    'end-the-siege: 封鎖 is blockade, the press’s word for Gaza; 包囲 is siege.',
    'remember-their-names: “Do not forget their names … Do not forget them.”',
    'no-tech-for-*: “We do not hand technology to …”; 従業員有志 is “some of the employees, of their own accord”.',
    'let-workers-speak, badge: “So that workers can speak up”.',
  ],
  campaigns: {
    ceasefire: { name: '停戦', label: 'パレスチナ' },
    palestine: { name: 'パレスチナ', label: '連帯' },
    'no-tech-for-apartheid': { name: 'アパルトヘイトに技術を渡さない', label: 'テック労働者' },
    'no-azure-for-apartheid': { name: 'アパルトヘイトにAzureを渡さない', label: 'テック労働者' },
    'no-tech-for-ice': { name: 'ICEに技術を渡さない', label: 'テック労働者' },
  },
  messages: {
    'ceasefire-now': {
      badge: '今すぐ停戦を',
      headline: 'ガザでの停戦を今すぐ求めましょう。',
      action: '今すぐ行動する',
      alt: 'パレスチナ：今すぐ停戦を',
    },
    'permanent-ceasefire': {
      badge: '今すぐ恒久停戦を',
      headline: 'ガザでの恒久停戦を求めましょう。',
      action: '今すぐ行動する',
      alt: 'パレスチナ：今すぐ恒久停戦を',
    },
    'uphold-the-ceasefire': {
      badge: '停戦を守って',
      headline: 'ガザの停戦を守り、長く続くものにしてください。',
      action: '今すぐ行動する',
      alt: 'パレスチナ：停戦を守って',
    },
    'let-aid-in': {
      badge: 'ガザに支援物資を入れて',
      headline: '食料と水と医薬品をガザに入れてください。',
      action: '詳しく知る',
      alt: 'パレスチナ：ガザに支援物資を入れて',
    },
    'end-the-siege': {
      badge: 'ガザの封鎖を終わらせて',
      headline: '検問所を開いてください。ガザの封鎖を終わらせてください。',
      action: '詳しく知る',
      alt: 'パレスチナ：ガザの封鎖を終わらせて',
    },
    'protect-civilians': {
      badge: 'ガザの民間人を守って',
      headline: '民間人は標的ではありません。ガザの人々を守ってください。',
      action: '詳しく知る',
      alt: 'パレスチナ：ガザの民間人を守って',
    },
    'protect-children': {
      badge: 'ガザの子どもたちを守って',
      headline: 'どの子にも大きくなる権利があります。ガザの子どもたちを守ってください。',
      action: '詳しく知る',
      alt: 'パレスチナ：ガザの子どもたちを守って',
    },
    'protect-journalists': {
      badge: 'ガザのジャーナリストを守って',
      headline: 'ジャーナリストは民間人です。ガザから伝える人々を守ってください。',
      action: '詳しく知る',
      alt: 'パレスチナ：ガザのジャーナリストを守って',
    },
    'protect-health-workers': {
      badge: 'ガザの医療従事者を守って',
      headline: '病院は安全でなければなりません。ガザの医療従事者を守ってください。',
      action: '詳しく知る',
      alt: 'パレスチナ：ガザの医療従事者を守って',
    },
    'remember-their-names': {
      badge: '一人ひとりの名前を忘れないで',
      headline: 'ガザで殺された一人ひとりに名前がありました。忘れないでください。',
      action: '名前を読む',
      alt: 'パレスチナ：ガザで殺された人々の名前を忘れないで',
    },
    'stand-with-palestine': {
      badge: 'パレスチナとともに',
      headline: '私たちはパレスチナの人々とともにあります。',
      action: '詳しく知る',
      alt: '連帯：パレスチナとともに',
    },
    'free-palestine': {
      badge: 'パレスチナに自由を',
      headline: 'パレスチナの人々に自由と平等な権利を。',
      action: '詳しく知る',
      alt: '連帯：パレスチナに自由を',
    },
    'tech-for-palestine': {
      badge: 'パレスチナのためのテック',
      headline: 'テック業界の人々がパレスチナのために声を上げています。',
      action: '参加する',
      alt: '連帯：パレスチナのためのテック',
    },
    'back-palestinian-startups': {
      badge: 'パレスチナのスタートアップに支援を',
      headline: 'パレスチナのスタートアップに仕事と資金と助言を。',
      action: '方法を見る',
      alt: '連帯：パレスチナのスタートアップに支援を',
    },
    'let-workers-speak': {
      badge: '働く人が声を上げられるように',
      headline: 'パレスチナのために声を上げたことで、職を失う人がいてはなりません。',
      action: '詳しく知る',
      alt: '連帯：働く人がパレスチナのために声を上げられるように',
    },
    'no-tech-for-apartheid': {
      badge: 'アパルトヘイトに技術を渡さない',
      headline:
        'グーグルとアマゾンの従業員有志が「アパルトヘイトに技術を渡さない」と訴えています。',
      action: '要求を読む',
      alt: 'テック労働者：アパルトヘイトに技術を渡さない',
    },
    'drop-nimbus': {
      badge: 'プロジェクト・ニンバスから撤退を',
      headline: '従業員らがグーグルとアマゾンにプロジェクト・ニンバスからの撤退を求めています。',
      action: '理由を読む',
      alt: 'テック労働者：プロジェクト・ニンバスから撤退を',
    },
    'no-azure-for-apartheid': {
      badge: 'アパルトヘイトにAzureを渡さない',
      headline: 'マイクロソフトの従業員有志が「アパルトヘイトにAzureを渡さない」と訴えています。',
      action: '要求を読む',
      alt: 'テック労働者：アパルトヘイトにAzureを渡さない',
    },
    'no-tech-for-ice': {
      badge: 'ICEに技術を渡さない',
      headline: 'テック労働者と移民団体が「ICEに技術を渡さない」と訴えています。',
      action: '要求を読む',
      alt: 'テック労働者：米国の移民当局ICEに技術を渡さない',
    },
  },
  banner: {
    close: 'このメッセージを閉じる',
  },
  errors: {
    label: 'バッジのエラー',
    unknownMessage: '「{given}」というメッセージはありません',
    badValue: '{option}：「{given}」は使えません',
    allowed: '使えるもの：{allowed}',
    missingMessage: 'バッジにまだ文字がありません',
    busy: 'ただいま混み合っています。少し後でもう一度お試しください',
    notFound: 'このアドレスには何もありません',
    home: '最初に戻る',
  },
};

export default ja;
