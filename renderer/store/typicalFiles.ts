import { type Typicals, typicalsSchema } from "@shared/commands/typicals";
import type { PartnershipType } from "@shared/workshop/setting";
import { useEffect, useState } from "react";

// Each is read when it is asked for, and only then.
const files: Readonly<Record<PartnershipType, () => Promise<{ readonly default: unknown }>>> = {
  "channel-reseller": () => import("../../assets/types/channel-reseller.json"),
  "system-integrator": () => import("../../assets/types/system-integrator.json"),
  "service-provider": () => import("../../assets/types/service-provider.json"),
  "alliance-member": () => import("../../assets/types/alliance-member.json"),
  "technology-oem": () => import("../../assets/types/technology-oem.json"),
  "rd-consortium": () => import("../../assets/types/rd-consortium.json"),
};

const readTypicals = async (type: PartnershipType): Promise<Typicals> =>
  typicalsSchema.parse((await files[type]()).default);

/** What is typical of a partnership type; null until it is read. */
export const useTypicals = (type: PartnershipType): Typicals | null => {
  const [typicals, setTypicals] = useState<Typicals | null>(null);
  useEffect(() => {
    let gone = false;
    void readTypicals(type).then((read) => {
      if (!gone) setTypicals(read);
    });
    return () => {
      gone = true;
    };
  }, [type]);
  return typicals?.type === type ? typicals : null;
};
