package org.determinations.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.determination.Words;
import org.determinations.model.Person;
import org.determinations.model.Stage;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.WarningSignature;

/**
 * What stands between a run and its approval, release or amendment. Errors block: who may act, when, and on which run.
 * Warnings about the content are signed for by name and note.
 */
public final class ReleaseChecklist {
    private static final Set<ChecklistPoint> OF_DETERMINATIONS = EnumSet.of(
            ChecklistPoint.OPEN_DISCREPANCIES,
            ChecklistPoint.UNDETERMINED,
            ChecklistPoint.REVIEW_LIST,
            ChecklistPoint.RUN_WARNINGS,
            ChecklistPoint.RELEASED_RESULTS,
            ChecklistPoint.PLAUSIBILITY,
            ChecklistPoint.ASSUMED_POLICY,
            ChecklistPoint.NAMES_OTHERS);
    private static final Set<ChecklistPoint> OF_ANALYSIS =
            EnumSet.of(ChecklistPoint.BASIS, ChecklistPoint.PROPOSALS, ChecklistPoint.WITHHELD_COUNTS);

    private final ReleaseQuestion question;
    private final ContentWarnings content;

    private ReleaseChecklist(ReleaseQuestion question) {
        this.question = question;
        this.content = new ContentWarnings(question);
    }

    /** What is looked at for a stage, in order: the secondary analysis determines nothing, and it alone withholds counts. */
    static List<ChecklistPoint> points(Stage stage) {
        Set<ChecklistPoint> points = EnumSet.allOf(ChecklistPoint.class);
        points.removeAll(stage == Stage.SECONDARY ? OF_DETERMINATIONS : OF_ANALYSIS);
        return List.copyOf(points);
    }

    /** Every point that is looked at for the stage of the run. */
    public static Checklist check(ReleaseQuestion question) {
        ReleaseChecklist checklist = new ReleaseChecklist(question);
        List<ChecklistItem> items = points(question.results().run().stage()).stream()
                .map(point -> checklist.signed(checklist.answer(point)))
                .toList();
        return new Checklist(question.results().run(), question.state(), question.action(), items);
    }

    /**
     * The checklist as another person is told it: of all points the one about another person alone asks who it is, and that one
     * only before an approval.
     *
     * @param involvement what that person did of the run, in words
     */
    public static Checklist askedBy(Checklist made, String person, List<String> involvement) {
        if (made.action() != ReleaseAction.APPROVE) {
            return made;
        }
        List<ChecklistItem> items = made.items().stream()
                .map(item -> item.point() == ChecklistPoint.ANOTHER_PERSON
                        ? anotherPerson(made.run().startedBy(), person, involvement)
                        : item)
                .toList();
        return new Checklist(made.run(), made.state(), made.action(), items);
    }

    /** The same for somebody whose role approves nothing: whether another person approves is not theirs to answer. */
    public static Checklist askedByNoApprover(Checklist made) {
        if (made.action() != ReleaseAction.APPROVE) {
            return made;
        }
        ChecklistItem notAsked = item(
                ChecklistPoint.ANOTHER_PERSON,
                ChecklistAnswer.NOT_APPLICABLE,
                "run by " + made.run().startedBy() + "; it is asked of each person whose role approves");
        return new Checklist(
                made.run(),
                made.state(),
                made.action(),
                made.items().stream()
                        .map(item -> item.point() == ChecklistPoint.ANOTHER_PERSON ? notAsked : item)
                        .toList());
    }

