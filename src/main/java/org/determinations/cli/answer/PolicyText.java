package org.determinations.cli.answer;

import java.util.Locale;
import org.determinations.application.policy.GoverningPack;
import org.determinations.model.Confidence;
import org.determinations.model.result.CitedSource;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.PackRule;
import org.determinations.policy.Parameter;
import org.determinations.policy.PolicyPack;

/** A policy pack as a person reads it: categories, rules with their parameters, sources. */
public final class PolicyText {
    private PolicyText() {}

    /** The pack in full. */
    public static String render(GoverningPack shown) {
        PolicyPack pack = shown.pack();
        StringBuilder text = new StringBuilder();
        line(text, "%s: %s", pack.id(), pack.label());
        line(
                text,
                "governs %s%s",
                pack.inForce().text(),
                shown.cycle().map(cycle -> "; shown for " + cycle.text()).orElse(""));
        line(
                text,
                "approved by: %s; on: %s",
                pack.approval().by(),
                pack.approval().on());
        line(text, "SHA-256 %s", pack.hash());
        line(text, "");
        line(text, "Categories, from least to most serious");
        for (DeterminationCategory category : pack.categories()) {
            line(text, "  %-5s %s", category.code(), category.name());
            line(text, "        calls for: %s (%s)", category.assistanceText(), category.assistance());
        }
        line(text, "");
        line(text, "Rules, in the order in which they are asked");
        pack.rules().forEach(rule -> rule(text, rule));
        line(text, "");
        line(text, "Numbers of the secondary analysis and of suppression; they change no determination");
        pack.analyses().forEach(rule -> rule(text, rule));
        line(text, "");
        line(text, "Sources");
        pack.sources().forEach(source -> source(text, source));
        return text.toString();
    }

    private static void source(StringBuilder text, CitedSource source) {
        line(
                text,
                "  %-4s %s, %s (%s)",
                source.id(),
                source.title(),
                source.locator(),
                source.confidence().word());
        if (!source.link().isEmpty()) {
            line(text, "       %s, read on %s", source.link(), source.retrievedOn());
        }
    }

    private static void rule(StringBuilder text, PackRule rule) {
        line(text, "  %-13s %s; source %s", rule.id(), rule.confidence().word(), String.join(", ", rule.sources()));
        for (Parameter parameter : rule.parameters().values()) {
            line(
                    text,
                    "                %s = %s (%s; %s; source %s)",
                    parameter.name(),
                    parameter.value(),
                    parameter.unit().word(),
                    parameter.confidence() == Confidence.ASSUMED
                            ? "assumed: product default"
                            : parameter.confidence().word(),
                    String.join(", ", parameter.sources()));
        }
    }

    private static void line(StringBuilder text, String pattern, Object... values) {
        text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
    }
}
