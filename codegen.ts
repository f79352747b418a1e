/** Resolver types from the SDL: `npm run generate` writes schema/generated/resolvers.ts, a test says when it is stale. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const source = (name: string): string => `../graphql/sources.ts#${name}`;
const statisticsSource = (name: string): string => `../graphql/statistics-sources.ts#${name}`;
const cards = (name: string): string => `../graphql/supervision-cards-sources.ts#${name}`;

const finding = (name: string): string => `../graphql/supervision-findings-sources.ts#${name}`;

const config: CodegenConfig = {
  schema: 'schema/graphql/*.graphql',
  generates: {
    'schema/generated/resolvers.ts': {
      plugins: [
        { add: { content: '// Generated from schema/graphql by codegen.ts. Do not edit: npm run generate' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        immutableTypes: true,
        inputMaybeValue: 'T | null',
        scalars: { DateTime: 'string', LocalDate: 'string', CaseNo: 'string', PageSize: 'number', JSON: 'unknown', ID: 'string' },
        mappers: {
          Case: source('CaseSource'),
          Person: source('PersonSource'),
          Unit: source('UnitSource'),
          Region: source('RegionSource'),
          Party: source('PartySource'),
          Procedure: source('ProcedureSource'),
          ProcedureVersion: source('ProcedureVersionSource'),
          CalendarVersion: source('CalendarSource'),
          CaseClock: source('ClockSource'),
          TrailEntry: source('TrailEntrySource'),
          CaseStep: source('StepSource'),
          Hand: source('HandSource'),
          Proposal: source('ProposalSource'),
          CaseHearing: source('HearingSource'),
          Refusal: source('RefusalSource'),
          WhoMay: source('WhoMaySource'),
          ExceptedPerson: source('ExceptedSource'),
          AvailableAction: source('AvailableActionSource'),
          ChildCase: source('ChildSource'),
          CommandDone: source('DoneSource'),
          CommandPending: source('PendingSource'),
          CommandRefused: source('RefusedSource'),
          CatalogueDone: source('CatalogueDoneSource'),
          Finding: finding('FindingSource'),
          SupervisionRule: finding('RuleSource'),
          Measure: statisticsSource('MeasureSource'),
          Statistics: statisticsSource('StatisticsSource'),
          StatisticsRow: statisticsSource('RowSource'),
          StatisticsCell: statisticsSource('CellSource'),
          StatisticsCaseEdge: statisticsSource('CountedCaseEdge'),
          HandlingTimes: statisticsSource('HandlingTimesSource'),
          PastCase: statisticsSource('PastCaseSource'),
          BoardRow: statisticsSource('BoardRowSource'),
          CoverageException: '../../domain/supervision/coverage.ts#CoverageException as UncoveredClock',
          Card: cards('CardSource'),
          SupervisionOrder: cards('OrderSource'),
          SupervisionTerm: cards('TermSource'),
          CardAnswer: cards('CardAnswerSource'),
          CardAppeal: cards('CardAppealSource'),
          AppealDecision: cards('DecisionSource'),
          CardEnding: cards('EndingSource'),
          OrderReply: cards('OrderReplySource'),
          OrderCheck: cards('OrderCheckSource'),
          CardDone: cards('CardDoneSource'),
          OrderDone: cards('OrderDoneSource'),
          SupervisionPending: cards('SupervisionPendingSource'),
          Rating: '../graphql/rating-sources.ts#RatingSource',
          RatingDone: '../graphql/rating-sources.ts#RatingDoneSource',
        },
      },
    },
  },
};
export default config;
