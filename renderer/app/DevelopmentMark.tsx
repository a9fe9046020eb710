import { TriangleAlert } from "lucide-react";
import { useWords } from "../store/useWords";
import { Badge } from "../ui/Badge";
import { Tooltip } from "../ui/Tooltip";
import { useAbout } from "./aboutStore";
import styles from "./DevelopmentMark.module.css";

/** Stands in every window of a runtime that is not for confidential work. */
export const DevelopmentMark = () => {
  const words = useWords();
  const development = useAbout((state) => state.about?.developmentRuntime ?? false);
  if (!development) return null;
  return (
    <Tooltip label={words.text("frame.about.development")}>
      <span className={styles["mark"]}>
        <Badge tone="warning" icon={<TriangleAlert aria-hidden />}>
          <span className={styles["words"]}>{words.text("frame.about.development.short")}</span>
        </Badge>
      </span>
    </Tooltip>
  );
};
