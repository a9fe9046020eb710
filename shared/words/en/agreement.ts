/** Words of the agreement room. Keys begin with "agreement.". */
export const agreementWords = {} as const;
