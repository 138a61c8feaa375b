package org.determinations.model.assistance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a plan rests on. Grain: one per plan and proposal, the newest counts; immutable.
 *
 * @param districtName as the run has it
 * @param rests what it was proposed from
 * @param follows what follows from the result of the district
 */
public record PlanProposal(PlanKey plan, String districtName, LocalDate on, Rests rests, Follows follows) {

    /**
     * What a plan was proposed from.
     *
     * @param run number of the official run
     * @param analysis number of the run of its secondary analysis; empty when none was computed
     */
    public record Rests(int run, Optional<Integer> analysis, TableRef table) {}

    /**
     * What follows from the result of a district.
     *
     * @param label determination as the run shows it
     * @param engagement how the district is engaged; empty when neither its level nor its category says so
     * @param lead who leads the actions; empty without an engagement
     */
    public record Follows(String label, String engagement, String lead) {}

    public int run() {
        return rests.run();
    }

    public Optional<Integer> analysis() {
        return rests.analysis();
    }

    public TableRef table() {
        return rests.table();
    }

    public String label() {
        return follows.label();
    }

    public String engagement() {
        return follows.engagement();
    }

    public String lead() {
        return follows.lead();
    }
}
