package org.determinations.report.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.determinations.model.Confidence;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.EvidenceValue;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Page;
import org.determinations.report.form.Words;

/**
 * The order in which an explanation tells its story: the result first, then what decided it, what else was read and
 * what would have changed it. Says nothing that the determination does not hold.
 */
public final class ExplanationOutline {
    private final Page page;
    private final Determination determination;
    private final ExplanationContext context;
    private final Set<EvidenceValue> seen = new HashSet<>();

    private ExplanationOutline(Page page, Determination determination, ExplanationContext context) {
        this.page = page;
        this.determination = determination;
        this.context = context;
    }

    /** For the department, onto a page that is given. */
    public static String render(Page page, Determination determination, ExplanationContext context) {
        ExplanationOutline outline = new ExplanationOutline(page, determination, context);
        ResultSection.write(page, determination, context);
        return outline.rest();
    }

    /** The district's own copy: without what the department's people have to do. */
    public static String renderForDistrict(Page page, Determination determination, ExplanationContext context) {
        ExplanationOutline outline = new ExplanationOutline(page, determination, context);
        ResultSection.writeForDistrict(page, determination, context);
        return outline.rest();
    }

    private String rest() {
        decided();
        factors();
        alsoRead();
        wouldChange();
        sources();
        return page.text();
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
        page.section(context.shape().in("The {factors}"));
        page.paragraph("Evidence for a person. By itself it changes no category.");
        page.table(
                List.of(context.shape().factors().one(), "shows", "why"),
                factors.stream()
                        .map(f -> List.of(
                                f.ruleId() + " " + page.said(f.title()), Words.strength(f), page.said(f.reason())))
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
                brief.add(rule.ruleId() + " " + page.said(rule.title()) + ": " + Words.answer(rule) + ". "
                        + page.said(rule.reason()));
            }
        }
        if (!brief.isEmpty()) {
            page.part("Rules that read nothing more");
            page.bullets(brief);
        }
    }

    private void rule(RuleResult rule) {
        page.part(rule.ruleId() + " " + page.said(rule.title()) + ": " + Words.answer(rule));
        if (!rule.reason().equals(determination.undeterminedReason())) {
            page.paragraph(page.said(rule.reason()));
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
                .filter(v ->
                        determination.rules().stream().noneMatch(r -> r.ruleId().equals(v.name())))
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
                                v.name(), Words.found(v), oneFile ? Words.place(v.where()) : Words.where(v.where())))
                        .toList());
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
