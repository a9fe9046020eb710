/** Words of the document room. Keys begin with "document.". */
export const documentWords = {} as const;
