package org.determinations.model.assistance;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.CitedSource;

/**
 * What is proposed to a district for what is found about it: one file of {@code jobs/assistance}. Every part names its sources; a
 * source of the kind {@code product default} says that none was found. Immutable.
 *
 * @param policies ids of the policy packs whose runs it is for
 * @param areas what each area of support is about
 * @param engagements from least to most engaged
 * @param needs in the order in which they are asked
 */
public record AssistanceTable(
        TableRef ref,
        String label,
        List<String> policies,
        List<CitedSource> sources,
        List<AreaText> areas,
        List<Engagement> engagements,
        List<Offer> offers,
        List<Need> needs) {
    /** What takes everything of its kind that no other row names. */
    public static final String ANY = "any";

    /** What an area is about. */
    public record AreaText(SupportArea area, String text, List<String> sources) {
        public AreaText {
            sources = List.copyOf(sources);
        }
    }

    /**
     * How a district is engaged.
     *
     * @param word such as {@code self-directed}
     * @param levels ranks of the basis that it is for, 1 the best
     * @param categories that it is for
     * @param lead who leads the actions
     */
    public record Engagement(
            String word,
            List<Integer> levels,
            List<CategoryCode> categories,
            String lead,
            String text,
            List<String> sources) {
        public Engagement {
            levels = List.copyOf(levels);
            categories = List.copyOf(categories);
            sources = List.copyOf(sources);
        }
    }

    /**
     * What the department offers, or calls for.
     *
     * @param funds that may pay for it, in words
     */
    public record Offer(String id, String text, String funds, List<String> sources) {
        public Offer {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A row: for grounds of this kind and key, in this area, this offer.
     *
     * @param of keys, or {@link #ANY}
     */
    public record Need(GroundKind kind, List<String> of, SupportArea area, String offer, List<String> sources) {
        public Need {
            of = List.copyOf(of);
            sources = List.copyOf(sources);
        }
    }

    public AssistanceTable {
        policies = List.copyOf(policies);
        sources = List.copyOf(sources);
        areas = List.copyOf(areas);
        engagements = List.copyOf(engagements);
        offers = List.copyOf(offers);
        needs = List.copyOf(needs);
    }

    /** The row for a ground: the one that names its key, else the one for any. */
    public Optional<Need> need(GroundKind kind, String key) {
        return needs.stream()
                .filter(row -> row.kind() == kind && row.of().contains(key))
                .findFirst()
                .or(() -> needs.stream()
                        .filter(row -> row.kind() == kind && row.of().contains(ANY))
                        .findFirst());
    }

    /** The offer of that id; empty when the table has none. */
    public Optional<Offer> offer(String id) {
        return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }
}
