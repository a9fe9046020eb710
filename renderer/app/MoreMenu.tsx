import { Ellipsis } from "lucide-react";
import { keysOf } from "../store/keysOf";
import { useWords } from "../store/useWords";
import { useView } from "../store/viewStore";
import { IconButton } from "../ui/IconButton";
import { Menu, type MenuItem } from "../ui/Menu";
import { canDo, doAction } from "./doAction";

const groups = [
  ["listView", "zoomFit"],
  ["nameVersion", "saveCopy", "duplicate", "template", "print", "verify", "compare", "history"],
  ["minutes", "frontPage", "stopTopic", "lock"],
  ["themeLight", "themeDark", "themeSystem"],
  ["preflight", "settings", "shortcuts", "hints", "about"],
] as const;

/** What one reaches for less often; the same as in the native menu. */
export const MoreMenu = () => {
  const words = useWords();
  const theme = useView((view) => view.theme);
  const list = useView((view) => view.listView);
  const checked: Readonly<Record<string, boolean>> = {
    listView: list,
    themeLight: theme === "light",
    themeDark: theme === "dark",
    themeSystem: theme === "system",
  };
  const item = (id: (typeof groups)[number][number]): MenuItem => ({
    label: words.text(`actions.${id}`),
    keys: keysOf(id),
    run: () => void doAction(id),
    disabled: !canDo(id),
    ...(checked[id] === undefined ? {} : { checked: checked[id] }),
  });
  const items = groups.flatMap((group, at): (MenuItem | "line")[] => [
    ...(at === 0 ? [] : ["line" as const]),
    ...group.map(item),
  ]);
  return (
    <Menu trigger={<IconButton label={words.text("frame.more")} icon={<Ellipsis aria-hidden />} />} items={items} />
  );
};
