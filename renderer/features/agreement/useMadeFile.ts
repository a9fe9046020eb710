import type { ExportFormat } from "@shared/agreement/formats";
import type { FileToSave } from "@shared/bridge/bridge";
import type { Phrase } from "@shared/words/words";
import { useCallback, useEffect, useState } from "react";
import type { FileMaker, FileOrder } from "./makeFiles";

interface Made {
  readonly format: ExportFormat;
  readonly file: FileToSave;
}

/** A file as it would be saved now; the one before stays until this one is made. */
export const useMadeFile = (maker: FileMaker, order: FileOrder, format: ExportFormat) => {
  const [made, setMade] = useState<Made | null>(null);
  const [making, setMaking] = useState(true);
  const [trouble, setTrouble] = useState<Phrase | null>(null);
  const make = useCallback(() => {
    let gone = false;
    setMaking(true);
    setTrouble(null);
    void maker.make(order, format).then((file) => {
      if (gone) return;
      setMaking(false);
      if (file.ok) setMade({ format, file: file.value });
      else setTrouble(file.error.sentence);
    });
    return () => {
      gone = true;
    };
  }, [maker, order, format]);
  useEffect(make, [make]);
  return { file: made?.format === format ? made.file : null, making, trouble, again: () => void make() };
};
