package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.KnownMargin;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyPack;
import org.determinations.suppression.SuppressionRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy of the shipped policies, damaged in one way at a time. */
class PackFilesTest {
    private static final String PACK = "massachusetts-2012.2";
    private static final SchoolYear CYCLE = new SchoolYear(2012);

    @TempDir
    private Path root;

    private Path policies = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        policies = root.resolve("policies");
        try (Stream<Path> files = Files.walk(ShippedPolicies.folder())) {
            for (Path file : files.sorted().toList()) {
                Files.copy(
                        file,
                        policies.resolve(
                                ShippedPolicies.folder().relativize(file).toString()));
            }
        }
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = policies.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), to), StandardCharsets.UTF_8);
    }

    /** Names of all pack folders, in order. */
    private List<String> packs() throws IOException {
        try (Stream<Path> folders = Files.list(policies)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private List<Issue> lint() {
        return ShippedPolicies.files().lint(policies);
    }

    /** What lint finds apart from the lock. */
    private List<String> found() {
        return lint().stream()
                .filter(issue -> issue.code() != IssueCode.PACK_CHANGED)
                .map(issue -> issue.code().code() + " " + issue.where().text())
                .toList();
    }

    @Test
    void the_shipped_policies_have_no_issue() {
        assertThat(lint()).isEmpty();
    }

    @Test
    void the_pack_of_a_cycle_is_loaded_with_everything_in_it() {
        PolicyPack pack = ShippedPolicies.files().load(policies, CYCLE, Set.of(""));
        assertThat(pack.id()).isEqualTo(PACK);
        assertThat(pack.listCodes()).extracting(Object::toString).containsExactly("MR", "MRAR", "NTA", "NI", "NSI");
        assertThat(pack.categories())
                .extracting(c -> c.name())
                .containsExactly(
                        "Meets Requirements",
                        "Meets Requirements – At Risk",
                        "Needs Technical Assistance",
                        "Needs Intervention",
                        "Needs Substantial Intervention");
        assertThat(pack.categories())
                .extracting(c -> c.assistance())
                .containsExactly(
                        "self-directed",
                        "self-directed",
                        "direct engagement",
                        "direct engagement",
                        "direct engagement");
        assertThat(pack.categories()).extracting(c -> c.seriousness()).containsExactly(1, 2, 3, 4, 5);
        assertThat(pack.rules()).hasSize(10);
        assertThat(pack.sources()).hasSize(16);
        assertThat(pack.inForce().text()).isEqualTo("2012-13 to 2017-18");
        assertThat(pack.approval().on()).isEqualTo("none");
        assertThat(pack.hash()).matches("[0-9a-f]{64}");
        assertThat(ShippedPolicies.files().loadFolder(policies.resolve(PACK)).hash())
                .isEqualTo(pack.hash());
    }

    @Test
    void a_cycle_without_a_pack_is_refused_with_the_cycles_that_have_one() {
        assertThatThrownBy(() -> ShippedPolicies.files().load(policies, new SchoolYear(2030), Set.of("")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT);
                    assertThat(refusal.issues()).hasSize(1);
                    assertThat(refusal.issues().get(0).line())
                            .isEqualTo(
                                    "calendar.yaml: PA-001 no policy pack governs the cycle; found 2030-31; allowed: "
                                            + ShippedPolicies.files()
                                                    .loadCalendar(policies)
                                                    .text()
                                            + "; use a cycle that has a pack, or publish"
                                            + " one for it: determinations policy publish");
                });
    }

    @Test
    void a_changed_file_of_a_locked_pack_is_refused_with_both_hashes() throws IOException {
        String before = FileHashes.of(policies.resolve(PACK)).byName().get("determination.yaml");
        replace(PACK + "/determination.yaml", "value: \"95\"", "value: \"90\"");
        String after = FileHashes.of(policies.resolve(PACK)).byName().get("determination.yaml");
        assertThatThrownBy(() -> ShippedPolicies.files().load(policies, CYCLE, Set.of("")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues())
                                .extracting(Issue::line)
                                .containsExactly(PACK
                                        + "/determination.yaml: PA-002 the file of a published pack was changed since it"
                                        + " was locked; found " + after + "; allowed: " + before
                                        + "; restore the published file; a change is a new pack version with its own"
                                        + " CHANGES.md"));
        assertThat(ShippedPolicies.files().loadFolder(policies.resolve(PACK)).hash())
                .isNotEmpty();
    }

    @Test
    void a_file_too_many_and_a_file_too_few_are_changes_of_a_locked_pack() throws IOException {
        Files.writeString(policies.resolve(PACK).resolve("notes.txt"), "x");
        Files.writeString(policies.resolve(PACK).resolve(".hidden"), "x");
        Files.delete(policies.resolve(PACK).resolve("CHANGES.md"));
        assertThat(lint())
                .extracting(issue -> issue.code().code() + " " + issue.where().text())
                .containsExactly(
                        "PA-002 massachusetts-2012.2/CHANGES.md",
                        "PA-002 massachusetts-2012.2/notes.txt",
                        "PA-007 massachusetts-2012.2/CHANGES.md");
    }

    @Test
    void a_pack_that_is_not_locked_is_refused() throws IOException {
        Files.writeString(policies.resolve("policies.lock"), "");
        assertThat(lint()).extracting(Issue::code).containsOnly(IssueCode.PACK_NOT_LOCKED);
        assertThat(lint()).extracting(Issue::found).containsExactlyElementsOf(packs());
    }

    @Test
    void an_unreadable_lock_is_named() throws IOException {
        Files.writeString(policies.resolve("policies.lock"), "no hash\n");
        List<String> unlocked = new ArrayList<>(List.of("PA-007 policies.lock:1"));
        packs().forEach(pack -> unlocked.add("PA-014 policies.lock"));
        assertThat(found()).containsExactlyElementsOf(unlocked);
        Files.delete(policies.resolve("policies.lock"));
        unlocked.set(0, "PA-007 policies.lock");
        assertThat(found()).containsExactlyElementsOf(unlocked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        unknown key of a pack      | pack.yaml          | basedOn: "massachusetts-2012.1" | basedOn: "none"\\ncolour: "red"        | PA-004 massachusetts-2012.2/pack.yaml:7:colour
        duplicate key              | pack.yaml          | basedOn: "massachusetts-2012.1" | basedOn: "none"\\nid: "again"          | PA-004 massachusetts-2012.2/pack.yaml:7:id
        missing key                | pack.yaml          | basedOn: "massachusetts-2012.1" |                                        | PA-007 massachusetts-2012.2/pack.yaml:1:basedOn
        other folder name          | pack.yaml          | id: "massachusetts-2012.2"      | id: "massachusetts-2012.1"             | PA-007 massachusetts-2012.2/pack.yaml:id
        category twice             | pack.yaml          | code: "MRAR"                    | code: "MR"                             | PA-004 massachusetts-2012.2/pack.yaml:code
        label without a slot       | pack.yaml          | {level}-{category}              | {category}                             | PA-007 massachusetts-2012.2/pack.yaml:40:labels
        unknown source of category | pack.yaml          | source: ["S1", "S2"]            | source: ["S90"]                        | PA-010 massachusetts-2012.2/pack.yaml:MR
        no school year             | pack.yaml          | from: "2012-13"                 | from: "2012"                           | PA-007 massachusetts-2012.2/pack.yaml:4:inForce.from
        span backwards             | pack.yaml          | to: "2017-18"                   | to: "2010-11"                          | PA-008 massachusetts-2012.2/pack.yaml:5:inForce.to
        span unlike the calendar   | pack.yaml          | to: "2017-18"                   | to: "2016-17"                          | PA-008 calendar.yaml:massachusetts-2012.2
        unknown rule               | determination.yaml | rule: "MA12-F3"                 | rule: "MA12-F9"                        | PA-006 massachusetts-2012.2/determination.yaml:67:rules[6].rule
        unknown confidence         | determination.yaml | confidence: "confirmed"         | confidence: "sure"                     | PA-005 massachusetts-2012.2/determination.yaml:5:rules[1].confidence
        missing unit               | determination.yaml | unit: "percent"                 |                                        | PA-005 massachusetts-2012.2/determination.yaml:34:rules[4].parameters.significantBelow.unit
        other unit                 | determination.yaml | unit: "percent"                 | unit: "years"                          | PA-009 massachusetts-2012.2/determination.yaml:35:rules[4].parameters.significantBelow.unit
        unreadable value           | determination.yaml | value: "95"                     | value: "ninety"                        | PA-009 massachusetts-2012.2/determination.yaml:34:rules[4].parameters.significantBelow.value
        missing source             | determination.yaml | source: ["S3", "S7"]            | source: []                             | PA-005 massachusetts-2012.2/determination.yaml:36:rules[4].parameters.significantBelow.source
        unknown source             | determination.yaml | source: ["S3", "S7"]            | source: ["S80"]                        | PA-010 massachusetts-2012.2/determination.yaml:MA12-F1.significantBelow
        unknown source of a table  | suppression.yaml   | source: ["S16"]                 | source: ["S80"]                        | PA-010 massachusetts-2012.2/suppression.yaml:MA12-KNOWN-ELSEWHERE
        renamed parameter          | determination.yaml | significantBelow:               | significantlyBelow:                    | PA-003 massachusetts-2012.2/determination.yaml:28:rules[4].parameters.significantBelow;PA-004 massachusetts-2012.2/determination.yaml:33:rules[4].parameters.significantlyBelow
        unknown category aligned   | determination.yaml | 5 = NSI                         | 5 = NSX                                | PA-009 massachusetts-2012.2/determination.yaml:MA12-ALIGN
        level left out             | determination.yaml | , 5 = NSI                       |                                        | PA-009 massachusetts-2012.2/determination.yaml:13:rules[2].parameters.alignment.value
        thresholds crossed         | determination.yaml | value: "100"                    | value: "94.9"                          | PA-009 massachusetts-2012.2/determination.yaml:MA12-F1
        nobody is enough           | determination.yaml | value: "1"                      | value: "0"                             | PA-009 massachusetts-2012.2/determination.yaml:MA12-SCREEN
        levels crossed             | disproportionality.yaml | value: "5"                 | value: "2"                             | PA-009 massachusetts-2012.2/disproportionality.yaml:MA12-SEC-SCOPE
        bands crossed              | disproportionality.yaml | value: "2.0"               | value: "3.1"                           | PA-009 massachusetts-2012.2/disproportionality.yaml:MA12-SEC-BANDS
        certainty                  | disproportionality.yaml | value: "0.95"              | value: "1"                             | PA-009 massachusetts-2012.2/disproportionality.yaml:MA12-SEC-EVIDENCE
        too few places             | disproportionality.yaml | value: "8"                 | value: "1"                             | PA-009 massachusetts-2012.2/disproportionality.yaml:MA12-SEC-EVIDENCE
        two from one school year   | disproportionality.yaml | 1900-01                    | 2014-15                                | PA-009 massachusetts-2012.2/disproportionality.yaml:160:rules[7].parameters.definitions.value
        no such school year        | disproportionality.yaml | 2021-22                    | 2021-23                                | PA-009 massachusetts-2012.2/disproportionality.yaml:160:rules[7].parameters.definitions.value
        one hidden in a line       | suppression.yaml   | value: "2"                      | value: "1"                             | PA-009 massachusetts-2012.2/suppression.yaml:MA12-SUPPRESS
        sum below one count        | suppression.yaml   | value: "20"                     | value: "9"                             | PA-009 massachusetts-2012.2/suppression.yaml:MA12-SUPPRESS
        no YAML                    | determination.yaml | rules:                          | rules: [                               | PA-007 massachusetts-2012.2/determination.yaml:2
        list for a text            | sources.yaml       | id: "S2"                        | id: ["S2"]                             | PA-007 massachusetts-2012.2/sources.yaml:9:sources[2].id
        source twice               | sources.yaml       | id: "S2"                        | id: "S1"                               | PA-004 massachusetts-2012.2/sources.yaml:id
        """)
    void each_damage_is_named_with_its_place(String what, String file, String from, String to, String expected)
            throws IOException {
        replace(
                PACK + "/" + file,
                from,
                to == null ? "" : to.replace("\\n", "\n").replace("$", "\\$"));
        List<String> places = found();
        assertThat(places).as(what).containsExactly(expected.split(";"));
    }

    @Test
    void all_damages_are_listed_together() throws IOException {
        replace(PACK + "/determination.yaml", "value: \"95\"", "value: \"ninety\"");
        replace(PACK + "/determination.yaml", "unit: \"districts\"", "unit: \"people\"");
        replace(PACK + "/sources.yaml", "kind: \"department page\"", "sort: \"page\"");
        assertThatThrownBy(() -> ShippedPolicies.files().loadFolder(policies.resolve(PACK)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues())
                                .extracting(issue -> issue.code().code())
                                .containsExactly("PA-009", "PA-009", "PA-007", "PA-004"));
    }

    @Test
    void a_rule_left_out_is_an_error_that_lists_the_order() throws IOException {
        replace(
                PACK + "/determination.yaml",
                "  - rule: \"MA12-STAGE\"\n    source: [\"S1\"]\n    confidence: \"confirmed\"\n",
                "  - rule: \"MA12-STAGE\"\n    source: [\"S1\"]\n    confidence: \"confirmed\"\n"
                        + "  - rule: \"MA12-STAGE\"\n    source: [\"S1\"]\n    confidence: \"confirmed\"\n");
        assertThat(lint()).extracting(Issue::code).contains(IssueCode.RULES_INCOMPLETE);
        Issue issue = lint().stream()
                .filter(i -> i.code() == IssueCode.RULES_INCOMPLETE)
                .findFirst()
                .orElseThrow();
        assertThat(issue.found()).startsWith("MA12-STAGE, MA12-STAGE, MA12-ALIGN");
        assertThat(issue.allowed())
                .startsWith("MA12-STAGE, MA12-ALIGN, MA12-NO-LEVEL")
                .endsWith("MA12-CONTROL; demanded: MA12-ALIGN");
    }

    @Test
    void a_pack_may_name_fewer_rules_of_its_shape() throws IOException {
        without("MA12-STAGE", "MA12-ALIGN");
        without("MA12-SCREEN", "MA12-REASSIGN");
        assertThat(lint()).extracting(Issue::code).containsOnly(IssueCode.PACK_CHANGED);
        assertThat(ShippedPolicies.files().loadFolder(policies.resolve(PACK)).rules())
                .extracting(PackRule::id)
                .containsExactly(
                        "MA12-ALIGN",
                        "MA12-NO-LEVEL",
                        "MA12-F1",
                        "MA12-F2",
                        "MA12-F3",
                        "MA12-F4",
                        "MA12-REASSIGN",
                        "MA12-CONTROL");
    }

    @Test
    void a_pack_without_the_rule_that_its_shape_demands_is_refused() throws IOException {
        without("MA12-ALIGN", "MA12-NO-LEVEL");
        assertThat(lint())
                .filteredOn(issue -> issue.code() == IssueCode.RULES_INCOMPLETE)
                .extracting(Issue::allowed)
                .singleElement()
                .asString()
                .endsWith("demanded: MA12-ALIGN");
    }

    @Test
    void a_pack_may_do_without_a_secondary_analysis_but_not_without_half_of_it() throws IOException {
        Files.delete(policies.resolve(PACK).resolve("suppression.yaml"));
        assertThat(found()).contains("PA-015 massachusetts-2012.2/suppression.yaml");
        Files.delete(policies.resolve(PACK).resolve("disproportionality.yaml"));
        PolicyPack pack = ShippedPolicies.files().loadFolder(policies.resolve(PACK));
        assertThat(pack.analyses()).extracting(PackRule::id).containsExactly("CONTROL-PLAUSIBLE");
        assertThat(AnalysisRules.areIn(pack)).isFalse();
    }

    @Test
    void a_shape_that_the_program_lacks_is_refused_with_those_that_it_has() throws IOException {
        replace(PACK + "/pack.yaml", "label: \"Mass", "shape: \"points\"\nlabel: \"Mass");
        assertThat(lint())
                .filteredOn(issue -> issue.code() == IssueCode.UNREADABLE_POLICY)
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.found()).isEqualTo("points");
                    assertThat(issue.allowed()).isEqualTo("alignment, scorecard");
                });
        replace(PACK + "/pack.yaml", "shape: \"points\"", "shape: \"alignment\"");
        assertThat(ShippedPolicies.files().loadFolder(policies.resolve(PACK)).shape())
                .isEqualTo("alignment");
    }

    /** Takes a rule out of the pack's rules, with everything up to the next one. */
    private void without(String rule, String next) throws IOException {
        Path file = policies.resolve(PACK).resolve("determination.yaml");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int from = text.indexOf("  - rule: \"" + rule);
        int to = text.indexOf("  - rule: \"" + next);
        assertThat(from).isNotNegative().isLessThan(to);
        Files.writeString(file, text.substring(0, from) + text.substring(to), StandardCharsets.UTF_8);
    }

    @Test
    void parameters_left_out_altogether_are_each_named() throws IOException {
        String text = Files.readString(policies.resolve(PACK).resolve("determination.yaml"), StandardCharsets.UTF_8);
        int from = text.indexOf("    parameters:", text.indexOf("MA12-SCREEN"));
        int to = text.indexOf("  - rule: \"MA12-REASSIGN\"");
        Files.writeString(
                policies.resolve(PACK).resolve("determination.yaml"),
                text.substring(0, from) + text.substring(to),
                StandardCharsets.UTF_8);
        assertThat(lint())
                .filteredOn(issue -> issue.code() == IssueCode.PARAMETER_MISSING)
                .extracting(Issue::wrong)
                .containsExactly(
                        "the rule MA12-SCREEN needs the parameter factorsWithEvidence",
                        "the rule MA12-SCREEN needs the parameter significantFactors");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        to: "2017-18"               | to: "2010-11"                | PA-008 calendar.yaml:6:calendar[1].to
        pack: "massachusetts-2012.2" | pack: "../elsewhere"        | PA-007 calendar.yaml:4:calendar[1].pack
        pack: "massachusetts-2012.2" | pack: "massachusetts-2013.1" | PA-014 policies.lock
        from: "2012-13"             | from: "2012-14"              | PA-007 calendar.yaml:5:calendar[1].from
        calendar:                   | kalender:                    | PA-007 calendar.yaml:3:calendar
        """)
    void a_damaged_calendar_is_named_with_its_place(String from, String to, String expected) throws IOException {
        replace("calendar.yaml", from, to);
        if (expected.startsWith("PA-014")) {
            Files.createDirectory(policies.resolve("massachusetts-2013.1"));
        }
        assertThat(found()).anyMatch(place -> place.equals(expected));
    }

    /** The pack of before says nothing of what others publish: it stays what it was and can be read for ever. */
    @Test
    void a_pack_published_before_a_rule_was_added_needs_no_such_rule() {
        PolicyPack before = ShippedPolicies.files().loadFolder(policies.resolve("massachusetts-2012.1"));
        assertThat(before.hash()).isEqualTo("2e69a6e42c76c8895b6e75dff663f00dcc20f45143b2bf295d9ce8efaaf0a8cc");
        assertThat(SuppressionRule.knownElsewhere(before)).isEmpty();
        assertThat(SuppressionRule.knownElsewhere(ShippedPolicies.files().load(policies, CYCLE, Set.of(""))))
                .containsExactly(KnownMargin.ENROLLMENT_BY_RACE, KnownMargin.ENROLLMENT_BY_INCOME);
    }

    @Test
    void a_rule_added_later_still_stands_in_its_place_and_with_its_parameters() throws IOException {
        replace(PACK + "/suppression.yaml", "enrollment by race, enrollment by income", "enrollment by age");
        assertThat(found())
                .containsExactly("PA-009 massachusetts-2012.2/suppression.yaml:45:rules[2].parameters.margins.value");
        replace(PACK + "/suppression.yaml", "      margins:", "      borders:");
        assertThat(found()).contains("PA-003 massachusetts-2012.2/suppression.yaml:44:rules[2].parameters.margins");
    }

    @Test
    void a_gap_in_the_calendar_refuses_every_cycle() throws IOException {
        Files.writeString(
                policies.resolve("calendar.yaml"),
                "calendar:\n  - pack: \"massachusetts-2012.2\"\n    from: \"2012-13\"\n    to: \"2013-14\"\n"
                        + "  - pack: \"massachusetts-2012.2\"\n    from: \"2015-16\"\n    to: \"2017-18\"\n");
        assertThatThrownBy(() -> ShippedPolicies.files().load(policies, CYCLE, Set.of("")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues())
                                .extracting(Issue::code)
                                .containsExactly(IssueCode.CALENDAR_CONTRADICTS));
        assertThatThrownBy(() -> ShippedPolicies.files().loadCalendar(policies)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_governing_pack_whose_folder_is_gone_is_refused() throws IOException {
        Files.move(policies.resolve(PACK), root.resolve("elsewhere"));
        assertThat(found()).containsExactly("PA-007 massachusetts-2012.2");
        assertThatThrownBy(() -> ShippedPolicies.files().load(policies, CYCLE, Set.of("")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_draft_without_a_line_in_the_calendar_is_linted_too() throws IOException {
        Files.createDirectory(policies.resolve("draft"));
        Files.writeString(policies.resolve("draft").resolve("pack.yaml"), "id: \"draft\"\n");
        assertThat(found()).contains("PA-014 policies.lock").anyMatch(place -> place.contains("draft/pack.yaml"));
    }

    @Test
    void a_folder_that_is_not_there_is_an_issue_and_no_fault() {
        assertThat(ShippedPolicies.files().lint(root.resolve("nowhere")))
                .extracting(Issue::code)
                .containsOnly(IssueCode.UNREADABLE_POLICY);
    }
}
