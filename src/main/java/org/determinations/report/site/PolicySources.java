package org.determinations.report.site;

import java.util.List;
import org.determinations.model.Confidence;
import org.determinations.model.result.CitedSource;

/** The documents that a policy cites, as a table and as words. */
final class PolicySources {
    private PolicySources() {}

    static Table table(String caption, List<CitedSource> sources) {
        return new Table(
                caption,
                List.of("Source", "Document", "Place in it", "Kind", "Confidence", "Address"),
                sources.stream()
                        .map(s -> List.of(
                                Cell.of(s.id()),
                                Cell.of(s.title()),
                                Cell.of(s.locator()),
                                Cell.of(s.kind()),
                                Cell.of(s.confidence().word()),
                                Cell.of(s.link())))
                        .toList());
    }

    /** {@code S1, "Alignment of …": whole page (department page)}. */
    static String cited(CitedSource source) {
        String assumed = source.confidence() == Confidence.ASSUMED ? ", assumed" : "";
        return source.id() + ", " + source.title() + ": " + source.locator() + " (" + source.kind() + assumed + ")";
    }

    /** Those with one of the ids, in the order of the pack. */
    static List<String> cited(List<CitedSource> sources, List<String> ids) {
        return sources.stream()
                .filter(s -> ids.contains(s.id()))
                .map(PolicySources::cited)
                .toList();
    }
}
