import "@xyflow/react/dist/base.css";
import type { Workshop } from "@shared/workshop/workshop";
import { ReactFlowProvider } from "@xyflow/react";
import { useLayoutEffect, useRef, useState } from "react";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { later } from "../../ui/later";
import { TableView } from "./TableView";
import styles from "./TableView.module.css";

const OutlineList = later(() => import("./OutlineList").then((module) => module.OutlineList));

/** The table in a room whose size is known before anything is put on it: what is in view is there in the first frame. */
const Table = ({ workshop }: { workshop: Workshop }) => {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useLayoutEffect(() => {
    const box = room.current;
    if (box) setSize({ width: box.clientWidth, height: box.clientHeight });
  }, []);
  return size ? (
    <ReactFlowProvider key={workshop.id} initialWidth={size.width} initialHeight={size.height}>
      <TableView workshop={workshop} />
    </ReactFlowProvider>
  ) : (
    <div ref={room} className={styles.table} />
  );
};

/** The workshop's table, as a picture or as a list; fills its box. */
export const Canvas = () => {
  const workshop = useWorkshop((state) => state.workshop);
  const listView = useView((view) => view.listView);
  if (!workshop) return null;
  return listView ? <OutlineList workshop={workshop} /> : <Table workshop={workshop} />;
};
