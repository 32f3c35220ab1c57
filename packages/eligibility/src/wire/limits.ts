/**
 * How large a rule from outside may be. They are far above any rule that a person writes and far below what would
 * exhaust a stack or a server.
 */
export interface RuleLimits {
  /** How deep rules and operands may nest. A cycle in memory runs into this one. */
  readonly depth: number
  /** Rules and operands in all. */
  readonly nodes: number
  /** Items of one list. */
  readonly items: number
  /** Characters of one text. */
  readonly text: number
  /** Rules in one rule of a catalogue once its criteria are written out, those of all versions included. */
  readonly expandedNodes: number
  /** How deep they then nest. */
  readonly expandedDepth: number
}

export const defaultLimits: RuleLimits = {
  depth: 64,
  nodes: 20_000,
  items: 50_000,
  text: 20_000,
  expandedNodes: 100_000,
  expandedDepth: 256,
}
