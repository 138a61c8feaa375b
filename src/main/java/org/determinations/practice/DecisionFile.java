package org.determinations.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The file of compliance decisions: one row per district of the review list that somebody has decided. */
final class DecisionFile {
    private static final List<String> HEADER =
            List.of("district_code", "decision", "category", "decided_by", "decided_on", "reason", "evidence");
    private static final String DIRECTOR = "Oriel Vance";
    private static final String DEPUTY = "Marguerite Ashdown";

    /**
     * What was decided.
     *
     * @param decidedCategory the category decided; blank for KEEP
     */
    record Decision(String kind, String decidedCategory, String decidedBy, String reason, String evidence) {}

    private static final Map<Story, Decision> DECISIONS = decisions();

    private DecisionFile() {}

    /** The decision on a district of the story, {@code NONE} where nobody has decided. */
    static String kind(Story story) {
        Decision made = DECISIONS.get(story);
        return made == null ? "NONE" : made.kind();
    }

    /** The category decided for a district of the story; blank where it stays or nobody has decided. */
    static String decidedCategory(Story story) {
        Decision made = DECISIONS.get(story);
        return made == null ? "" : made.decidedCategory();
    }

    /** Every decision, in the order of districts; the number of rows. */
    static int write(Path file, PracticeState state) throws IOException {
        LocalDate last = state.calendar().official().minusDays(7);
        try (CsvTable table = new CsvTable(file, HEADER)) {
            for (PracticeDistrict district : state.listStories()) {
                Decision made = DECISIONS.get(district.story());
                if (made != null) {
                    table.row(
                            district.code().digits(),
                            made.kind(),
                            made.decidedCategory(),
                            made.decidedBy(),
                            last.minusDays(state.random("decision", district).below(5)),
                            made.reason(),
                            made.evidence());
                }
            }
            return table.rows();
        }
    }

    private static Map<Story, Decision> decisions() {
        Map<Story, Decision> made = new EnumMap<>(Story.class);
        made.put(
                Story.LATE_EVALUATIONS,
                new Decision(
                        "REASSIGN",
                        "NSI",
                        DIRECTOR,
                        "Evaluations late in every review since the mid-cycle report, and none of its findings corrected",
                        "indicator 11; mid-cycle findings"));
        made.put(
                Story.LATE_TRANSITIONS,
                new Decision(
                        "REASSIGN",
                        "NTA",
                        DIRECTOR,
                        "Two children without services on their third birthday, as two years before",
                        "indicator 12"));
        made.put(
                Story.ASSIGNED,
                new Decision(
                        "ASSIGN",
                        "MRAR",
                        DIRECTOR,
                        "A small district without a level; visited in spring, procedures in order, staff new",
                        "visit report"));
        keep(
                made,
                Story.TRANSITION_RECORDS,
                DEPUTY,
                "Records of one school; corrected within the month",
                "indicator 13");
        keep(
                made,
                Story.NOT_REPORTED,
                DEPUTY,
                "The file was lost in the change of vendor; evaluations were on time",
                "indicator 11");
        keep(made, Story.PRACTICES, DIRECTOR, "The discipline code was rewritten in June and approved", "indicator 4B");
        keep(
                made,
                Story.INAPPROPRIATE_IDENTIFICATION,
                DIRECTOR,
                "Re-evaluations are done; early reading support began",
                "indicator 10");
        keep(
                made,
                Story.OVERDUE_REVIEW,
                DEPUTY,
                "The two open findings wait for a building to be finished",
                "review findings");
        keep(
                made,
                Story.OVERDUE_COMPLAINT,
                DEPUTY,
                "The remedy was agreed with the family and is being delivered",
                "complaint");
        keep(
                made,
                Story.TWO_PRESENT,
                DEPUTY,
                "One record, and a complaint that is still inside its time",
                "indicator 13; complaint");
        return made;
    }

    private static void keep(Map<Story, Decision> made, Story story, String person, String reason, String evidence) {
        made.put(story, new Decision("KEEP", "", person, reason, evidence));
    }
}