    private ChecklistItem answer(ChecklistPoint point) {
        return switch (point) {
            case STATE -> state();
            case NEWER_RUN -> newerRun();
            case CHANGED_INPUTS -> content.changedInputs();
            case ANOTHER_PERSON -> anotherPerson();
            case EARLIER_RELEASE -> earlierRelease();
            case NOTE -> note();
            case RELEASE_DATE -> releaseDate();
            case OPEN_DISCREPANCIES -> content.openDiscrepancies();
            case MISSING_INPUTS -> content.missingInputs();
            case REJECTED_ROWS -> content.rejectedRows();
            case UNDETERMINED -> content.undetermined();
            case REVIEW_LIST -> content.reviewList();
            case RUN_WARNINGS -> content.runWarnings();
            case RELEASED_RESULTS -> content.releasedResults();
            case PLAUSIBILITY -> content.plausibility();
            case ASSUMED_POLICY -> AssumedPolicy.check(question.results());
            case NAMES_OTHERS ->
                OtherDistricts.check(question.results(), question.standing().jurisdiction());
            case BASIS -> basis();
            case PROPOSALS -> proposals();
            case WITHHELD_COUNTS -> withheldCounts();
        };
    }

    private ChecklistItem state() {
        boolean allowed = ReleaseMoves.find(question.state(), question.action()).isPresent();
        String words = "the run is " + question.state().word();
        return allowed
                ? item(ChecklistPoint.STATE, ChecklistAnswer.PASSED, words)
                : item(
                        ChecklistPoint.STATE,
                        ChecklistAnswer.ERROR,
                        words + ", so it cannot be taken through: "
                                + question.action().word());
    }

    private ChecklistItem newerRun() {
        return question.standing()
                .newerRun()
                .map(number -> item(
                        ChecklistPoint.NEWER_RUN,
                        ChecklistAnswer.ERROR,
                        "run " + number + " of the same cycle and stage is newer; take that one"))
                .orElseGet(
                        () -> item(ChecklistPoint.NEWER_RUN, ChecklistAnswer.PASSED, "none, this run is the newest"));
    }

    private ChecklistItem anotherPerson() {
        boolean approves = question.action() == ReleaseAction.APPROVE;
        return anotherPerson(
                question.results().run().startedBy(),
                approves ? question.asked().person() : question.standing().approvedBy(),
                approves ? question.asked().involvement() : List.of());
    }

    private static ChecklistItem anotherPerson(String ranBy, String approver, List<String> involvement) {
        if (approver.isBlank()) {
            return item(ChecklistPoint.ANOTHER_PERSON, ChecklistAnswer.ERROR, "nobody has approved the run");
        }
        if (new Person(approver).isSameAs(new Person(ranBy))) {
            return item(
                    ChecklistPoint.ANOTHER_PERSON,
                    ChecklistAnswer.ERROR,
                    cannotApprove(ranBy, approver) + " cannot approve it; somebody else must");
        }
        if (!involvement.isEmpty()) {
            return ChecklistItem.of(
                    ChecklistPoint.ANOTHER_PERSON,
                    ChecklistAnswer.ERROR,
                    approver + " cannot approve it, having taken part in it; somebody who did not must",
                    involvement);
        }
        return item(
                ChecklistPoint.ANOTHER_PERSON, ChecklistAnswer.PASSED, "run by " + ranBy + ", approval by " + approver);
    }

    /** Who ran it as the run has the name, then the spelling of whoever approves, where it is another one. */
    private static String cannotApprove(String ranBy, String approver) {
        return approver.equals(ranBy)
                ? ranBy + " ran it and"
                : ranBy + " ran it; " + approver + ", the same person in another spelling,";
    }

    private ChecklistItem earlierRelease() {
        Optional<Integer> released = question.standing().releasedRun();
        boolean amends = question.action() == ReleaseAction.AMEND;
        if (question.action() == ReleaseAction.APPROVE) {
            return item(
                    ChecklistPoint.EARLIER_RELEASE, ChecklistAnswer.NOT_APPLICABLE, "looked at when it is released");
        }
        if (released.isPresent() != amends) {
            String words = released.map(
                            number -> "run " + number + " is released already; only an amendment takes its place")
                    .orElse("nothing is released now, so there is nothing to amend; release it");
            return item(ChecklistPoint.EARLIER_RELEASE, ChecklistAnswer.ERROR, words);
        }
        return item(
                ChecklistPoint.EARLIER_RELEASE,
                ChecklistAnswer.PASSED,
                released.map(number -> "takes the place of run " + number)
                        .or(() -> question.neighbors()
                                .released()
                                .map(last -> "a release again: that of run "
                                        + last.run().number() + " was withdrawn"))
                        .orElse("first release"));
    }

