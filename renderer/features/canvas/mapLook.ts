/** With more things than this the map shows itself unless it was put away. */
export const MANY_TO_MAP = 40;
