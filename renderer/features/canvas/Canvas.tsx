import "@xyflow/react/dist/base.css";
import { ReactFlowProvider } from "@xyflow/react";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { OutlineList } from "./OutlineList";
import { TableView } from "./TableView";

/** The workshop's table, as a picture or as a list; fills its box. */
export const Canvas = () => {
  const workshop = useWorkshop((state) => state.workshop);
  const listView = useView((view) => view.listView);
  if (!workshop) return null;
  if (listView) return <OutlineList workshop={workshop} />;
  return (
    <ReactFlowProvider key={workshop.id}>
      <TableView workshop={workshop} />
    </ReactFlowProvider>
  );
};
