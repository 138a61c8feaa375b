package org.determinations.followthrough.assistance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;

/**
 * The run that a plan rests on, and what came after it. Grain: one per plan and question; immutable.
 *
 * @param state how far it has come towards its readers now
 * @param result of the district in it
 * @param ended when and why it was superseded or withdrawn; empty while it stands
 * @param later the newest computed run of the same cycle and stage after it; empty when there is none
 */
public record BasisRun(
        RunHeader run, ReleaseState state, Determination result, Optional<Ended> ended, Optional<Later> later) {

    /** When it ceased to stand, and why. */
    public record Ended(Instant at, String note) {}

    /**
     * A run after it.
     *
     * @param result of the same district in that run; empty when the run has none
     */
    public record Later(RunHeader run, ReleaseState state, Optional<Determination> result) {}

    public boolean isReleased() {
        return state == ReleaseState.RELEASED;
    }

    /**
     * What must come before a plan that rests on it can be signed, in sentences; empty when it is released. Only the newest run of a
     * cycle and stage is ever released.
     */
    public String lacking() {
        String own = run.number() + ", on which it rests, is ";
        boolean awaited = state == ReleaseState.COMPUTED || state == ReleaseState.APPROVED;
        if (isReleased()) {
            return "";
        }
        return awaited && later.isEmpty()
                ? "It can be signed when run " + own + "released."
                : "Run " + own + state.word()
                        + later.map(of -> ", and run " + of.run().number() + " came after it")
                                .orElse("")
                        + ". Propose it again: it can be signed when it rests on a run that is released.";
    }

    /** How it stands, in a sentence without its end, in the program's own words. */
    public String words() {
        return words(UnaryOperator.identity());
    }

    /** @param said puts what the program says into the words of a jurisdiction; a person's note and a label stay as they are */
    public String words(UnaryOperator<String> said) {
        String own = "run " + run.number() + ", " + run.stage().word() + " " + run.cycle() + ", " + state.word();
        return own
                + ended.map(of -> " at " + moment(of.at()) + (of.note().isEmpty() ? "" : " (" + of.note() + ")"))
                        .orElse("")
                + later.map(of -> words(of, said)).orElse("");
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", " UTC");
    }

    private String words(Later of, UnaryOperator<String> said) {
        String there = of.result()
                .map(other -> other.hasSameResult(result)
                        ? said.apply("the district has the same result there")
                        : said.apply("the district") + " is " + other.label() + " there")
                .orElse(said.apply("the district is not in it"));
        return "; run " + of.run().number() + " came after it and is "
                + of.state().word() + ": " + there;
    }
}
