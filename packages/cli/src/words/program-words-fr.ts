import type { ProgramWords } from './program-words.js'

export const programWordsFrench: ProgramWords = {
  description: 'Le plan d’accompagnement d’une commune dans « Petites villes de demain ».',
  usage: '<commande> [options]',
  titles: {
    'Usage:': 'Usage :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
    'Arguments:': 'Arguments :',
  },
  commands: {
    plan: {
      summary: 'le plan d’accompagnement d’une commune',
      usage: '<commune...> [options]',
      examples: [
        'pvd plan Modane',
        'pvd plan Saint-Denis 974',
        'pvd plan 73157 --fact frr.zoning=frr+',
        'pvd plan Modane --output modane.html',
      ],
    },
    town: {
      summary: 'la fiche d’une commune : codes, zonages, étapes',
      usage: '<commune...> [options]',
      examples: ['pvd town 73248', 'pvd town Porto-Vecchio --json'],
    },
    offers: {
      summary: 'le catalogue des offres à une date',
      usage: '[mots...] [options]',
      examples: ['pvd offers --open --theme housing', 'pvd offers --pillar engineering --on 2021-09-01'],
    },
    offer: {
      summary: 'une offre en entier : règle, financement, sources',
      usage: '<offre> [options]',
      examples: ['pvd offer vta', 'pvd offer denormandie --on 2028-01-01'],
    },
    explain: {
      summary: 'pourquoi une offre est ouverte ou non à une commune',
      usage: '<commune> <offre> [options]',
      examples: ['pvd explain 73157 vta', 'pvd explain 73157 vta --fact town.densityLevel=6'],
      after:
        'Code de sortie : 0 si la règle dit oui ou ne peut pas trancher, 1 si elle dit non, 3 avec --strict si elle ne peut pas trancher. Il parle de la règle, non des dates de dépôt.',
    },
    facts: {
      summary: 'les faits que l’on peut donner avec --fact',
      usage: '[mots...] [options]',
      examples: ['pvd facts', 'pvd facts population'],
    },
    test: {
      summary: 'met un catalogue de règles à l’épreuve de ses cas',
      usage: '[dossier] [options]',
      examples: ['pvd test mes-regles', 'pvd test mes-regles --min-coverage 100', 'pvd test'],
      after:
        'Le dossier tient des fichiers .json, .yaml ou .yml ; sans dossier, c’est le catalogue du programme. Code de sortie : 0 si tous les cas passent, 1 si un cas échoue ou si la couverture est trop faible, 2 si le dossier ne tient pas de catalogue valable.',
    },
    lint: {
      summary: 'cherche les défauts d’un catalogue de règles',
      usage: '[dossier] [options]',
      examples: ['pvd lint mes-regles', 'pvd lint mes-regles --strict --on 2026-12-31', 'pvd lint'],
      after:
        'Le dossier tient des fichiers .json, .yaml ou .yml ; sans dossier, c’est le catalogue du programme. Code de sortie : 1 s’il y a des erreurs (avec --strict, des avertissements aussi), sinon 0 ; 2 si le dossier ne peut pas être lu.',
    },
    sql: {
      summary: 'écrit les règles d’un catalogue en SQL',
      usage: '[dossier] --dialect <base> [options]',
      examples: [
        'pvd sql --dialect duckdb --offer detr --view verdicts',
        'pvd sql mes-regles --dialect postgresql --table public.communes --columns colonnes.json',
      ],
      after:
        'Chaque règle est une colonne verdict_<identifiant> qui tient yes, no ou unknown, au jour de --on. Sans --columns, chaque fait est cherché dans la colonne qui porte son identifiant : town.population dans town_population. Sans --view, les valeurs de la requête la suivent en commentaires. Code de sortie : 0 si le SQL est écrit, 1 si la base de données ne peut pas dire une règle, 2 si la demande n’a pas été comprise.',
    },
    fund: {
      summary: 'montre comment les aides se cumulent pour un projet, et ce qui reste à payer',
      usage: '<commune> [options]',
      examples: [
        'pvd fund Modane --cost 400000 --project school',
        'pvd fund Modane --cost 1200000 --project brownfield --deficit 300000 --sure',
      ],
      after:
        'Les montants sont en euros hors taxes. Les natures de projet sont celles du fait project.kinds : pvd facts project.kinds. Les aides à confirmer comptent, et sont marquées ; avec --sure, elles ne comptent pas.',
    },
    data: {
      summary: 'lit une liste officielle de communes dans un fichier de zonages',
      usage: 'import <…> [options]',
      examples: [
        'pvd data import frr communes-frr.xlsx --vintage 2025-07-10 --output zonages.json',
        'pvd plan Modane --zonings zonages.json',
      ],
      after:
        'Listes : pvd, acv, ort, frr, density, loi-montagne, d113-14, massif. Le fichier est en CSV ou en xlsx ; chaque ligne refusée est nommée. Code de sortie : 0 sans erreur, 1 s’il y en a.',
    },
    check: {
      summary: 'vérifie un fichier de communes, de conventions, d’offres ou de partenaires',
      usage: '<fichier...> [options]',
      examples: [
        'pvd check liste-pvd.csv',
        'pvd check liste-pvd.csv --fix liste-corrigee.csv',
        'pvd check aides.xlsx --schema aides.json --format html --output rapport.html',
        'pvd check --rules insee-code',
      ],
      after:
        'CSV (tout délimiteur, UTF-8 ou Windows-1252), xlsx, JSON ou NDJSON ; « - » lit l’entrée standard. Code de sortie : 0 sans erreur, 1 s’il y en a (avec --strict, aussi pour un avertissement), 2 si la demande ne peut pas être comprise.',
    },
    analyse: {
      summary: 'prouve ce que les règles d’un catalogue ont de contradictoire, de superflu ou de commun',
      usage: '[dossier] [options]',
      examples: ['pvd analyse mes-regles', 'pvd analyse --format csv --output analyse.csv'],
      after:
        'Sans dossier, c’est le catalogue du programme. Les règles sont tenues contre toutes les combinaisons de faits, et contre les communes ou le fichier de --population. Code de sortie : 1 s’il y a une contradiction (avec --strict, aussi pour un avertissement), sinon 0 ; 2 si le dossier ne tient pas de catalogue valable.',
    },
    coverage: {
      summary: 'compte les communes auxquelles chaque offre est ouverte, fermée ou à confirmer',
      usage: '[dossier] [options]',
      examples: [
        'pvd coverage',
        'pvd coverage --offer frr --by department',
        'pvd coverage --by mountain --format csv',
      ],
    },
    impact: {
      summary: 'dit qui gagne et qui perd quand un catalogue change',
      usage: '<avant> <apres> [options]',
      examples: [
        'pvd impact avant apres',
        'pvd impact mes-regles --since v1.4.0',
        'pvd impact mes-regles --since main --allow minor',
      ],
      after:
        'Chaque catalogue est un dossier ou un fichier .json, .yaml ou .yml ; sans second, c’est le catalogue du programme. Code de sortie : 0, ou 1 si l’effet dépasse --allow ; 2 si un catalogue ne peut pas être lu.',
    },
    evaluate: {
      summary: 'répond à toutes les règles pour chaque ligne d’un fichier',
      usage: '<fichier> [options]',
      examples: [
        'pvd evaluate communes.csv --output reponses.csv',
        'pvd evaluate communes.parquet --summary --only club-pvd,detr',
        'pvd evaluate bibliotheques.ndjson --catalogue regles --output reponses.ndjson',
      ],
      after:
        'CSV, NDJSON ou Parquet, de toute longueur. Une colonne au nom d’un fait (pvd facts) est ce fait ; une colonne de codes communes (code, insee, code_insee) apporte ce que l’on sait de la commune. Une cellule vide est inconnue, « aucun » dit qu’il n’y en a pas ; les montants sont en euros. La sortie garde les colonnes et ajoute yes, no ou unknown pour chaque règle. Code de sortie : 0 si toutes les lignes sont évaluées, 1 si certaines sont refusées, 2 si la demande ne peut pas être comprise.',
    },
    peers: {
      summary: 'trouve les villes du programme qui ressemblent le plus à une commune',
      usage: '<commune> [options]',
      examples: ['pvd peers Modane', 'pvd peers 2A247 --json'],
    },
    group: {
      summary: 'donne le plan d’un projet de territoire que plusieurs villes partagent',
      usage: '<projet> [options]',
      examples: ['pvd group maurienne', 'pvd group maurienne --on 2021-09-01'],
    },
  },
  help: 'affiche cette aide',
  version: 'affiche la version',
  on: 'jour examiné (par défaut aujourd’hui), AAAA-MM-JJ',
  fact: 'une réponse à une question ouverte ; se répète',
  facts: 'des réponses dans un fichier JSON, montants en centimes',
  json: 'les données complètes, pour un programme',
  lang: 'fr ou en (par défaut PVD_LANG, sinon fr)',
  all: 'les offres closes et non éligibles aussi en détail',
  strict: 'code de sortie 3 quand la réponse est inconnue',
  list: {
    vintage: 'jour auquel la liste a été arrêtée, AAAA-MM-JJ',
    publisher: 'producteur de la liste',
    title: 'titre de la liste (par défaut le nom du fichier)',
    sheet: 'feuille d’un classeur xlsx',
    output: 'fichier de zonages à écrire ; ses autres listes sont gardées',
    zonings: 'listes importées par pvd data import',
  },
  project: {
    cost: 'coût du projet hors taxes',
    kinds: 'natures du projet, séparées par des virgules',
    owner: 'qui porte le projet (par défaut commune)',
    start: 'jour du début des travaux, AAAA-MM-JJ',
    deficit: 'ce qui manque à l’opération avant toute subvention ; 0 s’il n’y en a pas',
    gifts: 'dons privés, qui ne sont pas de l’argent public',
    grants: 'subventions publiques déjà obtenues ailleurs',
    sure: 'ne compte que les aides disponibles',
  },
  format: 'text (par défaut), markdown ou html',
  output: 'fichier où écrire, au lieu de l’afficher',
  strictLint: 'les avertissements comptent comme des erreurs',
  minCoverage: 'couverture au-dessous de laquelle le code de sortie est 1',
  analysis: {
    population: 'cas à la place des communes : un objet JSON { id, facts } par ligne',
    by: 'compte par department, region ou mountain',
    offer: 'cette offre seulement ; peut être répété',
    since: 'révision git avec laquelle comparer le dossier',
    allow: 'plus grand effet admis : none, patch, minor ou major',
    format: 'text (par défaut), json ou csv',
    output: 'fichier à écrire, au lieu de l’afficher',
  },
  pillar: 'engineering, network ou thematic',
  theme: 'un thème : housing, commerce, mobility…',
  kind: 'une nature d’aide : grant, loan, advice…',
  open: 'seulement celles dont le dépôt est ouvert',
  examples: 'Exemples :',
  exitCodes:
    'Code de sortie : 0, ou 2 si la demande ne peut pas être comprise ; voir aussi « pvd explain --help ».',
  values: {
    group: 'groupe',
    offer: 'offre',
    revision: 'révision',
    bump: 'effet',
    day: 'jour',
    fact: 'fait=valeur',
    file: 'fichier',
    lang: 'langue',
    pillar: 'pilier',
    theme: 'thème',
    kind: 'nature',
    format: 'format',
    percent: 'pourcentage',
    euros: 'euros',
    kinds: 'natures',
    owner: 'porteur',
    text: 'texte',
    count: 'nombre',
    folder: 'dossier',
  },
}
