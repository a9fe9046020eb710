/** Text in the lines the model has broken it into, so that window, picture and paper break alike. */
export const TextBlock = ({
  lines,
  className,
  prefix = "",
  prefixClass,
}: {
  lines: readonly string[];
  className?: string | undefined;
  prefix?: string;
  prefixClass?: string | undefined;
}) => (
  <div className={className} dir="auto">
    {lines.map((line, at) => {
      const key = `${at} ${line}`;
      const head = at === 0 && prefix !== "" && line.startsWith(prefix);
      return (
        <div key={key}>
          {head ? <span className={prefixClass}>{prefix}</span> : null}
          {(head ? line.slice(prefix.length) : line) || "\u00a0"}
        </div>
      );
    })}
  </div>
);
