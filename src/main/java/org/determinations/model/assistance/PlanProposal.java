package org.determinations.model.assistance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a plan rests on. Grain: one per plan and proposal, the newest counts; immutable.
 *
 * @param districtName as the run has it
 * @param run number of the official run
 * @param analysis number of the run of its secondary analysis; empty when none was computed
 * @param table that it was proposed from
 * @param label determination as the run shows it
 * @param engagement how the district is engaged; empty when neither its level nor its category says so
 * @param lead who leads the actions; empty without an engagement
 */
public record PlanProposal(
        PlanKey plan,
        String districtName,
        LocalDate on,
        int run,
        Optional<Integer> analysis,
        TableRef table,
        String label,
        String engagement,
        String lead) {}
