import type { PageKind, Written } from "@shared/envelope/written";
import type { Side } from "@shared/workshop/setting";
import { FeltSheet } from "./FeltSheet";
import { InterestsSheet } from "./InterestsSheet";
import { VisionSheet } from "./VisionSheet";

interface Props {
  readonly kind: PageKind;
  readonly page: Written;
  readonly others: readonly Side[];
  readonly onChange: (part: Partial<Written>) => void;
}

/** What a side writes on, by what it is asked. */
export const Sheet = ({ kind, page, others, onChange }: Props) => {
  switch (kind) {
    case "interests":
      return <InterestsSheet page={page} others={others} onChange={onChange} />;
    case "vision":
      return <VisionSheet page={page} onChange={onChange} />;
    case "checkup":
      return <FeltSheet page={page} others={others} onChange={onChange} />;
  }
};
