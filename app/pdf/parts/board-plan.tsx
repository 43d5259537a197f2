import { palette } from "~/charts/palette";
import { boardActions, boardPlanTitle, withoutActions } from "~/domain/narration/board-actions";
import { ownerStanding } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { shortDate } from "~/domain/narration/shown-day";
import { useAccent } from "../accent";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Cell, HeaderCell, Row, Table, WideCell } from "../tags/table";
import { Words } from "../words-in";

const COLUMNS = { when: 52, owner: 82, sign: 158 };

/** The first five actions as a table: when, what and what it takes, owner, sign. */
export function BoardPlan({ book: { report }, scale }: { readonly book: Book; readonly scale: number }) {
  const actions = boardActions(report);
  const accent = useAccent();
  const text = { fontSize: 8.8 * scale, lineHeight: 1.34 };
  const head = { fontSize: 8 * scale };
  if (report.plan === null || actions.length === 0)
    return (
      <Words as="quiet" style={{ marginTop: 14 * scale }}>
        {withoutActions(report)}
      </Words>
    );
  return (
    <Sect style={{ marginTop: 12 * scale }}>
      <Heading level={2} style={{ fontSize: 11 * scale }}>
        {boardPlanTitle(report)}
      </Heading>
      <Table>
        <Row style={{ ...row, borderTopWidth: 0, paddingVertical: 2 }}>
          <HeaderCell scope="Column" as="label" style={{ ...head, width: COLUMNS.when }}>
            {paperWords.board.columns.when}
          </HeaderCell>
          <HeaderCell scope="Column" as="label" style={{ ...head, flex: 1 }}>
            {paperWords.board.columns.what}
          </HeaderCell>
          <HeaderCell scope="Column" as="label" style={{ ...head, width: COLUMNS.owner }}>
            {paperWords.board.columns.owner}
          </HeaderCell>
          <HeaderCell scope="Column" as="label" style={{ ...head, width: COLUMNS.sign }}>
            {paperWords.board.columns.sign}
          </HeaderCell>
        </Row>
        {actions.map(({ action, by, first }) => (
          <Row key={action.id} wrap={false} style={{ ...row, paddingVertical: 3.6 * scale }}>
            <Cell as="small" style={{ ...text, width: COLUMNS.when }}>
              {paperWords.board.by(shortDate(by))}
            </Cell>
            <WideCell scope="Row" style={{ flex: 1 }}>
              <Words as="strong" style={{ ...text, color: first ? accent : palette.ink }}>
                {action.title}
              </Words>
              <Words as="small" style={text}>
                {action.cost}
              </Words>
            </WideCell>
            <Cell as="small" style={{ ...text, width: COLUMNS.owner, color: palette.ink }}>
              {ownerStanding(report, action)}
            </Cell>
            <Cell as="small" style={{ ...text, width: COLUMNS.sign, color: palette.ink }}>
              {action.leadingSign}
            </Cell>
          </Row>
        ))}
      </Table>
    </Sect>
  );
}

const row = { flexDirection: "row", gap: 10, borderTopWidth: 0.5, borderTopColor: palette.rule } as const;
