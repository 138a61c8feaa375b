package org.determinations.application.verify;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.application.ContentHash;

/** Every kind of tampering that was tried against a store, as a hand of today does it, and what is said of it. */
final class Tampering {
    private static final String RUN = " where run_number = 5";
    private static final String DISTRICT =
            RUN + " and district_code = (select min(district_code) from determination" + RUN + ")";
    private static final String OF_RUN = " where input_file_id in (select input_file_id from run_input" + RUN + ")";
    private static final String LAST_RELEASE = "(select max(release_event_id) from release_event)";
    private static final String PAGE_SINCE = "(what = 'page written' and event_number > (select max(event_number) from"
            + " audit_event where what = 'run release'))";
    private static final String RUN_FILE = "2012-13/official/run-5-CONFIDENTIAL/technical-assistance.csv";

    /** What a hand does to a year. */
    @FunctionalInterface
    interface Hand {
        void alter(TamperedYear year) throws Exception;
    }

    /**
     * One kind.
     *
     * @param told part of what is said: where, and what is wrong
     */
    record Kind(Hand hand, String told) {}

    private Tampering() {}

    static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        families().forEach(kinds::putAll);
        return kinds;
    }

    /** The kinds by what they alter: results, facts, runs, releases, the trail, files. */
    static List<Map<String, Kind>> families() {
        return List.of(results(), facts(), runs(), releases(), trail(), files());
    }

    private static Kind rows(String told, String... sql) {
        return new Kind(year -> year.sql(sql), told);
    }

    private static Map<String, Kind> results() {
        return Map.ofEntries(
                entry(
                        "category",
                        rows(
                                "run 5: determination: district 9",
                                "update determination set determination_category = 'NSI', label = 'Level 1-NSI'"
                                        + DISTRICT)),
                entry(
                        "review mark",
                        rows(
                                "run 5: determination: district 9",
                                "update determination set on_review_list = not on_review_list" + DISTRICT)),
                entry(
                        "reason",
                        rows(
                                "run 5: rule_answer: district 9",
                                "update rule_answer set reason = 'other words'" + DISTRICT + " and rule_order = 1")),
                entry(
                        "value in an explanation",
                        rows(
                                "run 5: rule_answer: district 9",
                                "update rule_answer set packed_values = replace(packed_values, '1', '2')" + DISTRICT
                                        + " and rule_order = 4")),
                entry(
                        "words of explanations",
                        rows(
                                "run 5: rule_form: the rows differ from those that were computed",
                                "update rule_form set words_03 = words_04" + RUN + " and rule_id = 'MA12-F1'")),
                entry(
                        "rule result of an earlier version planted",
                        rows(
                                "run 5: rule_result: district 9",
                                "insert into rule_result select run_number, district_code, rule_order, rule_id, outcome,"
                                        + " decisive, strength, reason, details_json from v_rule_result" + DISTRICT
                                        + " and rule_order = 1")),
                entry(
                        "rule result removed",
                        rows(
                                "run 5: rule_answer: district 9",
                                "delete from rule_answer" + DISTRICT + " and rule_order = 2")),
                entry(
                        "rule removed",
                        rows(
                                "run 5: rule_answer: the rows differ from those that were computed, of districts",
                                "delete from rule_answer" + RUN
                                        + " and form_number in (select form_number from rule_form" + RUN
                                        + " and rule_id = 'MA12-F3')")),
                entry(
                        "district removed",
                        rows(
                                "run 5: determination: district 9",
                                "delete from rule_answer" + DISTRICT,
                                "delete from determination" + DISTRICT)),
                entry(
                        "district added",
                        rows(
                                "run 5: determination: district 09990000",
                                "insert into determination select run_number, '09990000', 'Planted', level_kind, level_number,"
                                        + " level_starred, aligned_category, determination_category, label, undetermined_reason,"
                                        + " reassigned, on_review_list, would_change_json, basis_text, basis_rank, answers_of_run from"
                                        + " determination"
                                        + DISTRICT)),
                entry(
                        "measure",
                        rows(
                                "run 6: disproportionality_measure: district 9",
                                "update disproportionality_measure set focal_outcome = focal_outcome + 1 where (district_code,"
                                        + " school_year, measure, race_ethnicity, income_group, grade_span, disability_category) in"
                                        + " (select district_code, school_year, measure, race_ethnicity, income_group, grade_span,"
                                        + " disability_category from disproportionality_measure where focal_outcome > 0 limit 1)")),
                entry(
                        "public count",
                        rows(
                                "run 6: public_count",
                                "update public_count set students = students + 1 where cell = (select max(cell) from public_count"
                                        + " where students > 20)")));
    }

    private static Map<String, Kind> facts() {
        return Map.ofEntries(
                entry(
                        "level",
                        rows(
                                "run 5: accountability_level: district 9",
                                "update accountability_level set level_number = 6 - level_number" + OF_RUN
                                        + " and level_number in (1, 2, 4) and row_number = (select min(row_number) from"
                                        + " accountability_level" + OF_RUN + " and level_number in (1, 2, 4))")),
                entry(
                        "indicator",
                        rows(
                                "run 5: indicator_value: district 9",
                                "update indicator_value set percent = '99.9'" + OF_RUN
                                        + " and percent is not null and row_number ="
                                        + " (select min(row_number) from indicator_value" + OF_RUN
                                        + " and percent is not null)")),
                entry("columns removed", rows("run 5: input_column_set: ", "delete from input_column_set" + OF_RUN)),
                entry(
                        "decision",
                        rows(
                                "run 5: compliance_decision",
                                "update compliance_decision set decided_by = 'Somebody Else'" + OF_RUN)),
                entry(
                        "student count",
                        rows(
                                "run 6: student_count: district 9",
                                "update student_count set students = students + 1 where row_number = 2 and students > 0")),
                entry(
                        "issue added",
                        rows(
                                "run 5: input_issue",
                                "insert into input_issue (run_number, file_name, row_number, column_name, code, severity,"
                                        + " district_code, wrong, found, allowed, what_to_do) values (5, 'levels.csv', 2, '',"
                                        + " 'RO-001', 'INFO', '', 'planted', '', '', '')")));
    }

    private static Map<String, Kind> runs() {
        return Map.ofEntries(
                entry(
                        "second end",
                        rows(
                                "run 5: run_event",
                                "insert into run_event (run_number, run_state, happened_at, note)"
                                        + " values (5, 'COMPUTED', current_timestamp, '')")),
                entry(
                        "failed event",
                        rows(
                                "run 5: run_event: the audit trail says that the run was computed",
                                "insert into run_event (run_number, run_state, happened_at, note)"
                                        + " values (5, 'FAILED', current_timestamp, '')")),
                entry("who ran", rows("run 5: run: ", "update run set started_by = 'Somebody Else'" + RUN)),
                entry("pack hash", rows("run 5: run: ", "update run set pack_hash = '" + "a".repeat(64) + "'" + RUN)),
                entry(
                        "input hash",
                        rows(
                                "run 5: input_file: ",
                                "update input_file set sha256 = '" + "b".repeat(64) + "'" + OF_RUN
                                        + " and file_name like '%levels.csv'")),
                entry(
                        "output removed",
                        rows(
                                "run 5: run_output: ",
                                "delete from run_output" + RUN + " and file_name = 'review-list.csv'")));
    }

    private static Map<String, Kind> releases() {
        return Map.ofEntries(
                entry(
                        "signature deleted",
                        rows(
                                "run 5: warning_signature: a signature that the audit trail tells of",
                                "delete from warning_signature where signature_id = (select max(signature_id) from"
                                        + " warning_signature" + RUN + ")")),
                entry(
                        "signature altered",
                        rows(
                                "run 5: warning_signature: the audit trail does not record the signature",
                                "update warning_signature set note = 'other words'" + RUN)),
                entry(
                        "signature forged",
                        rows(
                                "run 5: warning_signature: the audit trail does not record the signature",
                                "insert into warning_signature (run_number, checklist_point, words, signed_by, signed_at, note)"
                                        + " select run_number, checklist_point, words, 'Somebody Else', signed_at, note from"
                                        + " warning_signature" + RUN + " limit 1")),
                entry(
                        "release note",
                        rows(
                                "run 5: the audit trail does not record the event",
                                "update release_event set note = 'other words'" + RUN
                                        + " and release_action = 'AMEND'")),
                entry(
                        "release hash",
                        rows(
                                "run 6: the files of the event do not have the hash",
                                "update release_file set sha256 = '" + "c".repeat(64) + "' where release_event_id = "
                                        + LAST_RELEASE + " and file_name = 'about.txt'")),
                entry(
                        "approval forged",
                        rows(
                                "run 2: the audit trail does not record the event",
                                "insert into release_event (run_number, release_action, acted_by, happened_at, note, content_hash)"
                                        + " values (2, 'APPROVE', 'Bo', current_timestamp, '', '')")),
                entry(
                        "view replaced",
                        new Kind(
                                year -> year.sql("create or replace view v_rule_result as select * from rule_result"),
                                "store: v_rule_result")));
    }

    private static Map<String, Kind> trail() {
        return Map.ofEntries(
                entry(
                        "approver renamed",
                        anew(
                                "public/2012-13/release-5: it names an event",
                                "update release_event set acted_by = 'Dee'" + RUN + " and release_action = 'APPROVE'",
                                "update audit_event set who = 'Dee' where what = 'run approve' and details like 'run 5,%'")),
                entry(
                        "event altered",
                        rows(
                                "audit_event: the chain of what people did is broken",
                                "update audit_event set details = 'other words' where event_number = 2")),
                entry(
                        "event cut",
                        anew(
                                "public/2012-13/release-4: it names an event",
                                "delete from audit_event where what = 'run recovered'")),
                entry(
                        "event added",
                        anew(
                                "public/2012-13/release-5: it names an event",
                                "update audit_event set event_number = -event_number where event_number > 2",
                                "update audit_event set event_number = 1 - event_number where event_number < 0",
                                "insert into audit_event select 3, happened_at, 'Cleo', 'run recovered', 'run 1', previous_hash,"
                                        + " '" + "d".repeat(64)
                                        + "', known_as from audit_event where event_number = 2")),
                entry(
                        "end cut",
                        rows(
                                "run 6: the audit trail does not record the event",
                                "delete from export_file",
                                "delete from audit_event where what in ('run exported') or (what ="
                                        + " 'run release' and details like 'run 6,%') or " + PAGE_SINCE)),
                entry(
                        "end cut whole",
                        new Kind(
                                year -> {
                                    year.sql(
                                            "delete from export_file",
                                            "delete from release_file where release_event_id = " + LAST_RELEASE,
                                            "delete from release_event where release_event_id = " + LAST_RELEASE,
                                            "delete from audit_event where what in ('run exported') or (what = 'run release' and"
                                                    + " details like 'run 6,%') or " + PAGE_SINCE);
                                    year.delete("public/2012-13/release-6");
                                    year.delete("public/2012-13/export-5");
                                },
                                "audit-trail.txt: it names an event")),
                entry("snapshot", new Kind(TamperedYear::putOlderCopy, "audit-trail.txt: it names an event")));
    }

    private static Kind anew(String told, String... sql) {
        return new Kind(
                year -> {
                    year.sql(sql);
                    year.computeChainAnew();
                },
                told);
    }

    private static Map<String, Kind> files() {
        return Map.ofEntries(
                entry("file altered", new Kind(year -> year.flip(RUN_FILE), RUN_FILE + ": the file was altered")),
                entry("file deleted", new Kind(year -> year.delete(RUN_FILE), RUN_FILE + ": the file is missing")),
                entry(
                        "file added",
                        new Kind(
                                year -> Files.writeString(
                                        year.out("2012-13/official/run-5-CONFIDENTIAL/notes.txt"), "added"),
                                "run-5-CONFIDENTIAL/notes.txt: the file was added")),
                entry(
                        "public file",
                        new Kind(
                                year -> year.flip("public/2012-13/release-5/determinations.csv"),
                                "release-5/determinations.csv: the file was altered")),
                entry(
                        "exported page",
                        new Kind(
                                year -> year.flip("public/2012-13/export-5/html/index.html"),
                                "export-5/html/index.html: the file was altered")),
                entry("file with its hashes", new Kind(Tampering::fileWithItsHashes, "run 5: run_output: ")));
    }

    private static void fileWithItsHashes(TamperedYear year) throws Exception {
        Path file = year.out(RUN_FILE);
        String before = ContentHash.hex(Files.readAllBytes(file));
        year.flip(RUN_FILE);
        String after = ContentHash.hex(Files.readAllBytes(file));
        Path manifest = year.out("2012-13/official/run-5-CONFIDENTIAL/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace(before, after));
        year.sql(
                "update run_output set sha256 = '" + after + "' where run_number = 5 and sha256 = '" + before + "'",
                "update run_output set sha256 = '" + ContentHash.hex(Files.readAllBytes(manifest))
                        + "' where run_number = 5 and file_name = 'manifest.json'");
    }
}
