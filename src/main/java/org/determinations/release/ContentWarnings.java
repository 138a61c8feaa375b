package org.determinations.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.determination.Words;
import org.determinations.determination.programme.Programmes;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.EvidenceNames;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunReport;
import org.determinations.policy.RuleRole;

/** The points of the release checklist about what a run holds. None of them blocks; each is signed for. */
record ContentWarnings(ReleaseQuestion question) {
    private static final Set<IssueCode> MISSING = Set.of(IssueCode.INPUT_MISSING, IssueCode.OPTIONAL_INPUT_MISSING);

    ChecklistItem changedInputs() {
        List<String> changed = question.standing().changedInputs();
        return warning(
                ChecklistPoint.CHANGED_INPUTS,
                changed,
                "the cycle folder is as the run read it",
                Words.amount(changed.size(), "input") + " changed since the run");
    }

    ChecklistItem openDiscrepancies() {
        if (question.results().run().stage() != Stage.OFFICIAL) {
            return ChecklistItem.of(
                    ChecklistPoint.OPEN_DISCREPANCIES,
                    ChecklistAnswer.NOT_APPLICABLE,
                    "these results are given out so that districts can report discrepancies",
                    List.of());
        }
        List<String> open = question.discrepancies().stream()
                .filter(d -> d.decision() == DiscrepancyDecision.PENDING)
                .map(d -> d.discrepancyId() + " of district " + d.district() + ", reported at " + d.reportedAt())
                .sorted()
                .toList();
        return warning(
                ChecklistPoint.OPEN_DISCREPANCIES,
                open,
                question.discrepancies().isEmpty()
                        ? "the run read no reported discrepancy"
                        : "every reported discrepancy is decided",
                Words.amount(open.size(), "reported discrepancy", "reported discrepancies") + " not decided");
    }

    ChecklistItem missingInputs() {
        List<String> missing = question.results().issues().stream()
                .filter(i -> MISSING.contains(i.code()))
                .map(Issue::wrong)
                .toList();
        return warning(
                ChecklistPoint.MISSING_INPUTS,
                missing,
                "every file that the stage would read was there",
                Words.amount(missing.size(), "kind") + " of file missing");
    }

    /** Rows that count nowhere: rejected ones, and accepted ones about a district that the stage does not have (CR-061). */
    ChecklistItem rejectedRows() {
        List<String> details = new ArrayList<>();
        question.results().files().stream()
                .filter(f -> f.rejected() > 0)
                .map(f -> f.name() + ": " + f.rejected() + " of " + f.rowsRead())
                .forEach(details::add);
        int rows =
                question.results().files().stream().mapToInt(f -> f.rejected()).sum();
        List<Issue> unknown = question.results().issues().stream()
                .filter(issue -> issue.code() == IssueCode.ROW_UNKNOWN_DISTRICT)
                .toList();
        unknown.forEach(issue -> details.add(issue.where().text() + ": " + issue.wrong() + "; found " + issue.found()));
        // An issue each for every kind of row: one district may have several.
        int districts =
                Math.toIntExact(unknown.stream().map(Issue::district).distinct().count());
        String rejected = rows == 0 ? "" : Words.amount(rows, "row") + " rejected";
        String strangers =
                unknown.isEmpty() ? "" : Words.amount(districts, "district") + " named that the stage does not have";
        return warning(
                ChecklistPoint.REJECTED_ROWS,
                details,
                acceptedRows(),
                rejected + (rows > 0 && !unknown.isEmpty() ? "; " : "") + strangers);
    }

    /** Where no row was rejected. */
    private String acceptedRows() {
        int read = question.results().files().stream()
                .mapToInt(InputFileRecord::rowsRead)
                .sum();
        int left = question.results().files().stream()
                .mapToInt(InputFileRecord::notThisCycle)
                .sum();
        if (left == 0) {
            return read == 0 ? "no row was read" : "every row was accepted";
        }
        return "every other row was accepted; "
                + (left == 1 ? "1 row is" : left + " rows are")
                + " left out: of another cycle, of the whole State, a total, or by the contract of the file";
    }

    ChecklistItem undetermined() {
        if (question.results().determinations().isEmpty()) {
            return noDistrict(ChecklistPoint.UNDETERMINED);
        }
        List<String> districts = question.results().determinations().stream()
                .filter(d -> d.status() == DeterminationStatus.UNDETERMINED)
                .map(ContentWarnings::named)
                .toList();
        return warning(
                ChecklistPoint.UNDETERMINED,
                districts,
                "every district has a determination category",
                Words.amount(districts.size(), "district") + " without a determination category");
    }

    ChecklistItem reviewList() {
        if (!question.results().run().stage().considersCompliance()) {
            return ChecklistItem.of(
                    ChecklistPoint.REVIEW_LIST,
                    ChecklistAnswer.NOT_APPLICABLE,
                    "compliance is not considered at this stage",
                    List.of());
        }
        if (question.results().determinations().isEmpty()) {
            return noDistrict(ChecklistPoint.REVIEW_LIST);
        }
        Set<DistrictCode> decided =
                question.decisions().stream().map(DecisionFact::district).collect(Collectors.toSet());
        List<Determination> listed = question.results().determinations().stream()
                .filter(Determination::onReviewList)
                .toList();
        List<String> open = listed.stream()
                .filter(d -> !decided.contains(d.district()))
                .map(ContentWarnings::named)
                .toList();
        List<String> unjudged = question.results().determinations().stream()
                .filter(d -> !d.onReviewList() && !decided.contains(d.district()) && lacksSomething(d))
                .map(d -> named(d) + ", cannot be judged")
                .toList();
        List<String> found = new ArrayList<>(open);
        found.addAll(unjudged);
        if (listed.isEmpty() && found.isEmpty() && lacks(RuleRole.SCREEN)) {
            return lacking(ChecklistPoint.REVIEW_LIST, "no rule that lists districts for review");
        }
        return warning(
                ChecklistPoint.REVIEW_LIST,
                found,
                listed.isEmpty() ? "the screen lists no district" : "every district of the review list has a decision",
                undecided(open.size(), unjudged.size()));
    }

