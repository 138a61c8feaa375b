package org.determinations.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.issue.SourceRef;
import org.determinations.model.change.CauseKind;
import org.determinations.model.change.ChangeCause;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.change.FactMove;
import org.determinations.model.change.FactState;
import org.determinations.model.result.DistrictResult;
import org.determinations.model.run.RunHeader;

/** The words of a change report: the same in text, Markdown and CSV. */
public final class ChangeWords {
    private static final String NOTHING = "nothing";

    private ChangeWords() {}

    /** {@code run 3 (preliminary, cycle 2012-13, dated 2012-08-13)}; a what-if has no number. */
    public static String run(RunHeader run) {
        String number = run.number() == 0 ? "what-if, not saved" : "run " + run.number();
        return number + " (" + run.stage().word() + ", cycle " + run.cycle() + ", dated " + run.stageDate() + ")";
    }

    /** {@code Level 3-NTA}; {@code not in this run} for a district that only the other run has. */
    public static String label(Optional<DistrictResult> result) {
        return result.map(DistrictResult::label).orElse("not in this run");
    }

    /** {@code several: corrected input; decision added}, or the one cause. */
    public static String causes(DistrictChange change) {
        String kinds =
                change.causes().stream().map(c -> c.kind().words()).distinct().collect(Collectors.joining("; "));
        return change.causes().size() > 1 ? change.causeWords() + ": " + kinds : kinds;
    }

    /** Cause, fact, from and to with rows: one sentence. */
    public static String cause(ChangeCause cause) {
        if (cause.kind() == CauseKind.NONE_VISIBLE) {
            return cause.kind().words();
        }
        return cause.fact()
                .map(move -> cause.kind().words() + ": " + move(move))
                .orElseGet(() -> cause.kind().words() + ": " + cause.from() + " -> " + cause.to());
    }

    /** {@code accountability level: level Level 3 [levels.csv:2] -> level Level 2 [corrected.csv:2] (discrepancy D-1)}. */
    public static String move(FactMove move) {
        String discrepancy = move.discrepancyId().isEmpty() ? "" : " (discrepancy " + move.discrepancyId() + ")";
        return move.name() + ": " + state(move.before()) + " -> " + state(move.after()) + discrepancy;
    }

    /** {@code entered}, {@code left} or empty. */
    public static String reviewList(DistrictChange change) {
        if (!change.movesReviewList()) {
            return "";
        }
        return change.after().filter(DistrictResult::onReviewList).isPresent() ? "entered" : "left";
    }

    /** The discrepancies that any moved fact names, in the order of the moves. */
    public static List<String> discrepancies(DistrictChange change) {
        return change.moves().stream()
                .map(FactMove::discrepancyId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** Rows of the earlier or later run that the causes name, in the order of the causes. */
    public static List<String> rows(DistrictChange change, boolean later) {
        List<String> rows = new ArrayList<>();
        for (ChangeCause cause : change.causes()) {
            cause.fact()
                    .flatMap(m -> later ? m.after() : m.before())
                    .map(FactState::where)
                    .map(SourceRef::text)
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private static String state(Optional<FactState> state) {
        return state.map(s -> (s.text().isEmpty() ? "blank" : s.text()) + " ["
                        + s.where().text() + "]")
                .orElse(NOTHING);
    }
}
