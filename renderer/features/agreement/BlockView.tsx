import type { Block, Fact, Line } from "@shared/agreement/blocks";
import { visible } from "@shared/agreement/visible";
import { SideMark } from "../../ui/SideMark";
import styles from "./AgreementPreview.module.css";
import { PeoplesText, wayOf } from "./PeoplesText";

const LineView = ({ line }: { readonly line: Line }) => (
  <>
    {line.lead && (
      <b {...wayOf(line.lead)}>
        <PeoplesText text={line.lead} />{" "}
      </b>
    )}
    <span {...wayOf(line.text)}>
      <PeoplesText text={line.text} />
    </span>
    {line.aside && (
      <span className={styles["aside"]} {...wayOf(line.aside)}>
        <PeoplesText text={line.aside} />
      </span>
    )}
  </>
);

const keyOf = (line: Line, at: number): string => `${String(at)}-${line.lead ?? ""}-${line.text.slice(0, 24)}`;

const FactsView = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={styles["facts"]}>
    {facts.map((fact) => (
      <div key={fact.term}>
        <dt dir="auto">{visible(fact.term)}</dt>
        <dd {...wayOf(fact.text)}>
          <PeoplesText text={fact.text} />
        </dd>
      </div>
    ))}
  </dl>
);

const TableView = ({ block }: { readonly block: Extract<Block, { kind: "table" }> }) => (
  <table className={styles["table"]} aria-label={block.caption}>
    <thead>
      <tr>
        {block.head.map((cell) => (
          <th key={cell} scope="col" dir="auto">
            {visible(cell)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {block.rows.map((row, at) => (
        <tr key={`${String(at)}-${row[0] ?? ""}`}>
          {row.map((cell, place) => (
            <td key={block.head[place] ?? place} data-figure={block.figures?.includes(place) ?? false} dir="auto">
              {visible(cell)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The picture stands as an image: its markup never enters the page. */
const FigureView = ({ block }: { readonly block: Extract<Block, { kind: "figure" }> }) => (
  <figure className={styles["figure"]}>
    <figcaption dir="auto">{visible(block.caption)}</figcaption>
    <img alt={block.caption} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(visible(block.svg))}`} />
  </figure>
);

/** One block of the agreement on the screen. */
export const BlockView = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case "text":
      return (
        <p className={styles[block.look ?? "text"]} {...wayOf(block.text)}>
          <PeoplesText text={block.text} />
        </p>
      );
    case "heading":
      return (
        <h4 className={styles["small"]} dir="auto">
          {visible(block.text)}
        </h4>
      );
    case "code":
      return <code className={styles["code"]}>{block.text}</code>;
    case "facts":
      return <FactsView facts={block.facts} />;
    case "table":
      return <TableView block={block} />;
    case "figure":
      return <FigureView block={block} />;
    case "lines": {
      const items = block.lines.map((line, at) => (
        <li key={keyOf(line, at)}>
          <LineView line={line} />
        </li>
      ));
      return block.ordered === true ? (
        <ol className={styles["lines"]}>{items}</ol>
      ) : (
        <ul className={styles["lines"]}>{items}</ul>
      );
    }
    case "notice":
      return (
        <div className={styles["notice"]} data-tone={block.tone} role="note">
          <h4 className={styles["small"]}>{block.heading}</h4>
          {block.lines.map((line, at) => (
            <p key={keyOf(line, at)}>
              <LineView line={line} />
            </p>
          ))}
        </div>
      );
    case "columns":
      return (
        <div className={styles["columns"]}>
          {block.columns.map((column) => (
            <div key={column.place} className={styles["column"]}>
              <h4 className={styles["small"]}>
                <SideMark position={column.place} name={visible(column.name)} />
              </h4>
              {column.groups.map((group) => (
                <div key={group.heading}>
                  {group.heading !== "" && <p className={styles["group"]}>{group.heading}</p>}
                  <ul className={styles["lines"]}>
                    {group.lines.map((line, at) => (
                      <li key={keyOf(line, at)}>
                        <LineView line={line} />
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          ))}
        </div>
      );
    case "signatures":
      return (
        <div className={styles["columns"]}>
          {block.signatures.map((one) => (
            <div key={one.side} className={styles["column"]}>
              <h4 className={styles["small"]} dir="auto">
                {visible(one.side)}
              </h4>
              <FactsView facts={one.facts} />
              {one.comment !== "" && <p dir="auto">{visible(`“${one.comment}”`)}</p>}
            </div>
          ))}
        </div>
      );
  }
};
