import { tableActionIds } from "@shared/actions/tableActionIds";
import { useEffect, useRef } from "react";
import { useView } from "../../store/viewStore";
import type { Intent } from "./canvasKeys";
import { tableIntents } from "./tableIntents";

/** Does what menu and palette ask of the table, once each; what was asked before it was there is not for it. */
export const useRequests = (ask: (intent: Intent) => void): void => {
  const request = useView((view) => view.tableRequest);
  const done = useRef(request?.count ?? 0);
  useEffect(() => {
    if (!request || request.count === done.current) return;
    done.current = request.count;
    const id = tableActionIds.find((one) => one === request.action);
    if (id) ask(tableIntents[id]);
  }, [request, ask]);
};
