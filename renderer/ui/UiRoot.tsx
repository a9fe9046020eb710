import { CSPProvider } from "@base-ui/react/csp-provider";
import { DirectionProvider } from "@base-ui/react/direction-provider";
import { Tooltip } from "@base-ui/react/tooltip";
import type { ReactNode } from "react";
import { UiTexts, type UiTextsValue } from "./UiTexts";

interface Props {
  readonly texts: UiTextsValue;
  readonly direction: "ltr" | "rtl";
  readonly children: ReactNode;
}

/** Stands around everything: the controls' words, the reading direction, and no style elements, which the content policy refuses. */
export const UiRoot = ({ texts, direction, children }: Props) => (
  <CSPProvider disableStyleElements>
    <DirectionProvider direction={direction}>
      <Tooltip.Provider delay={500} closeDelay={80}>
        <UiTexts texts={texts}>{children}</UiTexts>
      </Tooltip.Provider>
    </DirectionProvider>
  </CSPProvider>
);