    /** Only of those that there are; at least one of the numbers is above 0. */
    private static String undecided(int listed, int unjudged) {
        List<String> districts = new ArrayList<>();
        if (listed > 0) {
            districts.add(Words.amount(listed, "district") + " of the review list");
        }
        if (unjudged > 0) {
            districts.add(Words.amount(unjudged, "district") + " that cannot be judged");
        }
        return Words.allOf(districts) + (listed + unjudged == 1 ? " has" : " have") + " no decision";
    }

    /** Whether the pack is known and none of the rules that a run asks has that part: then an empty list says nothing. */
    private boolean lacks(RuleRole role) {
        return question.neighbors()
                .pack()
                .filter(pack -> !Programmes.asks(pack, role))
                .isPresent();
    }

    private ChecklistItem lacking(ChecklistPoint point, String what) {
        return ChecklistItem.of(
                point,
                ChecklistAnswer.NOT_APPLICABLE,
                "policy pack " + question.results().run().packId() + " has " + what,
                List.of());
    }

    /** Nothing can be said of districts that are not there; somebody signs for it. */
    private static ChecklistItem noDistrict(ChecklistPoint point) {
        return ChecklistItem.of(point, ChecklistAnswer.WARNING, "the run has no district", List.of());
    }

    /** Whether something that a factor would have read of the district is not there. */
    private static boolean lacksSomething(Determination determination) {
        return determination.rules().stream()
                .flatMap(rule -> rule.values().stream())
                .anyMatch(value -> value.name().equals(EvidenceNames.NOT_JUDGED));
    }

    ChecklistItem runWarnings() {
        List<String> raised = question.results().warnings().stream()
                .map(w -> w.ruleId() + ": " + w.words())
                .toList();
        if (raised.isEmpty() && lacks(RuleRole.CONTROL)) {
            return lacking(ChecklistPoint.RUN_WARNINGS, "no control of the whole run that a run asks");
        }
        return warning(
                ChecklistPoint.RUN_WARNINGS,
                raised,
                "no control of the whole run raises a warning",
                Words.amount(raised.size(), "control") + " of the whole run raised a warning");
    }

    /** Whoever reads the released result must not find another one without a word: both ways, district by district. */
    ChecklistItem releasedResults() {
        Optional<RunReport> released = question.neighbors().released();
        if (released.isEmpty()) {
            return ChecklistItem.of(
                    ChecklistPoint.RELEASED_RESULTS,
                    ChecklistAnswer.NOT_APPLICABLE,
                    "no run of the cycle and stage was released",
                    List.of());
        }
        List<String> changes = ReleasedChanges.list(released.get(), question.results());
        String name = "run " + released.get().run().number();
        if (question.standing().releasedRun().isEmpty()) {
            return warning(
                    ChecklistPoint.RELEASED_RESULTS,
                    changes,
                    "every result is as in " + name + ", which was released last and is withdrawn",
                    Words.amount(changes.size(), "result") + " of " + name
                            + ", which was released last and is withdrawn, would change");
        }
        return warning(
                ChecklistPoint.RELEASED_RESULTS,
                changes,
                "every result is as released with " + name,
                Words.amount(changes.size(), "released result") + " of " + name + " would change");
    }

    /** All measures are shown, so that whoever signs sees the usual ones beside those that are not. */
    ChecklistItem plausibility() {
        if (question.neighbors().pack().isEmpty()) {
            return ChecklistItem.of(
                    ChecklistPoint.PLAUSIBILITY,
                    ChecklistAnswer.WARNING,
                    "not looked at, because policy pack "
                            + question.results().run().packId() + " is no longer here as the run used it",
                    List.of());
        }
        Optional<List<ControlMeasure>> measures =
                PlausibilityControls.measure(question.results(), question.neighbors());
        if (measures.isEmpty()) {
            return ChecklistItem.of(
                    ChecklistPoint.PLAUSIBILITY,
                    ChecklistAnswer.NOT_APPLICABLE,
                    "policy pack " + question.results().run().packId() + " names no such control",
                    List.of());
        }
        List<String> beyond = measures.get().stream()
                .filter(ControlMeasure::beyond)
                .map(measure -> "beyond the usual: " + measure.words())
                .toList();
        List<String> usual = measures.get().stream()
                .filter(measure -> !measure.beyond())
                .map(ControlMeasure::words)
                .toList();
        List<String> details = Stream.concat(beyond.stream(), usual.stream()).toList();
        return beyond.isEmpty()
                ? ChecklistItem.of(
                        ChecklistPoint.PLAUSIBILITY, ChecklistAnswer.PASSED, "no measure is beyond its limit", details)
                : ChecklistItem.of(
                        ChecklistPoint.PLAUSIBILITY,
                        ChecklistAnswer.WARNING,
                        Words.amount(beyond.size(), "measure") + " beyond the usual",
                        details);
    }

    private static ChecklistItem warning(ChecklistPoint point, List<String> found, String well, String wrong) {
        return found.isEmpty()
                ? ChecklistItem.of(point, ChecklistAnswer.PASSED, well, List.of())
                : ChecklistItem.of(point, ChecklistAnswer.WARNING, wrong, found);
    }

    private static String named(Determination determination) {
        return determination.district() + " " + determination.name();
    }
}
