// Swedish.
import type { LocaleFile } from '../locale.ts';

const sv: LocaleFile = {
  tag: 'sv',
  name: 'Svenska',
  reviewed: false,
  notes: ['stand-with-palestine: “With Palestine”.'],
  campaigns: {
    ceasefire: { name: 'Eldupphör', label: 'Palestina' },
    palestine: { name: 'Palestina', label: 'Solidaritet' },
    'no-tech-for-apartheid': { name: 'Ingen teknik för apartheid', label: 'Teknikarbetare' },
    'no-azure-for-apartheid': { name: 'Ingen Azure för apartheid', label: 'Teknikarbetare' },
    'no-tech-for-ice': { name: 'Ingen teknik för ICE', label: 'Teknikarbetare' },
  },
  messages: {
    'ceasefire-now': {
      badge: 'Eldupphör nu',
      headline: 'Kräv ett eldupphör i Gaza nu.',
      action: 'Agera nu',
      alt: 'Palestina: eldupphör nu',
    },
    'permanent-ceasefire': {
      badge: 'Permanent eldupphör nu',
      headline: 'Kräv ett permanent eldupphör i Gaza.',
      action: 'Agera nu',
      alt: 'Palestina: permanent eldupphör nu',
    },
    'uphold-the-ceasefire': {
      badge: 'Respektera eldupphöret',
      headline: 'Respektera eldupphöret i Gaza och gör det varaktigt.',
      action: 'Agera nu',
      alt: 'Palestina: respektera eldupphöret',
    },
    'let-aid-in': {
      badge: 'Släpp in hjälpen i Gaza',
      headline: 'Släpp in mat, vatten och medicin i Gaza.',
      action: 'Läs mer',
      alt: 'Palestina: släpp in hjälpen i Gaza',
    },
    'end-the-siege': {
      badge: 'Häv belägringen av Gaza',
      headline: 'Öppna gränsövergångarna. Häv belägringen av Gaza.',
      action: 'Läs mer',
      alt: 'Palestina: häv belägringen av Gaza',
    },
    'protect-civilians': {
      badge: 'Skydda civila i Gaza',
      headline: 'Civila är inget mål. Skydda människorna i Gaza.',
      action: 'Läs mer',
      alt: 'Palestina: skydda civila i Gaza',
    },
    'protect-children': {
      badge: 'Skydda barnen i Gaza',
      headline: 'Varje barn har rätt att växa upp. Skydda barnen i Gaza.',
      action: 'Läs mer',
      alt: 'Palestina: skydda barnen i Gaza',
    },
    'protect-journalists': {
      badge: 'Skydda journalister i Gaza',
      headline: 'Journalister är civila. Skydda dem som rapporterar från Gaza.',
      action: 'Läs mer',
      alt: 'Palestina: skydda journalister i Gaza',
    },
    'protect-health-workers': {
      badge: 'Skydda vårdpersonal i Gaza',
      headline: 'Sjukhus måste vara trygga. Skydda vårdpersonalen i Gaza.',
      action: 'Läs mer',
      alt: 'Palestina: skydda vårdpersonal i Gaza',
    },
    'remember-their-names': {
      badge: 'Minns deras namn',
      headline: 'Var och en hade ett namn. Minns människorna som dödats i Gaza.',
      action: 'Läs namnen',
      alt: 'Palestina: minns namnen på människorna som dödats i Gaza',
    },
    'stand-with-palestine': {
      badge: 'Vi står med Palestina',
      headline: 'Vi står med Palestinas folk.',
      action: 'Läs mer',
      alt: 'Solidaritet: vi står med Palestina',
    },
    'free-palestine': {
      badge: 'Frihet för Palestina',
      headline: 'Frihet och lika rättigheter för Palestinas folk.',
      action: 'Läs mer',
      alt: 'Solidaritet: frihet för Palestina',
    },
    'tech-for-palestine': {
      badge: 'Teknik för Palestina',
      headline: 'Människor i teknikbranschen höjer rösten för Palestina.',
      action: 'Var med',
      alt: 'Solidaritet: teknik för Palestina',
    },
    'back-palestinian-startups': {
      badge: 'Stöd palestinska startups',
      headline: 'Erbjud palestinska startups arbete, finansiering och mentorskap.',
      action: 'Se hur',
      alt: 'Solidaritet: stöd palestinska startups',
    },
    'let-workers-speak': {
      badge: 'Låt anställda tala',
      headline: 'Ingen ska förlora jobbet för att ha höjt rösten för Palestina.',
      action: 'Läs mer',
      alt: 'Solidaritet: låt anställda höja rösten för Palestina',
    },
    'no-tech-for-apartheid': {
      badge: 'Ingen teknik för apartheid',
      headline: 'Anställda på Google och Amazon säger: ingen teknik för apartheid.',
      action: 'Läs deras krav',
      alt: 'Teknikarbetare: ingen teknik för apartheid',
    },
    'drop-nimbus': {
      badge: 'Lämna Project Nimbus',
      headline: 'Anställda uppmanar Google och Amazon att lämna Project Nimbus.',
      action: 'Läs varför',
      alt: 'Teknikarbetare: lämna Project Nimbus',
    },
    'no-azure-for-apartheid': {
      badge: 'Ingen Azure för apartheid',
      headline: 'Anställda på Microsoft säger: ingen Azure för apartheid.',
      action: 'Läs deras krav',
      alt: 'Teknikarbetare: ingen Azure för apartheid',
    },
    'no-tech-for-ice': {
      badge: 'Ingen teknik för ICE',
      headline: 'Teknikarbetare och migrantgrupper säger: ingen teknik för ICE.',
      action: 'Läs deras krav',
      alt: 'Teknikarbetare: ingen teknik för ICE, USA:s migrationsmyndighet',
    },
  },
  banner: {
    close: 'Stäng budskapet',
  },
  errors: {
    label: 'Fel i märket',
    unknownMessage: 'Inget budskap heter ”{given}”',
    badValue: '{option}: ”{given}” kan inte användas',
    allowed: 'Tillåtet: {allowed}',
    missingMessage: 'Märket har ingen text än',
    busy: 'För mycket att göra just nu, försök snart igen',
    notFound: 'Det finns inget på den här adressen',
    home: 'Tillbaka till början',
  },
};

export default sv;
