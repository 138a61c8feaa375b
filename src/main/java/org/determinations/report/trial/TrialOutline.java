package org.determinations.report.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.ReportOutline;
import org.determinations.report.form.ReportOutline.OutlineSection;

/** A trial in words: the one outline from which its page, its workbook and its text are made. */
public final class TrialOutline {
    /** Who may see a trial, and what it is; in the words for districts. */
    public static final String MARK = "CONFIDENTIAL - a trial, not a determination - for the department only";

    private final TrialReport trial;
    private final TrialSaying saying;

    private TrialOutline(TrialReport trial) {
        this.trial = trial;
        this.saying = new TrialSaying(trial.head().words());
    }

    public static ReportOutline of(TrialReport trial) {
        return new TrialOutline(trial).outline();
    }

    /** What is said first where the districts that move are listed apart: in short, and from which category to which. */
    public static List<OutlineSection> opening(TrialReport trial) {
        TrialOutline outline = new TrialOutline(trial);
        return List.of(outline.inShort(), new TrialMoveWords(trial, outline.saying).matrix());
    }

    /** What is said next there: which section moves whom, near misses, and who moves. */
    public static List<OutlineSection> next(TrialReport trial) {
        TrialSaying saying = new TrialSaying(trial.head().words());
        TrialMoveWords moves = new TrialMoveWords(trial, saying);
        return List.of(moves.sections(), new TrialNumberWords(trial, saying).near(), moves.groups());
    }

    /** What is looked up there. */
    public static List<OutlineSection> last(TrialReport trial) {
        TrialSaying saying = new TrialSaying(trial.head().words());
        TrialPolicyWords policy = new TrialPolicyWords(trial, saying);
        return List.of(
                policy.lacks(),
                policy.difference(),
                new TrialMoveWords(trial, saying).years(),
                new TrialNumberWords(trial, saying).tried(),
                policy.consequences());
    }

    private ReportOutline outline() {
        RunHeader run = trial.head().run();
        TrialPolicyWords policy = new TrialPolicyWords(trial, saying);
        TrialMoveWords moves = new TrialMoveWords(trial, saying);
        TrialNumberWords numbers = new TrialNumberWords(trial, saying);
        return new ReportOutline(
                "Trial of " + trial.head().tried().id() + " on " + run.cycle(),
                saying.say(MARK),
                "Policy pack " + trial.head().tried().id() + " on the data of run " + run.number() + " ("
                        + run.stage().word() + ", cycle " + run.cycle() + ", dated " + run.stageDate()
                        + "), policy pack "
                        + run.packId(),
                run.stageDate(),
                List.of(
                        inShort(),
                        policy.lacks(),
                        policy.difference(),
                        moves.matrix(),
                        moves.movers(),
                        moves.sections(),
                        numbers.near(),
                        moves.groups(),
                        moves.years(),
                        numbers.tried(),
                        policy.consequences()));
    }

    private OutlineSection inShort() {
        return saying.section("In short", sentences(), List.of());
    }

    /** The first lines of every form, and what a terminal shows. */
    private List<String> sentences() {
        TrialReport.TrialHead head = trial.head();
        List<String> said = new ArrayList<>();
        said.add(moved());
        lacking().ifPresent(said::add);
        if (trial.assumed() > 0) {
            said.add(saying.say(
                    "The new result of %s rests on something that the new policy assumes.",
                    saying.units(trial.assumed())));
        }
        said.add(saying.say(
                "Old side: what run %d says under %s. %s",
                head.run().number(), head.run().packId(), chosen()));
        said.add("New side: " + head.tried().id() + ", "
                + (head.installed() ? "a published pack" : "a draft, which governs no cycle") + ", SHA-256 "
                + head.tried().hash() + ".");
        said.add(saying.say("This is a trial. No district is determined by it, and nothing of it is stored."));
        said.add("To repeat it: " + head.command());
        return said;
    }

    private String moved() {
        TrialMatrix matrix = TrialMatrix.of(trial.head().categories(), trial.units());
        int all = trial.units().size();
        if (matrix.moved() == 0) {
            return saying.say("Of %s, none moves to another category.", saying.units(all));
        }
        return saying.say(
                "Of %s, %d %s: %s.",
                saying.units(all),
                matrix.moved(),
                matrix.moved() == 1 ? "moves" : "move",
                TrialSaying.moves(new TrialTally(matrix.moves())));
    }

    /** Of those that move, how many move without something that the policy reads; empty when none does. */
    private Optional<String> lacking() {
        long lacking = trial.units().stream()
                .filter(unit -> unit.move().isMove() && !unit.lacks().isEmpty())
                .count();
        return lacking == 0
                ? Optional.empty()
                : Optional.of(saying.say(
                        "Of those that move, %d %s no row of a measure that the new policy reads: there the move may come from"
                                + " the data and not from the policy.",
                        lacking, lacking == 1 ? "has" : "have"));
    }

    private String chosen() {
        return switch (trial.head().chosen()) {
            case NAMED -> "A person named that run.";
            case RELEASED -> "It is the newest released run of the cycle.";
            case NEWEST -> "It is the newest computed run of the cycle, and no run of the cycle is released now.";
        };
    }

    /** Name of the files and of their folder: the same trial has the same. */
    public static String stem(TrialReport trial) {
        return ("trial-" + trial.head().run().number() + "-"
                        + trial.head().tried().id())
                .toLowerCase(Locale.ROOT);
    }
}
