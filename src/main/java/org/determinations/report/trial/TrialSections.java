package org.determinations.report.trial;

import java.util.List;

/**
 * Which section of the pack moves how many districts, one section after the other in pack order.
 *
 * @param looked whether both policies have sections that can be set one for the other
 * @param sections in pack order
 * @param unlike codes of districts for which the old pack, asked again, does not say what the run says: their first move is
 *     from what it says now
 */
public record TrialSections(boolean looked, List<TrialSection> sections, List<String> unlike) {
    public static final TrialSections NOT_LOOKED = new TrialSections(false, List.of(), List.of());

    /**
     * One section.
     *
     * @param turned how many districts go in each direction with this section
     * @param differing how many have another category than under the old policy once this section is the new one
     */
    public record TrialSection(String section, TrialTally turned, int differing) {}

    public TrialSections {
        sections = List.copyOf(sections);
        unlike = List.copyOf(unlike);
    }
}
