import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import styles from "./Tabs.module.css";

export interface Tab<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly content: ReactNode;
}

interface Props<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly tabs: readonly Tab<V>[];
}

/** Several pages in one place. */
export const Tabs = <V extends string>({ label, value, onChange, tabs }: Props<V>) => (
  <Base.Root
    value={value}
    onValueChange={(next) => {
      const tab = tabs.find((one) => one.value === next);
      if (tab) onChange(tab.value);
    }}
  >
    <Base.List className={styles["list"]} aria-label={label}>
      {tabs.map((tab) => (
        <Base.Tab key={tab.value} value={tab.value} className={styles["tab"]}>
          {tab.label}
        </Base.Tab>
      ))}
    </Base.List>
    {tabs.map((tab) => (
      <Base.Panel key={tab.value} value={tab.value} className={styles["panel"]}>
        {tab.content}
      </Base.Panel>
    ))}
  </Base.Root>
);
