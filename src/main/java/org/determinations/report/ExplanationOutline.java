package org.determinations.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.CitedSource;
import org.determinations.model.Confidence;
import org.determinations.model.Determination;
import org.determinations.model.DeterminationStatus;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.RuleOutcome;
import org.determinations.model.RuleResult;
import org.determinations.model.RunHeader;

/**
 * The order in which an explanation tells its story: the result first, then what decided it, what else was read and
 * what would have changed it. Says nothing that the determination does not hold.
 */
final class ExplanationOutline {
    private final Page page;
    private final Determination determination;
    private final ExplanationContext context;
    private final Set<EvidenceValue> seen = new HashSet<>();

    private ExplanationOutline(Page page, Determination determination, ExplanationContext context) {
        this.page = page;
        this.determination = determination;
        this.context = context;
    }

    static String render(Page page, Determination determination, ExplanationContext context) {
        ExplanationOutline outline = new ExplanationOutline(page, determination, context);
        outline.result();
        outline.forPerson();
        outline.decided();
        outline.factors();
        outline.alsoRead();
        outline.wouldChange();
        outline.sources();
        return page.text();
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
        String category = determination.category().map(context::words).orElse("");
        if (category.isEmpty()) {
            return determination.undeterminedReason();
        }
        if (determination.aligned().isEmpty()) {
            return "No accountability level gives a category; a person's recorded decision assigns " + category + ".";
        }
        String aligned = determination.aligned().map(context::words).orElse("");
        if (determination.reassigned()) {
            return determination.levelText() + " alone gives " + aligned
                    + "; a person's recorded decision makes it more serious: " + category + ".";
        }
        String rest = context.run().stage().considersCompliance()
                ? " No decision makes it more serious."
                : " Compliance is not considered at the "
                        + context.run().stage().word() + " stage.";
        return determination.levelText() + " gives " + category + "." + rest;
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

    private void decided() {
        page.section("What decided");
        List<RuleResult> decisive =
                determination.rules().stream().filter(RuleResult::decisive).toList();
        if (decisive.isEmpty()) {
            page.paragraph("No rule decided: a person must.");
        }
        decisive.forEach(this::rule);
    }

    private void factors() {
        List<RuleResult> factors = Words.factors(determination.rules());
        if (factors.isEmpty()) {
            return;
        }
        page.section("The compliance factors");
        page.paragraph("Evidence for a person. By itself it changes no category.");
        page.table(
                List.of("factor", "shows", "why"),
                factors.stream()
                        .map(f -> List.of(f.ruleId() + " " + f.title(), Words.strength(f), f.reason()))
                        .toList());
    }

    private void alsoRead() {
        List<String> brief = new ArrayList<>();
        List<RuleResult> others =
                determination.rules().stream().filter(r -> !r.decisive()).toList();
        if (others.isEmpty()) {
            return;
        }
        page.section("What else was read");
        for (RuleResult rule : others) {
            boolean news = !unseen(rule).isEmpty() || !rule.thresholds().isEmpty();
            if (news) {
                rule(rule);
            } else if (rule.strength() == EvidenceStrength.NOT_A_FACTOR) {
                brief.add(rule.ruleId() + " " + rule.title() + ": " + answer(rule) + ". " + rule.reason());
            }
        }
        if (!brief.isEmpty()) {
            page.part("Rules that read nothing more");
            page.bullets(brief);
        }
    }

    private void rule(RuleResult rule) {
        page.part(rule.ruleId() + " " + rule.title() + ": " + answer(rule));
        if (!rule.reason().equals(determination.undeterminedReason())) {
            page.paragraph(rule.reason());
        }
        values(unseen(rule));
        List<String> notes = new ArrayList<>();
        rule.thresholds().forEach(t -> notes.add("threshold " + Words.threshold(t)));
        notes.add("rule " + Words.confidence(rule.confidence(), rule.sources()));
        page.bullets(notes);
    }

    /** Values that no rule above has shown. The answer of another rule is shown by that rule. */
    private List<EvidenceValue> unseen(RuleResult rule) {
        return rule.values().stream()
                .filter(v -> !seen.contains(v))
                .filter(v -> determination.rules().stream().noneMatch(r -> r.ruleId().equals(v.name())))
                .toList();
    }

    private void values(List<EvidenceValue> values) {
        if (values.isEmpty()) {
            return;
        }
        seen.addAll(values);
        List<String> files =
                values.stream().map(v -> v.where().file()).distinct().toList();
        boolean oneFile = files.size() == 1 && !files.get(0).isEmpty();
        page.table(
                List.of("value read", "found", oneFile ? "where in " + files.get(0) : "where"),
                values.stream()
                        .map(v -> List.of(
                                v.name(),
                                Words.found(v),
                                oneFile ? Words.place(v.where()) : Words.where(v.where())))
                        .toList());
    }

    private static String answer(RuleResult rule) {
        boolean shows = rule.outcome() == RuleOutcome.FIRED
                && !Words.factors(List.of(rule)).isEmpty();
        return shows ? "fired, " + Words.strength(rule) : Words.of(rule.outcome());
    }

    private void wouldChange() {
        if (!determination.wouldChange().isEmpty()) {
            page.section("What would have changed it");
            page.bullets(determination.wouldChange());
        }
    }

    private void sources() {
        List<String> lines = context.cited(determination).stream()
                .map(ExplanationOutline::cited)
                .toList();
        if (!lines.isEmpty()) {
            page.section("Sources");
            page.bullets(lines);
        }
    }

    private static String cited(CitedSource source) {
        List<String> parts = new ArrayList<>(List.of(source.id() + ": " + source.title()));
        for (String part : List.of(source.locator(), source.link(), source.kind())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        if (!source.retrievedOn().isEmpty()) {
            parts.add("day read: " + source.retrievedOn());
        }
        parts.add(
                source.confidence() == Confidence.ASSUMED
                        ? "assumed"
                        : source.confidence().word());
        return String.join("; ", parts);
    }
}
