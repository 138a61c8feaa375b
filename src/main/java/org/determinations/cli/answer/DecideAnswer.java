package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.decide.DecisionEffect;
import org.determinations.application.decide.DecisionPreview;
import org.determinations.application.decide.DecisionsDone;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DecisionEntry;
import org.determinations.model.decision.ListedDecision;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.RunHeader;
import org.determinations.report.decision.DecisionListing;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.Words;

/** What a decision did or would do. */
public final class DecideAnswer {
    private static final JsonForm<ListedDecision> RECORD =
            JsonForm.<ListedDecision>of().columns(DecisionListing.COLUMNS);

    /** Decisions that were recorded, for a program. */
    public static final JsonForm<Recorded> FORM = JsonForm.<Recorded>document(
                    "decision-record/1", "Decisions that were recorded. Output of decide with --json.")
            .has("run", WHOLE, of -> of.done().run().number())
            .has("run_released", YES_NO, of -> of.done().released())
            .has("recorded", listOf(RECORD), Recorded::rows)
            .says("One for each district about which something new was decided.")
            .has("decided_already", listOf(TEXT), of -> of.done().standing())
            .says("Codes of districts about which the same was decided before.");

    /** A decision that was taken back, for a program. */
    public static final JsonForm<ListedDecision> UNDONE = JsonForm.<ListedDecision>document(
                    "decision-undo/1", "A decision that was taken back. Output of decide undo with --json.")
            .has("decision", RECORD, of -> of);

    private static final JsonForm<DecisionEffect> EFFECT = JsonForm.<DecisionEffect>of()
            .has("district_code", DISTRICT, of -> of.before().district())
            .has("district_name", TEXT, of -> of.before().name())
            .has("label_before", TEXT, of -> of.before().label())
            .has("label_after", TEXT, of -> of.after().label())
            .has("because", TEXT, DecideAnswer::because)
            .says("What the explanation would say of the decision.")
            .has("letter", orNull(TEXT), DecisionEffect::letter)
            .says("Words of the district's letter; null where none can be shown.");

    /** What a decision would do, for a program. */
    public static final JsonForm<DecisionPreview> PREVIEW = JsonForm.<DecisionPreview>document(
                    "decision-preview/1",
                    "What a decision would do; nothing is recorded. Output of decide --preview with --json.")
            .has("run", WHOLE, of -> of.context().run().number())
            .has("decision", TEXT, of -> of.ask().content().words())
            .has("effects", listOf(EFFECT), DecisionPreview::effects)
            .has("decided_already", listOf(TEXT), DecisionPreview::standing)
            .says("Codes of districts about which the same was decided before.")
            .has(
                    "warnings",
                    listOf(TEXT),
                    of -> of.warnings().stream().map(warning -> warning.words()).toList())
            .says("What the controls over the whole run would say.")
            .has("no_letter", TEXT, DecisionPreview::noLetter)
            .says("Why no letter is shown; empty where each effect has one.")
            .has("seen", HASH, DecisionPreview::seen)
            .says("SHA-256 over the preview.");

    private DecideAnswer() {}

    /** What was done, with each decision as a list shows it. */
    public record Recorded(DecisionsDone done, List<ListedDecision> rows) {
        public Recorded {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What was recorded, for a person.
     *
     * @param units words of the jurisdiction for what is determined
     */
    public static String text(DecisionsDone done, UnitWords units) {
        StringBuilder text = new StringBuilder();
        for (RecordedDecision decision : done.recorded()) {
            DecisionEntry entry = decision.entry();
            DecisionContent content = entry.content().orElseThrow();
            text.append("record ")
                    .append(entry.number())
                    .append(": ")
                    .append(units.singular())
                    .append(' ')
                    .append(entry.district())
                    .append(", ")
                    .append(content.words())
                    .append(", ")
                    .append(content.reason().word())
                    .append('\n');
        }
        if (!done.standing().isEmpty()) {
            text.append("the same is decided already: ")
                    .append(String.join(", ", done.standing()))
                    .append('\n');
        }
        return text.append(done.isNothingNew() ? "Nothing is recorded.\n" : next(done))
                .toString();
    }

    private static String next(DecisionsDone done) {
        RunHeader run = done.run();
        String stage = run.stage().word() + " " + run.cycle();
        return "Run " + run.number() + " stays as it is. The next run of " + stage + " reads "
                + (done.recorded().size() == 1 ? "the decision" : "the decisions") + ": determinations run "
                + run.stage().word() + " CYCLE_FOLDER\n"
                + (done.released()
                        ? "Run " + run.number() + " is released; the next run can amend it.\n"
                        : "Until such a run is released a decision can be taken back: determinations decide undo RECORD\n");
    }

    /**
     * What was taken back, for a person.
     *
     * @param units words of the jurisdiction for what is determined
     */
    public static String undone(ListedDecision of, UnitWords units) {
        DecisionEntry entry = of.decision().entry();
        return "taken back: record " + entry.number() + ", " + units.singular() + " " + entry.district() + ", "
                + entry.content().orElseThrow().words() + ", decided by "
                + of.decision().by() + "\nThe next run of " + entry.stage().word() + " " + entry.cycle()
                + " does not read it.\n";
    }

    /**
     * What a decision would do, for a person.
     *
     * @param units words of the jurisdiction for what is determined
     */
    public static String text(DecisionPreview preview, UnitWords units) {
        StringBuilder text = new StringBuilder("Nothing is recorded. If it were, and nothing else changed:\n");
        for (DecisionEffect effect : preview.effects()) {
            text.append(effect.before().district())
                    .append(' ')
                    .append(effect.before().name())
                    .append(": ")
                    .append(effect.before().label())
                    .append(effect.before().label().equals(effect.after().label()) ? " stays" : " becomes ")
                    .append(
                            effect.before().label().equals(effect.after().label())
                                    ? ""
                                    : effect.after().label())
                    .append("\n  ")
                    .append(units.in(because(effect)))
                    .append('\n');
        }
        if (!preview.standing().isEmpty()) {
            text.append("the same is decided already: ")
                    .append(String.join(", ", preview.standing()))
                    .append('\n');
        }
        preview.warnings()
                .forEach(warning -> text.append(units.in(warning.words())).append('\n'));
        return text.append(letters(preview)).toString();
    }

    private static String letters(DecisionPreview preview) {
        if (!preview.noLetter().isEmpty()) {
            return preview.noLetter() + "\n";
        }
        return preview.effects().stream()
                .flatMap(effect -> effect.letter().stream())
                .limit(1)
                .map(letter -> "\n"
                        + (preview.effects().size() == 1
                                ? "The letter"
                                : "The first letter, of "
                                        + TextLines.counted(preview.effects().size(), "letter", "letters"))
                        + ":\n" + letter + "\n")
                .collect(Collectors.joining());
    }

    /** What the rule about decisions would say. */
    private static String because(DecisionEffect effect) {
        return Words.decisionReason(effect.after().rules());
    }
}
