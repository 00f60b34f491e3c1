// Portuguese (Brazilian).
import type { LocaleFile } from '../locale.ts';

const ptBR: LocaleFile = {
  tag: 'pt-BR',
  name: 'Português (Brasil)',
  reviewed: false,
  notes: [
    'The label of the workers’ campaigns says IT, to stay under 320 px; the alternative text says technology.',
  ],
  campaigns: {
    ceasefire: { name: 'Cessar-fogo', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidariedade' },
    'no-tech-for-apartheid': {
      name: 'Nenhuma tecnologia para o apartheid',
      label: 'Pessoal de TI',
    },
    'no-azure-for-apartheid': {
      name: 'Não ao Azure para o apartheid',
      label: 'Pessoal de TI',
    },
    'no-tech-for-ice': { name: 'Nenhuma tecnologia para o ICE', label: 'Pessoal de TI' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Cessar-fogo já',
      headline: 'Pedimos um cessar-fogo em Gaza já.',
      action: 'Participe',
      alt: 'Palestina: cessar-fogo já',
    },
    'permanent-ceasefire': {
      badge: 'Cessar-fogo permanente já',
      headline: 'Pedimos um cessar-fogo permanente em Gaza.',
      action: 'Participe',
      alt: 'Palestina: cessar-fogo permanente já',
    },
    'uphold-the-ceasefire': {
      badge: 'Respeitem o cessar-fogo',
      headline: 'Respeitem o cessar-fogo em Gaza e façam com que ele dure.',
      action: 'Participe',
      alt: 'Palestina: respeitem o cessar-fogo',
    },
    'let-aid-in': {
      badge: 'Deixem a ajuda entrar em Gaza',
      headline: 'Deixem entrar comida, água e remédios em Gaza.',
      action: 'Saiba mais',
      alt: 'Palestina: deixem a ajuda entrar em Gaza',
    },
    'end-the-siege': {
      badge: 'Fim do cerco a Gaza',
      headline: 'Abram as passagens. Acabem com o cerco a Gaza.',
      action: 'Saiba mais',
      alt: 'Palestina: fim do cerco a Gaza',
    },
    'protect-civilians': {
      badge: 'Protejam os civis em Gaza',
      headline: 'Civis não são alvo. Protejam a população de Gaza.',
      action: 'Saiba mais',
      alt: 'Palestina: protejam os civis em Gaza',
    },
    'protect-children': {
      badge: 'Protejam as crianças de Gaza',
      headline: 'Toda criança tem o direito de crescer. Protejam as crianças de Gaza.',
      action: 'Saiba mais',
      alt: 'Palestina: protejam as crianças de Gaza',
    },
    'protect-journalists': {
      badge: 'Protejam os jornalistas de Gaza',
      headline: 'Jornalistas são civis. Protejam quem noticia de dentro de Gaza.',
      action: 'Saiba mais',
      alt: 'Palestina: protejam os jornalistas de Gaza',
    },
    'protect-health-workers': {
      badge: 'Protejam quem cuida em Gaza',
      headline: 'Hospitais precisam ser seguros. Protejam os profissionais de saúde em Gaza.',
      action: 'Saiba mais',
      alt: 'Palestina: protejam os profissionais de saúde em Gaza',
    },
    'remember-their-names': {
      badge: 'Lembrem seus nomes',
      headline: 'Cada pessoa tinha um nome. Lembrem quem foi morto em Gaza.',
      action: 'Leia os nomes',
      alt: 'Palestina: lembrem os nomes das pessoas mortas em Gaza',
    },
    'stand-with-palestine': {
      badge: 'Com a Palestina',
      headline: 'Estamos ao lado do povo da Palestina.',
      action: 'Saiba mais',
      alt: 'Solidariedade: com a Palestina',
    },
    'free-palestine': {
      badge: 'Palestina livre',
      headline: 'Liberdade e direitos iguais para o povo da Palestina.',
      action: 'Saiba mais',
      alt: 'Solidariedade: Palestina livre',
    },
    'tech-for-palestine': {
      badge: 'Tecnologia pela Palestina',
      headline: 'Pessoas da área de tecnologia estão levantando a voz pela Palestina.',
      action: 'Junte-se',
      alt: 'Solidariedade: tecnologia pela Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Apoiem startups palestinas',
      headline: 'Ofereçam trabalho, investimento e mentoria a startups palestinas.',
      action: 'Veja como',
      alt: 'Solidariedade: apoiem startups palestinas',
    },
    'let-workers-speak': {
      badge: 'Deixem os trabalhadores falar',
      headline: 'Ninguém deveria perder o emprego por levantar a voz pela Palestina.',
      action: 'Saiba mais',
      alt: 'Solidariedade: deixem os trabalhadores falar pela Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Sem tecnologia para o apartheid',
      headline: 'Trabalhadores do Google e da Amazon dizem: nenhuma tecnologia para o apartheid.',
      action: 'Leia as reivindicações',
      alt: 'Gente da tecnologia: sem tecnologia para o apartheid',
    },
    'drop-nimbus': {
      badge: 'Abandonem o Projeto Nimbus',
      headline: 'Trabalhadores pedem que Google e Amazon abandonem o Projeto Nimbus.',
      action: 'Leia por quê',
      alt: 'Gente da tecnologia: abandonem o Projeto Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Não ao Azure para o apartheid',
      headline: 'Trabalhadores da Microsoft dizem: não ao Azure para o apartheid.',
      action: 'Leia as reivindicações',
      alt: 'Gente da tecnologia: não ao Azure para o apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Sem tecnologia para o ICE',
      headline: 'Gente da tecnologia e grupos de imigrantes: nada de tecnologia para o ICE.',
      action: 'Leia as reivindicações',
      alt: 'Gente da tecnologia: sem tecnologia para o ICE, a agência de imigração dos EUA',
    },
  },
  banner: {
    close: 'Fechar esta mensagem',
  },
  errors: {
    label: 'Erro no selo',
    unknownMessage: 'Nenhuma mensagem se chama “{given}”',
    badValue: '{option}: “{given}” não pode ser usado',
    allowed: 'Permitido: {allowed}',
    missingMessage: 'O selo ainda não tem texto',
    busy: 'Serviço ocupado, tente de novo em instantes',
    notFound: 'Não há nada neste endereço',
    home: 'Voltar ao início',
  },
};

export default ptBR;
