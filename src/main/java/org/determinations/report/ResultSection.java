package org.determinations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.model.Determination;
import org.determinations.model.DeterminationStatus;
import org.determinations.model.RunHeader;

/** The beginning of an explanation: the result and label, why in a sentence or two, and what a person must decide. */
final class ResultSection {
    private final Page page;
    private final Determination determination;
    private final ExplanationContext context;

    private ResultSection(Page page, Determination determination, ExplanationContext context) {
        this.page = page;
        this.determination = determination;
        this.context = context;
    }

    static void write(Page page, Determination determination, ExplanationContext context) {
        ResultSection section = new ResultSection(page, determination, context);
        section.result();
        section.forPerson();
    }

    /** Without what the department's own people have to do. */
    static void writeForDistrict(Page page, Determination determination, ExplanationContext context) {
        new ResultSection(page, determination, context).result();
    }

    private void result() {
        RunHeader run = context.run();
        page.title(determination.name() + ", district " + determination.district());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Result", resultWords()));
        rows.add(List.of("Shown as", determination.label()));
        rows.add(List.of("Accountability level", levelWords()));
        rows.add(List.of(
                "Run",
                String.format(
                        Locale.ROOT,
                        "%s, cycle %s, dated %s, run %d",
                        run.stage().word(),
                        run.cycle().text(),
                        run.stageDate(),
                        run.number())));
        rows.add(List.of("Policy pack", run.packId()));
        page.facts(rows);
        page.section("In short");
        page.paragraph(inShort());
    }

    private String resultWords() {
        return determination.category().map(context::words).orElse("undetermined: a person must decide");
    }

    private String levelWords() {
        String text = determination.levelText();
        return text.isEmpty() ? "none" : text;
    }

    private String inShort() {
        StringBuilder words = new StringBuilder(because());
        String decision = Words.decision(determination.rules());
        if (!decision.isEmpty()) {
            words.append(" Decision on record: ").append(decision).append('.');
        }
        if (awaitsScreenDecision()) {
            words.append(" It is on the review list: a person has still to say whether the evidence is significant.");
        }
        return words.toString();
    }

    private String because() {
        String outcome = determination.category().map(context::words).orElse("");
        if (outcome.isEmpty()) {
            return determination.undeterminedReason();
        }
        if (determination.aligned().isEmpty()) {
            return "No accountability level gives a category; a person's recorded decision assigns " + outcome + ".";
        }
        String aligned = determination.aligned().map(context::words).orElse("");
        if (determination.reassigned()) {
            return determination.levelText() + " alone gives " + aligned
                    + "; a person's recorded decision makes it more serious: " + outcome + ".";
        }
        String rest = context.run().stage().considersCompliance()
                ? " No decision makes it more serious."
                : " Compliance is not considered at the "
                        + context.run().stage().word() + " stage.";
        return determination.levelText() + " gives " + outcome + "." + rest;
    }

    private boolean awaitsScreenDecision() {
        return determination.onReviewList()
                && Words.decision(determination.rules()).isEmpty();
    }

    private void forPerson() {
        boolean undetermined = determination.status() == DeterminationStatus.UNDETERMINED;
        if (!undetermined && !awaitsScreenDecision()) {
            return;
        }
        page.section("What a person must decide");
        List<String> items = new ArrayList<>();
        if (undetermined) {
            items.add("Which category the district gets: decision ASSIGN with one of " + codesAbove(false) + ".");
        } else {
            items.add("Whether the evidence below is significant non-compliance. If it is: decision REASSIGN with a "
                    + "category more serious than the aligned one (" + codesAbove(true) + "). If not: decision KEEP.");
        }
        items.add("The decision needs a name, a date and a reason. `determinations review template` writes the file "
                + "to fill in; put it into the stage's folder and run the stage again.");
        page.bullets(items);
    }

    private String codesAbove(boolean aligned) {
        List<String> codes = context.moreSerious(aligned ? determination.aligned() : Optional.empty());
        return codes.isEmpty() ? "none: it has the most serious one" : String.join(", ", codes);
    }
}
