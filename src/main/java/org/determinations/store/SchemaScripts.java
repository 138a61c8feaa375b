package org.determinations.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/** The SQL files that belong to this version of the program, by name: looking for them would cost every verb its start. */
final class SchemaScripts {
    /** Number of the newest file in {@code sql/schema}. */
    static final int NEWEST_SCHEMA = 60;

    /** The files in {@code sql/schema}, in the order in which they are applied. */
    static final List<String> SCHEMA = List.of(
            "V001__batch_history.sql",
            "V002__run.sql",
            "V003__input_file.sql",
            "V004__input_issue.sql",
            "V005__accountability_level.sql",
            "V006__indicator_value.sql",
            "V007__review_finding.sql",
            "V008__compliance_decision.sql",
            "V009__determination.sql",
            "V010__run_output.sql",
            "V011__audit_event.sql",
            "V012__stage_lock.sql",
            "V013__run_policy.sql",
            "V014__discrepancy.sql",
            "V015__district_successor.sql",
            "V016__release_event.sql",
            "V017__run_plan.sql",
            "V018__run_origin.sql",
            "V019__schedule_firing.sql",
            "V020__student_count.sql",
            "V021__disproportionality_measure.sql",
            "V022__disproportionality_series.sql",
            "V023__rule_result_rule.sql",
            "V024__run_content.sql",
            "V025__export_file.sql",
            "V026__policy_pack_file.sql",
            "V027__input_file_checked.sql",
            "V060__run_jurisdiction.sql");

    /** The files in {@code sql/views}, in the order in which they are applied. */
    static final List<String> VIEWS = List.of(
            "R__01_v_run.sql",
            "R__02_v_determination.sql",
            "R__03_v_rule_result.sql",
            "R__04_v_input_issue.sql",
            "R__05_v_release.sql",
            "R__06_v_released_run.sql",
            "R__07_v_released_determination.sql",
            "R__09_v_disproportionality.sql");

    /** The files in {@code sql/checks}, in the order in which they are run. */
    static final List<String> CHECKS = List.of(
            "audit_chain_consecutive.sql",
            "computed_run_has_inputs_and_outputs.sql",
            "determination_category_or_reason.sql",
            "determination_of_refused_run.sql",
            "determination_without_rule_results.sql",
            "disproportionality_of_secondary_run.sql",
            "disproportionality_p_value_of_measure.sql",
            "input_file_checked_rows_accepted.sql",
            "input_file_listed_by_its_run.sql",
            "input_file_rows_add_up.sql",
            "one_open_run_per_stage.sql",
            "release_approved_by_another.sql",
            "release_event_complete.sql",
            "release_of_computed_run.sql",
            "released_once_per_stage.sql",
            "rule_results_complete.sql",
            "run_has_its_identity.sql",
            "supersedes_same_stage.sql");

    private SchemaScripts() {}

    /** Where the program has a file of {@code sql/schema}. */
    static String schemaResource(String name) {
        return "db/migration/" + name;
    }

    /** Where the program has a file of {@code sql/views}. */
    static String viewResource(String name) {
        return "db/views/" + name;
    }

    /** The checksum that the migration history keeps of a script: CRC-32 over its lines, line ends left out. */
    static int checksum(String resource) {
        CRC32 crc = new CRC32();
        lines(resource).forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }

    /** The query of a check. */
    static String check(String name) {
        return String.join("\n", lines("db/checks/" + name)).replaceFirst(";\\s*$", "");
    }

    /** The statement of a view. */
    static String view(String name) {
        return String.join("\n", lines(viewResource(name)));
    }

    private static List<String> lines(String resource) {
        InputStream stream = SchemaScripts.class.getClassLoader().getResourceAsStream(resource);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
