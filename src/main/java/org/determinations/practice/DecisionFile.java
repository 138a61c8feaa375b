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
    /** District of the story, decision, category, person, reason, evidence. */
    private static final String PLAN = """
            LATE_EVALUATIONS | REASSIGN | NSI | Oriel Vance | Evaluations late in every review, and no mid-cycle finding corrected | indicator 11; mid-cycle findings
            LATE_TRANSITIONS | REASSIGN | NTA | Oriel Vance | Two children without services on their third birthday, as two years before | indicator 12
            ASSIGNED | ASSIGN | MRAR | Oriel Vance | A small district without a level; visited in spring, procedures in order, staff new | visit report
            TRANSITION_RECORDS | KEEP | | Marguerite Ashdown | Records of one school; corrected within the month | indicator 13
            NOT_REPORTED | KEEP | | Marguerite Ashdown | The file was lost in the change of vendor; evaluations were on time | indicator 11
            PRACTICES | KEEP | | Oriel Vance | The discipline code was rewritten in June and approved | indicator 4B
            INAPPROPRIATE_IDENTIFICATION | KEEP | | Oriel Vance | Re-evaluations are done; early reading support began | indicator 10
            OVERDUE_REVIEW | KEEP | | Marguerite Ashdown | The two open findings wait for a building to be finished | review findings
            OVERDUE_COMPLAINT | KEEP | | Marguerite Ashdown | The remedy was agreed with the family and is being delivered | complaint
            TWO_PRESENT | KEEP | | Marguerite Ashdown | One record, and a complaint that is still inside its time | indicator 13; complaint
            """;

    /** The same of every later cycle. */
    private static final String LATER = """
            LATE_EVALUATIONS | REASSIGN | NTA | Oriel Vance | Two findings of 2011 were corrected late, and the third is not corrected yet | review findings of earlier years
            OVERDUE_COMPLAINT | REASSIGN | NSI | Oriel Vance | The remedy agreed with the family is not delivered, a year after it was promised | complaint
            ASSIGNED | ASSIGN | MRAR | Oriel Vance | Still without a level; visited again in spring, the new staff are trained | visit report
            PRACTICES | KEEP | | Oriel Vance | The new discipline code holds since February; fewer suspensions since | indicator 4B
            INAPPROPRIATE_IDENTIFICATION | KEEP | | Oriel Vance | Half of the re-evaluations led to another placement; the others are under way | indicator 10
            NOT_REPORTED | KEEP | | Marguerite Ashdown | The lost file cannot be had again; the district reports from its own record | indicator 11
            OPEN_REVIEW | KEEP | | Marguerite Ashdown | One of two findings was corrected in time; the other waits for a hire | review findings
            """;

    /**
     * What was decided.
     *
     * @param decidedCategory the category decided; blank for KEEP
     */
    record Decision(String kind, String decidedCategory, String decidedBy, String reason, String evidence) {}

    private static final Map<Story, Decision> DECISIONS = decisions(PLAN);
    private static final Map<Story, Decision> DECISIONS_LATER = decisions(LATER);

    private DecisionFile() {}

    private static Map<Story, Decision> decisions(PracticeState state) {
        return state.options().yearsSince() == 0 ? DECISIONS : DECISIONS_LATER;
    }

    /** The decision on a district of the story, {@code NONE} where nobody has decided. */
    static String kind(Story story, PracticeState state) {
        Decision made = decisions(state).get(story);
        return made == null ? "NONE" : made.kind();
    }

    /** The category decided for a district of the story; blank where it stays or nobody has decided. */
    static String decidedCategory(Story story, PracticeState state) {
        Decision made = decisions(state).get(story);
        return made == null ? "" : made.decidedCategory();
    }

    /** Every decision, in the order of districts; the number of rows. */
    static int write(Path file, PracticeState state) throws IOException {
        LocalDate last = state.calendar().official().minusDays(7);
        try (CsvTable table = new CsvTable(file, HEADER)) {
            for (PracticeDistrict district : state.listStories()) {
                Decision made = decisions(state).get(district.story());
                if (made != null) {
                    table.row(
                            district.code().digits(),
                            made.kind(),
                            made.decidedCategory(),
                            made.decidedBy(),
                            last.minusDays(state.yearly("decision", district).below(5)),
                            made.reason(),
                            made.evidence());
                }
            }
            return table.rows();
        }
    }

    private static Map<Story, Decision> decisions(String plan) {
        Map<Story, Decision> made = new EnumMap<>(Story.class);
        plan.lines().forEach(line -> {
            String[] cells = line.split("\\|");
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip();
            }
            made.put(Story.valueOf(cells[0]), new Decision(cells[1], cells[2], cells[3], cells[4], cells[5]));
        });
        return made;
    }
}