    private ChecklistItem note() {
        if (!question.action().needsNote()) {
            return item(ChecklistPoint.NOTE, ChecklistAnswer.NOT_APPLICABLE, "no note is needed");
        }
        return question.asked().note().isBlank()
                ? item(ChecklistPoint.NOTE, ChecklistAnswer.ERROR, "a note must say what is amended and why")
                : item(
                        ChecklistPoint.NOTE,
                        ChecklistAnswer.PASSED,
                        question.asked().note());
    }

    private ChecklistItem releaseDate() {
        if (question.action() == ReleaseAction.APPROVE
                || !question.results().run().stage().isPublicOnceReleased()) {
            return item(
                    ChecklistPoint.RELEASE_DATE, ChecklistAnswer.NOT_APPLICABLE, "nothing becomes public by this step");
        }
        String words = "public on " + question.standing().releaseOn() + " at the earliest; today is "
                + question.asked().today();
        boolean early = question.asked().today().isBefore(question.standing().releaseOn());
        return item(ChecklistPoint.RELEASE_DATE, early ? ChecklistAnswer.ERROR : ChecklistAnswer.PASSED, words);
    }

    private ChecklistItem basis() {
        String overtaken = question.analysis().overtaken();
        return overtaken.isEmpty()
                ? item(ChecklistPoint.BASIS, ChecklistAnswer.PASSED, "it is the released one")
                : item(ChecklistPoint.BASIS, ChecklistAnswer.ERROR, overtaken + "; run the stage again");
    }

    private ChecklistItem proposals() {
        List<String> open = question.analysis().openProposals();
        return open.isEmpty()
                ? item(ChecklistPoint.PROPOSALS, ChecklistAnswer.PASSED, "no proposal is open")
                : ChecklistItem.of(
                        ChecklistPoint.PROPOSALS,
                        ChecklistAnswer.WARNING,
                        Words.amount(open.size(), "proposal") + " that nobody has decided",
                        open);
    }

    /** Nobody can sign for a student who could be told. */
    private ChecklistItem withheldCounts() {
        List<String> exposed = question.analysis().exposed();
        return exposed.isEmpty()
                ? item(
                        ChecklistPoint.WITHHELD_COUNTS,
                        ChecklistAnswer.PASSED,
                        "none, not even with every table released before")
                : ChecklistItem.of(
                        ChecklistPoint.WITHHELD_COUNTS,
                        ChecklistAnswer.ERROR,
                        Words.amount(exposed.size(), "withheld count")
                                + " could be worked out with what is released by now; run the stage again",
                        exposed);
    }

    /** A signature of the person who ran it, kept by an earlier program, does not count. */
    private ChecklistItem signed(ChecklistItem item) {
        if (item.answer() != ChecklistAnswer.WARNING) {
            return item;
        }
        Person ranBy = new Person(question.results().run().startedBy());
        Optional<WarningSignature> signature = question.signatures().stream()
                .filter(s -> !new Person(s.by()).isSameAs(ranBy))
                .filter(s -> s.point() == item.point() && s.words().equals(item.statement()))
                .findFirst();
        return signature.isEmpty()
                ? item
                : new ChecklistItem(item.point(), ChecklistAnswer.SIGNED, item.words(), item.details(), signature);
    }

    private static ChecklistItem item(ChecklistPoint point, ChecklistAnswer answer, String words) {
        return ChecklistItem.of(point, answer, words, List.of());
    }
}
