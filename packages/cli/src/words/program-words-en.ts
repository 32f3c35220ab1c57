import type { ProgramWords } from './program-words.js'

export const programWordsEnglish: ProgramWords = {
  description: 'The support plan of a town in "Petites villes de demain".',
  usage: '<command> [options]',
  titles: {},
  commands: {
    plan: {
      summary: 'the support plan of a town',
      usage: '<town...> [options]',
      examples: [
        'pvd plan Modane --lang en',
        'pvd plan Saint-Denis 974',
        'pvd plan 73157 --fact frr.zoning=frr+',
        'pvd plan Modane --output modane.html',
      ],
    },
    town: {
      summary: 'identity card of a town: codes, zonings, milestones',
      usage: '<town...> [options]',
      examples: ['pvd town 73248', 'pvd town Porto-Vecchio --json'],
    },
    offers: {
      summary: 'the catalogue of offers on a day',
      usage: '[words...] [options]',
      examples: ['pvd offers --open --theme housing', 'pvd offers --pillar engineering --on 2021-09-01'],
    },
    offer: {
      summary: 'one offer in full: rule, funding, sources',
      usage: '<offer> [options]',
      examples: ['pvd offer vta', 'pvd offer denormandie --on 2028-01-01'],
    },
    explain: {
      summary: 'why an offer is open to a town, or not',
      usage: '<town> <offer> [options]',
      examples: ['pvd explain 73157 vta', 'pvd explain 73157 vta --fact town.densityLevel=6'],
      after:
        'Exit code: 0 when the rule says yes or cannot tell, 1 when it says no, 3 with --strict when it cannot tell. It speaks of the rule, not of the days for applying.',
    },
    facts: {
      summary: 'the facts that --fact takes',
      usage: '[words...] [options]',
      examples: ['pvd facts', 'pvd facts population'],
    },
    test: {
      summary: 'run the cases of a catalogue of rules',
      usage: '[folder] [options]',
      examples: ['pvd test my-rules', 'pvd test my-rules --min-coverage 100', 'pvd test'],
      after:
        'The folder holds .json, .yaml or .yml files; without a folder, it is the catalogue of the programme. Exit code: 0 when every case passes, 1 when a case fails or too little is covered, 2 when the folder holds no valid catalogue.',
    },
    lint: {
      summary: 'look for faults in a catalogue of rules',
      usage: '[folder] [options]',
      examples: ['pvd lint my-rules', 'pvd lint my-rules --strict --on 2026-12-31', 'pvd lint'],
      after:
        'The folder holds .json, .yaml or .yml files; without a folder, it is the catalogue of the programme. Exit code: 1 when there are errors (with --strict, warnings too), else 0; 2 when the folder cannot be read.',
    },
    sql: {
      summary: 'writes the rules of a catalogue as SQL',
      usage: '[folder] --dialect <database> [options]',
      examples: [
        'pvd sql --dialect duckdb --offer detr --view verdicts',
        'pvd sql my-rules --dialect postgresql --table public.towns --columns columns.json',
      ],
      after:
        'Each rule is a column verdict_<id> that holds yes, no or unknown, on the day of --on. Without --columns, each fact is looked for in the column that has its id in snake case: town.population in town_population. Without --view, the values of the query follow it as comments. Exit code: 0 when the SQL is written, 1 when the database cannot say a rule, 2 when the request was not understood.',
    },
    fund: {
      summary: 'shows how grants stack for a project, and what remains to pay',
      usage: '<town> [options]',
      examples: [
        'pvd fund Modane --cost 400000 --project school',
        'pvd fund Modane --cost 1200000 --project brownfield --deficit 300000 --sure',
      ],
      after:
        'Amounts are in euros before tax. The kinds of project are those of the fact project.kinds: pvd facts project.kinds. Grants to be confirmed count, and are marked; with --sure they do not count.',
    },
    data: {
      summary: 'reads an official list of towns into a zonings file',
      usage: 'import <…> [options]',
      examples: [
        'pvd data import frr communes-frr.xlsx --vintage 2025-07-10 --output zonings.json',
        'pvd plan Modane --zonings zonings.json',
      ],
      after:
        'Lists: pvd, acv, ort, frr, density, loi-montagne, d113-14, massif. The file is CSV or xlsx; every row that is refused is named. Exit code: 0 without errors, 1 with some.',
    },
    check: {
      summary: 'checks a file of towns, conventions, offers or partners',
      usage: '<file...> [options]',
      examples: [
        'pvd check pvd-list.csv',
        'pvd check pvd-list.csv --fix mended-list.csv',
        'pvd check aids.xlsx --schema aids.json --format html --output report.html',
        'pvd check --rules insee-code',
      ],
      after:
        'CSV (any delimiter, UTF-8 or Windows-1252), xlsx, JSON or NDJSON; "-" reads standard input. Exit code: 0 without errors, 1 with some (with --strict, with warnings too), 2 when the request cannot be understood.',
    },
    analyse: {
      summary: 'proves what is contradictory, idle or alike in a catalogue of rules',
      usage: '[folder] [options]',
      examples: ['pvd analyse my-rules', 'pvd analyse --format csv --output analysis.csv'],
      after:
        'Without a folder, it is the catalogue of the programme. The rules are held against every combination of facts, and against the communes or the file of --population. Exit code: 1 when there is a contradiction (with --strict, for a warning too), else 0; 2 when the folder holds no valid catalogue.',
    },
    coverage: {
      summary: 'counts the communes to which each offer is open, closed or to be confirmed',
      usage: '[folder] [options]',
      examples: [
        'pvd coverage',
        'pvd coverage --offer frr --by department',
        'pvd coverage --by mountain --format csv',
      ],
    },
    impact: {
      summary: 'says who gains and who loses when a catalogue changes',
      usage: '<before> <after> [options]',
      examples: [
        'pvd impact before after',
        'pvd impact my-rules --since v1.4.0',
        'pvd impact my-rules --since main --allow minor',
      ],
      after:
        'Each catalogue is a folder or a .json, .yaml or .yml file; without a second, it is the catalogue of the programme. Exit code: 0, or 1 when the effect is greater than --allow; 2 when a catalogue cannot be read.',
    },
    evaluate: {
      summary: 'answers every rule for every row of a file',
      usage: '<file> [options]',
      examples: [
        'pvd evaluate towns.csv --output answers.csv',
        'pvd evaluate towns.parquet --summary --only club-pvd,detr',
        'pvd evaluate libraries.ndjson --catalogue rules --output answers.ndjson',
      ],
      after:
        'CSV, NDJSON or Parquet, of any length. A column named as a fact (pvd facts) is that fact; a column of commune codes (code, insee, code_insee) brings what is known of the town. An empty cell is unknown, "none" says that there is none; amounts are in euros. The output keeps the columns and adds yes, no or unknown for each rule. Exit code: 0 when every row is evaluated, 1 when some are refused, 2 when the request cannot be understood.',
    },
    peers: {
      summary: 'finds the towns of the programme most like a town',
      usage: '<town> [options]',
      examples: ['pvd peers Modane', 'pvd peers 2A247 --json'],
    },
    group: {
      summary: 'gives the plan of a territory project that several towns share',
      usage: '<project> [options]',
      examples: ['pvd group maurienne', 'pvd group maurienne --on 2021-09-01'],
    },
  },
  help: 'show this help',
  version: 'show the version',
  on: 'day examined (today by default), YYYY-MM-DD',
  fact: 'an answer to an open question; may be repeated',
  facts: 'answers in a JSON file, amounts in cents',
  json: 'the complete data, for a program',
  lang: 'fr or en (PVD_LANG by default, else fr)',
  all: 'closed and not eligible offers in full too',
  strict: 'exit code 3 when the answer is unknown',
  list: {
    vintage: 'day on which the list was drawn up, YYYY-MM-DD',
    publisher: 'who publishes the list',
    title: 'title of the list (the name of the file by default)',
    sheet: 'sheet of an xlsx workbook',
    output: 'zonings file to write; its other lists are kept',
    zonings: 'lists imported by pvd data import',
  },
  project: {
    cost: 'cost of the project before tax',
    kinds: 'kinds of project, separated by commas',
    owner: 'who carries the project (commune by default)',
    start: 'day on which the works begin, YYYY-MM-DD',
    deficit: 'what the operation lacks before any grant; 0 for none',
    gifts: 'private gifts, which are no public money',
    grants: 'public grants already won elsewhere',
    sure: 'count only the grants that are available',
  },
  format: 'text (by default), markdown or html',
  output: 'file to write, instead of showing it',
  strictLint: 'warnings count as errors',
  minCoverage: 'coverage below which the exit code is 1',
  analysis: {
    population: 'cases instead of the communes: one JSON object { id, facts } a line',
    by: 'count by department, region or mountain',
    offer: 'this offer only; may be repeated',
    since: 'git revision with which to compare the folder',
    allow: 'greatest effect allowed: none, patch, minor or major',
    format: 'text (by default), json or csv',
    output: 'file to write, instead of showing it',
  },
  pillar: 'engineering, network or thematic',
  theme: 'a theme: housing, commerce, mobility…',
  kind: 'a kind of aid: grant, loan, advice…',
  open: 'only those that one may apply for',
  examples: 'Examples:',
  exitCodes: 'Exit code: 0, or 2 when the request cannot be understood; see also "pvd explain --help".',
  values: {
    group: 'group',
    offer: 'offer',
    revision: 'revision',
    bump: 'effect',
    day: 'day',
    fact: 'fact=value',
    file: 'file',
    lang: 'language',
    pillar: 'pillar',
    theme: 'theme',
    kind: 'kind',
    euros: 'euros',
    kinds: 'kinds',
    owner: 'owner',
    text: 'text',
    count: 'number',
    folder: 'folder',
    format: 'format',
    percent: 'percent',
  },
}
