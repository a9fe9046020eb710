import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { startLibrary, stopLibrary, useLibrary, type WorkshopRow } from "../../store/libraryStore";
import { useWords } from "../../store/useWords";
import { today } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { arrange } from "./arrange";
import { CheckupsDue } from "./CheckupsDue";
import { DropHint } from "./DropHint";
import { moveToTrash, open, openExample, putBack } from "./deeds";
import { dueCheckups } from "./dueCheckups";
import { EmptyLibrary } from "./EmptyLibrary";
import { EmptyTrashDialog } from "./EmptyTrashDialog";
import { IncomingDialog } from "./IncomingDialog";
import styles from "./Library.module.css";
import { LibraryHead } from "./LibraryHead";
import { LibraryTrouble } from "./LibraryTrouble";
import { menuOf } from "./menuOf";
import { RecoveredNotice } from "./RecoveredNotice";
import { SearchResult } from "./SearchResult";
import { useIncoming } from "./useIncoming";
import { useLibraryRequests } from "./useLibraryRequests";
import { WorkshopList } from "./WorkshopList";

const NewWorkshopDialog = lazy(() =>
  import("./NewWorkshopDialog").then((module) => ({ default: module.NewWorkshopDialog })),
);

interface LibraryProps {
  /** Verifying takes nothing in, so it is asked of the window. */
  readonly onVerify?: () => void;
}

/** The workshops on this machine: where the app begins. */
export const Library = ({ onVerify }: LibraryProps) => {
  const words = useWords();
  const { state, rows, recoveries, trouble } = useLibrary();
  const { incoming, over, dismiss, choose } = useIncoming();
  const [query, setQuery] = useState("");
  const [inTrash, setInTrash] = useState(false);
  const [dialog, setDialog] = useState<"new" | "empty" | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLElement>(null);
  const closeDialog = useCallback(() => setDialog(null), []);
  const startNew = useCallback(() => setDialog("new"), []);
  const openFile = useCallback(() => void choose(), [choose]);
  useLibraryRequests({ search, onNew: startNew, onOpenFile: openFile });

  useEffect(() => {
    void startLibrary();
    return stopLibrary;
  }, []);

  const here = useMemo(() => rows.filter((row) => row.trashedAt === ""), [rows]);
  const gone = useMemo(() => rows.filter((row) => row.trashedAt !== ""), [rows]);
  const among = inTrash ? gone : here;
  const found = useMemo(() => arrange(among, query, words), [among, query, words]);
  const empty = state === "ready" && here.length === 0;
  useEffect(() => {
    // Nothing has the keys: the window just opened, or what had them left the list.
    if (state !== "ready" || (found.length === 0 && !inTrash) || document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>("[data-line][tabindex='0'], footer button")?.focus({ preventScroll: true });
  }, [state, found, inTrash]);
  const toList = (): void => box.current?.querySelector<HTMLElement>("[data-line]")?.focus();
  const show = (trash: boolean): void => {
    setInTrash(trash);
    setQuery("");
  };

  if (trouble && (state === "newer" || state === "failed")) return <LibraryTrouble trouble={trouble} />;
  return (
    <main ref={box} className={styles["library"]}>
      <div className={styles["page"]}>
        <LibraryHead
          inTrash={inTrash}
          query={query}
          searchable={among.length > 0}
          bare={empty}
          search={search}
          onQuery={setQuery}
          onDown={toList}
          onNew={startNew}
          onOpenFile={openFile}
        />
        {trouble && (
          <p className={styles["trouble"]} role="alert">
            {words.say(trouble.sentence)}
          </p>
        )}
        <RecoveredNotice recoveries={recoveries} />
        {!inTrash && <CheckupsDue due={dueCheckups(here, today())} />}
        {among.length > 0 && <SearchResult query={query} count={found.length} onClear={() => setQuery("")} />}
        {found.length > 0 && (
          <WorkshopList
            rows={found}
            inTrash={inTrash}
            onOpen={(row: WorkshopRow) => void (inTrash ? putBack(row, words) : open(row.id))}
            onTrash={(row) => void moveToTrash(row, words)}
            menuFor={(row) => menuOf(row, words)}
          />
        )}
        {state === "starting" && here.length === 0 && (
          <p className={styles["lead"]}>{words.text("library.starting")}</p>
        )}
        {empty && !inTrash && <EmptyLibrary onNew={startNew} onOpenFile={openFile} />}
        {inTrash && gone.length === 0 && <p className={styles["lead"]}>{words.text("library.trash.empty")}</p>}
        <footer className={styles["foot"]} data-alone={empty && !inTrash}>
          {inTrash ? (
            <>
              <Button tone="quiet" onClick={() => show(false)}>
                {words.text("library.trash.back")}
              </Button>
              {gone.length > 0 && (
                <Button tone="danger" onClick={() => setDialog("empty")}>
                  {words.text("library.trash.emptyNow")}
                </Button>
              )}
            </>
          ) : (
            <>
              {here.length > 0 && (
                <Button tone="quiet" onClick={() => void openExample()}>
                  {words.text("library.openExample")}
                </Button>
              )}
              {onVerify && (
                <Button tone="quiet" onClick={onVerify}>
                  {words.text("actions.verify")}
                </Button>
              )}
              {gone.length > 0 && (
                <Button tone="quiet" onClick={() => show(true)}>
                  {words.text("library.trash.count", { count: gone.length })}
                </Button>
              )}
              {here.length > 0 && <span className={styles["hint"]}>{words.text("library.hint")}</span>}
            </>
          )}
        </footer>
      </div>
      {over && <DropHint />}
      {incoming && <IncomingDialog incoming={incoming} onClose={dismiss} />}
      {dialog === "new" && (
        <Suspense>
          <NewWorkshopDialog onClose={closeDialog} />
        </Suspense>
      )}
      {dialog === "empty" && <EmptyTrashDialog rows={gone} onClose={closeDialog} />}
    </main>
  );
};
