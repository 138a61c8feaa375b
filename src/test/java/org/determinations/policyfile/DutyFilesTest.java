package org.determinations.policyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sha256;
import org.determinations.model.duty.Duty;
import org.determinations.model.duty.DutyEvent;
import org.determinations.model.duty.DutyTable;
import org.determinations.model.duty.DutyTables;
import org.determinations.model.duty.LocalEffort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of duties: those that ship, for which cycles they hold, and what is refused. */
class DutyFilesTest {
    private static final Path SHIPPED = ShippedDuties.jobs();
    private static final SchoolYear CYCLE = new SchoolYear(2012);
    private static final String SOUND = """
            table: "own.1"
            inForce: { from: "2012-13" }
            sources:
              - cite: "Rule 1"
                says: "invented"
                link: "none"
            localEffort:
              meets: ["Fine"]
              below: ["Poor"]
              source: ["Rule 1"]
            federalLadder:
              categories:
                - { category: "NA", names: ["Poor"] }
              source: ["Rule 1"]
              confidence: "derived"
            duties:
              - id: "one"
                what: "Do one"
                who: "department"
                kind: "must"
                starts: "official release"
                within: "3 business days"
                source: ["Rule 1"]
                confidence: "confirmed"
            """;

    @TempDir
    private Path jobs;

    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectories(jobs.resolve("duties"));
        Files.createFile(Files.createDirectories(jobs.resolve("jurisdictions")).resolve("franklin.yaml"));
    }

    private List<Issue> refused(String text) throws IOException {
        Files.writeString(folder.resolve("own.1.yaml"), text);
        return catchThrowableOfType(Refusal.class, () -> DutyFiles.read(jobs, "franklin", CYCLE))
                .issues();
    }

    private static List<String> ids(String jurisdiction, int year) {
        return DutyFiles.read(SHIPPED, jurisdiction, new SchoolYear(year)).tables().stream()
                .map(DutyTable::id)
                .toList();
    }

    @Test
    void tables_hold_for_their_jurisdiction_and_cycles_and_those_of_everybody_come_first() {
        assertThat(ids("massachusetts", 2012))
                .containsExactly("amendment.1", "federal.1", "ladder.1", "massachusetts-ladder.1", "massachusetts.1");
        assertThat(ids("massachusetts", 2017))
                .containsExactly("amendment.1", "federal.1", "ladder.1", "massachusetts-ladder.1", "massachusetts.1");
        assertThat(ids("massachusetts", 2018)).containsExactly("amendment.1", "federal.1", "ladder.1");
        assertThat(ids("franklin", 2022)).containsExactly("amendment.1", "federal.1", "ladder.1");
        assertThat(ids("franklin", 2023)).containsExactly("amendment.1", "federal.1", "ladder.1", "franklin.1");
        assertThat(ids("federal", 2022)).containsExactly("amendment.1");
        assertThat(ids("indiana", 2005)).isEmpty();
        assertThat(ids("indiana", 2006)).containsExactly("amendment.1", "federal.1", "ladder.1");
    }

    /** 34 CFR 300.602(b)(1)(i)(A): no later than 120 days following the submission of the annual performance report. */
    @Test
    void the_public_report_is_due_120_days_after_the_performance_report() {
        Duty duty = DutyFiles.read(SHIPPED, "indiana", CYCLE).tables().stream()
                .flatMap(table -> table.duties().stream())
                .filter(one -> one.id().equals("public-report"))
                .findFirst()
                .orElseThrow();
        assertThat(duty.time().starts()).isEqualTo(DutyEvent.PERFORMANCE_REPORT);
        assertThat(duty.within().orElseThrow().text()).isEqualTo("120 calendar days");
        assertThat(duty.grounds().citations()).containsExactly("34 CFR 300.602(b)(1)(i)(A)");
    }

    @ParameterizedTest
    @CsvSource({
        "indiana,       2018, Meets Requirements,              MAY_REDUCE",
        "indiana,       2018, Needs Assistance,                MAY_NOT_REDUCE",
        "indiana,       2018, Needs Intervention,              MAY_NOT_REDUCE",
        "indiana,       2018, Needs Substantial Intervention,  MAY_NOT_REDUCE",
        "indiana,       2018, Needs Technical Assistance,      NOT_SAID",
        "massachusetts, 2012, Meets Requirements,              MAY_REDUCE",
        "massachusetts, 2012, Meets Requirements – At Risk,    NOT_SAID",
        "massachusetts, 2012, Needs Technical Assistance,      MAY_NOT_REDUCE",
        "massachusetts, 2012, Needs Intervention,              MAY_NOT_REDUCE",
        "kansas,        2018, 'Needs Assistance, first year',  MAY_NOT_REDUCE",
        "california,    2017, 'Shown, not determined',         NOT_SAID",
        "federal,       2022, Meets Requirements,              NOT_SAID",
    })
    void only_a_category_that_meets_the_requirements_may_reduce_local_effort(
            String jurisdiction, int year, String name, LocalEffort.Answer answer) {
        LocalEffort effort =
                DutyFiles.read(SHIPPED, jurisdiction, new SchoolYear(year)).effort();
        assertThat(effort.of(name)).isEqualTo(answer);
        assertThat(effort.isInForce()).isEqualTo(!jurisdiction.equals("federal"));
    }

    /** By the name of the category: the third of five in Massachusetts lies where only needs assistance does. */
    @ParameterizedTest
    @CsvSource({
        "indiana,       2018, Meets Requirements,             MR  confirmed ladder.1",
        "indiana,       2018, Needs Assistance,               NA  confirmed ladder.1",
        "indiana,       2018, Needs Intervention,             NI  confirmed ladder.1",
        "massachusetts, 2012, Needs Substantial Intervention, NSI confirmed ladder.1",
        "massachusetts, 2012, Needs Technical Assistance,     NA  derived massachusetts-ladder.1",
        "massachusetts, 2012, Meets Requirements – At Risk,   ''",
        "massachusetts, 2018, Needs Technical Assistance,     ''",
        "kansas,        2018, 'Needs Assistance, first year', ''",
        "federal,       2022, Needs Assistance,               ''",
        "indiana,       2005, Needs Assistance,               ''",
    })
    void a_category_is_read_as_the_federal_one_that_a_table_says(
            String jurisdiction, int year, String name, String expected) {
        assertThat(DutyFiles.read(SHIPPED, jurisdiction, new SchoolYear(year))
                        .ladder()
                        .find(name)
                        .map(read -> read.category() + " " + read.confidence().word() + " " + read.table())
                        .orElse(""))
                .isEqualTo(expected.replaceAll(" +", " "));
    }

    /** Letters print what a table says, so a published one never changes: write the next number. */
    @Test
    void published_tables_are_as_they_were_published() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(SHIPPED.resolve("duties"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".yaml")) {
                    hashes.put(file.getFileName().toString(), Sha256.hex(Files.readString(file)));
                }
            }
        }
        assertThat(hashes)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "amendment.1.yaml", "ac05d72d9cf91896984af4271be4f372f1aeb626429b2fdc471bec585fab5b4b",
                        "federal.1.yaml", "2713ca0a0fcae7f017d939a7550528033c4672b34d997cc177eceb00a088dbba",
                        "franklin.1.yaml", "950d75952e7f1c7190187b9c79f994529cdb60acc73a6122022f2bc385791ea6",
                        "kansas.1.yaml", "03a3d4588408e8c5b90c3477c9d79dd78f7ec699516d517fcde447b5d92b506f",
                        "ladder.1.yaml", "c516323d196b086f219d497e9c028d54b8b2218fa1608549e8f94f2c2a831b21",
                        "massachusetts-ladder.1.yaml",
                                "dc457038919701e2ae9abd5524fe4244c16abf64d379d70f74ca3153f80237ca",
                        "massachusetts.1.yaml", "d692e5b48cb0c9546f3c2474cdb834eb3719367232aa64e872f02b25eb243699"));
    }

    @Test
    void a_sound_table_is_read() throws IOException {
        Files.writeString(folder.resolve("own.1.yaml"), SOUND);
        Files.writeString(folder.resolve("README.md"), "for people");
        DutyTables tables = DutyFiles.read(jobs, "franklin", CYCLE);
        assertThat(tables.tables()).hasSize(1);
        assertThat(tables.effort())
                .isEqualTo(new LocalEffort(
                        List.of(new LocalEffort.Names("own.1", Set.of("Fine"), Set.of("Poor"), List.of("Rule 1")))));
        assertThat(DutyFiles.read(jobs, "franklin", CYCLE.previous()).tables()).isEmpty();
    }

    /** What stands in a sound table, what stands there instead, and where the issue is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table: \"own.1\"|table: \"own.2\"|duties/own.1.yaml:1:table",
                "from: \"2012-13\"|from: \"2012\"|duties/own.1.yaml:2:inForce.from",
                "within: \"3 business days\"|within: \"3 days\"|duties/own.1.yaml:22:duties[1].within",
                "within: \"3 business days\"|more: \"3\"|duties/own.1.yaml:17:duties[1].noDays",
                "who: \"department\"|who: \"nobody\"|duties/own.1.yaml:19:duties[1].who",
                "kind: \"must\"|kind: \"can\"|duties/own.1.yaml:20:duties[1].kind",
                "starts: \"official release\"|starts: \"new moon\"|duties/own.1.yaml:21:duties[1].starts",
                "confidence: \"confirmed\"|confidence: \"sure\"|duties/own.1.yaml:24:duties[1].confidence",
                "id: \"one\"|id: \"One!\"|duties/own.1.yaml:17:duties[1].id",
                "category: \"NA\"|category: \"NTA\"|duties/own.1.yaml:13:federalLadder.categories[1].category",
                "names: [\"Poor\"]|names: [\"Poor\", \"Poor\"]|duties/own.1.yaml:13:federalLadder.categories[1].names",
                "below: [\"Poor\"]|below: [\"Fine\"]|duties/own.1.yaml:9:localEffort.below",
                "cite: \"Rule 1\"|cite: \"Rule 2\"|duties/own.1.yaml:10:localEffort.source",
                "what: \"Do one\"|what: \"\"|duties/own.1.yaml:18:duties[1].what",
                "inForce:|jurisdiction: \"franklin\"\\nexcept: [\"kansas\"]\\ninForce:|duties/own.1.yaml:3:except",
                "inForce:|jurisdiction: \"franklyn\"\\ninForce:|duties/own.1.yaml:2:jurisdiction",
                "inForce:|except: [\"kansas\"]\\ninForce:|duties/own.1.yaml:2:except",
                "localEffort:|daysOff: [\"Monday\"]\\nlocalEffort:|duties/own.1.yaml:7:daysOff",
            })
    void what_cannot_be_used_is_refused_with_its_place(String from, String to, String where) throws IOException {
        assertThat(SOUND).contains(from);
        List<Issue> issues = refused(SOUND.replace(from, to.replace("\\n", "\n")));
        assertThat(issues).allSatisfy(issue -> assertThat(issue.code()).isEqualTo(IssueCode.DUTY_TABLE_INVALID));
        assertThat(issues).extracting(issue -> issue.where().text()).contains(where);
    }

    @Test
    void the_same_duty_of_two_tables_is_refused() throws IOException {
        Files.writeString(folder.resolve("also.1.yaml"), SOUND.replace("own.1", "also.1"));
        assertThat(refused(SOUND))
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("duties/own.1.yaml", "FT-010", "one of also.1"));
    }

    @Test
    void a_source_that_nothing_cites_is_refused() throws IOException {
        assertThat(refused(SOUND.replace(
                        "localEffort:", "  - cite: \"Rule 9\"\n    says: \"x\"\n    link: \"none\"\nlocalEffort:")))
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("nothing cites the source", "Rule 9"));
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> DutyFiles.read(jobs.resolve("none"), "franklin", CYCLE))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.line()).contains("FT-010", "restore jobs/duties"));
    }
}
