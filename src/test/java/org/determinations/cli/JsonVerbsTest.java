package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestInstallation;
import org.determinations.cli.terminal.Terminal;
import org.determinations.docs.OutputCatalogue;
import org.determinations.docs.OutputDescription;
import org.determinations.docs.Schemas;
import org.determinations.practice.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** A practice year in which every verb is asked for JSON: each document, printed or written, fits its published schema. */
class JsonVerbsTest {
    /** Verbs whose only result is a text that is meant for something else than a reader, as each is typed. */
    private static final Map<String, String> WITHOUT_JSON = Map.of(
            "completion",
            "completion",
            "serve",
            "serve",
            "serve install",
            "serve install",
            "schedule install",
            "schedule install data-samples/practice-2012-13");

    /** Kinds that stand in files or in the store, not on standard output. */
    private static final Set<String> ELSEWHERE = Set.of(
            "access-line/1",
            "act-record/1",
            "log-line/1",
            "run-manifest/1",
            "district-bundle/1",
            "dossier-manifest/1",
            "rule-result/1",
            "error-report/1",
            "store-archive/1");

    /** Exit code, kind and command, in the order of the year. */
    private static final String YEAR = """
            0 version/1 version
            0 practice-data/1 practice-data --out {scratch}/state
            0 input-issues/1 validate {cycle}
            0 input-issues/1 validate {cycle} --map reason=reason
            0 contract-draft/1 contract draft {samples}/fl-federal-graduation-rate.xlsx
            4 contract-test/1 contract test ma-native-ayp-status {samples}/ma-native-ayp-status.csv --cycle 2011-12
            0 input-template/1 template measures --to {scratch}
            0 policy-pack/1 policy show
            0 policy-pack/1 policy show indiana-2018.1
            0 policy-lint/1 policy lint
            3 policy-lint/1 policy lint {scratch}
            0 policy-test/1 policy test indiana-2018.1
            0 policy-difference/1 policy diff massachusetts-2012.1 massachusetts-2012.2
            0 policy-draft/1 policy new massachusetts-2012.2 draft-2030.1
            0 policy-monotone/1 policy lint --monotone indiana-2018.1
            0 database-tables/1 db migrate
            0 schedule/1 schedule list {cycle}
            0 schedule-next/1 schedule next {cycle}
            0 due-list/1 schedule due {cycle} --on 2012-08-10
            0 schedule-firing/1 schedule start {cycle} --once
            7 run-summary/1 run provisional {cycle}
            7 cycle-runs/1 cycle {cycle}
            7 run-summary/1 correct {cycle}
            0 cycle-status/1 status {cycle}
            0 stage-files/1 files list {cycle}
            0 offered-file/1 files offer {cycle} preliminary {cycle}/provisional/accountability-levels.csv
            0 offered-file/1 files show {cycle} 6
            0 offered-file/1 files accept {cycle} 6 --replaces accountability-levels.csv
            0 offered-file/1 files take-back {cycle} 6 --note wrong
            0 offered-file/1 files offer {cycle} preliminary {cycle}/provisional/accountability-levels.csv
            0 offered-file/1 files discard {cycle} 9
            0 checkup/1 doctor
            0 run-list/1 runs list
            0 run/1 runs show 4
            0 run-replay/1 runs replay 4
            0 run-recovery/1 runs recover
            0 review-list/1 review list
            0 decisions-template/1 review template
            0 decisions-template/1 review template --to {scratch}/decisions.csv
            0 determination-explanation/1 explain 90280000
            0 district-list/1 list --category NI,undetermined
            0 change-report/1 changes --since provisional
            0 change-report/1 diff 2 3
            8 parallel-comparison/1 compare --against {cycle}/official/accountability-levels.csv
            0 change-report/1 whatif --set 90280000:level=3
            0 policy-trial/1 trial --policy draft-2030.1
            5 release-checklist/1 checklist 1
            0 release-checklist/1 checklist 1 --sign undetermined --note later
            0 release-event/1 approve 1
            0 release-preview/1 release 1 --preview
            0 release-event/1 release 1
            5 release-checklist/1 checklist 4 --sign open-discrepancies --note later
            5 release-checklist/1 checklist 4 --sign undetermined --note later
            0 release-checklist/1 checklist 4 --sign review-list --note later
            0 release-event/1 approve 4
            0 release-event/1 release 4
            0 streak-list/1 streaks
            0 run-summary/1 run secondary {cycle}
            0 export/1 export 4 --format html
            0 secondary-explanation/1 explain {analysed} --secondary
            0 measure-arithmetic/1 explain {analysed} --secondary --measure A1
            0 release-checklist/1 checklist 5 --sign proposals --note later
            0 release-event/1 approve 5
            0 release-event/1 release 5
            0 run-summary/1 correct {cycle}
            5 release-checklist/1 checklist 6 --sign open-discrepancies --note later
            5 release-checklist/1 checklist 6 --sign undetermined --note later
            5 release-checklist/1 checklist 6 --sign review-list --note later
            0 release-checklist/1 checklist 6 --sign released-results --note later
            0 release-event/1 approve 6
            0 release-preview/1 amend 6 --note corrected --preview
            0 release-event/1 amend 6 --note corrected
            0 export/1 export 6 --format csv,json,xlsx
            0 export/1 export 3 --format csv,json,html
            0 export/1 export 6 --format csv,xlsx,html --audience public
            0 export/1 export 6 --format csv --audience federal
            0 export/1 export 3 --format pdf,docx --audience department
            0 export/1 export 6 --format pdf,docx,zip --audience district
            0 plan-proposal/1 plans propose --all
            7 plan-proposal/1 plans propose 90030000
            0 plan-list/1 plans list
            0 plan/1 plans show 90030000
            0 plan/1 plans action 90030000 1 --owner Office --until 2090-01-31
            0 plan/1 plans sign 90030000
            0 plan/1 plans note 90030000 agreed --action 1 --evidence data-samples/quality-reviews/README.md
            0 evidence/1 plans evidence 90030000 README.md --delete wrong
            0 plan-export/1 plans export {scratch}/plans --format html
            0 dossier/1 dossier {analysed} --audience public-records
            0 dossier/1 dossier {analysed}
            0 audit-list/1 audit list --district 90030000
            0 release-preview/1 withdraw 1 --note wrong --preview
            0 release-event/1 withdraw 1 --note wrong
            0 release-event/1 withdraw 5 --note wrong
            0 release-event/1 withdraw 6 --note wrong
            0 decision-preview/1 decide 90390000 --run 6 --keep --reason other --text fine --preview
            0 decision-record/1 decide 90390000 --run 6 --keep --reason other --text fine
            7 decision-record/1 decide 90390000 --run 6 --keep --reason other --text fine
            0 decision-list/1 decide list
            0 decision-undo/1 decide undo 1 --text wrong
            0 note/1 notes add 90390000 --run 6 --text looked-at
            0 note-list/1 notes list
            0 note/1 notes take-back 1 --text wrong
            0 finding-import/1 findings import {cycle}/official/review-findings.csv --cycle 2012-13
            0 finding-list/1 findings list
            0 finding-list/1 findings overdue
            0 finding-report/1 findings report
            0 finding/1 findings show F-00001
            0 finding/1 findings about F-00001 --citation 300.301 --systemic yes
            0 finding/1 findings case F-00001 open C-01
            0 finding/1 findings case F-00001 corrected C-01
            0 finding/1 findings data F-00001 20 20 --evidence data-samples/quality-reviews/README.md
            0 evidence/1 findings evidence F-00001 README.md --to {scratch}/taken.md
            0 finding/1 findings action F-00001 training --who District --until 2013-01-31
            0 finding/1 findings note F-00001 held --action 1 --done
            0 finding/1 findings close F-00001 --note verified
            0 finding/1 findings reopen F-00001 --note wrong
            0 finding-export/1 findings export {scratch}/findings.csv
            0 dossier/1 dossier 90020000
            0 review-sample/1 reviews draw 09010000 --list data-samples/quality-reviews/2012-13-list.csv --seed 20121
            0 review-import/1 reviews import data-samples/quality-reviews/2012-13-reviews.csv
            0 review-rounds/1 reviews list
            0 review-round/1 reviews show 09010000
            0 review-state/1 reviews state
            0 review-export/1 reviews export {scratch}/reviews.csv
            0 sign-in-code/1 people add bo --name Bo --role viewer
            0 account/1 people role bo analyst
            0 account/1 people disable bo
            0 account/1 people enable bo
            0 sign-in-code/1 people password bo
            0 account/1 people link bo --os-user breviewer
            0 account/1 people sign-out bo
            0 people/1 people second-factor required
            0 people/1 people approvals authenticated
            0 people/1 people list
            0 seal-key/1 people key
            0 sealed-records/1 people seals {scratch}/seals
            0 run-verification/1 runs verify
            0 database-export/1 db export {scratch}/store.zip
            0 database-import/1 db import {scratch}/store.zip
            """;

    /** They write into the folder of the program: typed after the year, in such a folder of their own. */
    private static final String ADOPTING = """
            0 policy-published/1 policy publish {scratch}/indiana-2019.1 --jurisdiction indiana
            0 policy-taken-back/1 policy take-back indiana-2019.1 --note wrong
            """;

    @TempDir
    static Path scratch;

    private static final Map<String, Typed.Ending> SAID = new LinkedHashMap<>();
    private static final HeldDatabase HELD = new HeldDatabase();
    /** Exit code, kind and command of each line; {@code KilledVerbTest} kills them all. */
    static final List<String[]> LINES =
            YEAR.lines().map(line -> line.split(" ", 3)).toList();

    /** The same of those that come after the year. */
    static final List<String[]> ADOPTING_LINES =
            ADOPTING.lines().map(line -> line.split(" ", 3)).toList();

    @BeforeAll
    static void a_year_in_json() throws IOException {
        for (String[] line : LINES) {
            String command = line[2];
            Typed.Ending ending = Typed.command(words(command, scratch).toArray(String[]::new));
            assertThat(ending.code())
                    .as(command + "\n" + ending.out() + ending.err())
                    .isEqualTo(Integer.valueOf(line[0]));
            SAID.put(line[1] + " " + command, ending);
            HELD.hold(scratch.resolve("home"));
        }
        draft(scratch);
        for (String[] line : ADOPTING_LINES) {
            Typed.Ending ending = Typed.withApp(app(scratch), words(line[2], scratch));
            assertThat(ending.code()).as(ending.err()).isEqualTo(Integer.valueOf(line[0]));
            SAID.put(line[1] + " " + line[2], ending);
        }
    }

    /** The folder of the program that lines of {@link #ADOPTING_LINES} write into. */
    static Path app(Path folder) {
        return folder.resolve("app");
    }

    /** Makes that folder, and an approved draft beside it. */
    static void draft(Path folder) throws IOException {
        TestInstallation.copy(
                TestInstallation.app().resolve("jobs"), app(folder).resolve("jobs"));
        Typed.in(folder.resolve("home"), "policy", "new", "indiana-2018.1", "indiana-2019.1", "--to", "" + folder);
        Path pack = folder.resolve("indiana-2019.1");
        TestInstallation.edit(pack, "pack.yaml", "\"2018-19\"", "\"2019-20\"");
        TestInstallation.edit(
                pack, "pack.yaml", "by: \"draft\"\n  on: \"none\"", "by: \"Chair\"\n  on: \"2019-02-01\"");
    }

    @AfterAll
    static void let_go() {
        HELD.close();
    }

    /** The words of a line below a folder, with who types them and the home. */
    static List<String> words(String command, Path folder) {
        List<String> words = new ArrayList<>(Arrays.stream(command.split(" "))
                .map(word -> filled(word, folder))
                .toList());
        words.addAll(List.of(
                "--json",
                "--as",
                command.matches("(approve|checklist|findings close) .*") ? "A. Approver" : "An Analyst",
                "--home",
                folder.resolve(home(command)).toString()));
        return words;
    }

    /** A store is imported into a home of its own; drafts of contracts are no business of the year either. */
    static String home(String command) {
        return command.matches("(db import|contract) .*") ? "other" : "home";
    }

    @Test
    void each_verb_prints_one_document_of_its_kind_that_fits_its_schema() {
        assertThat(SAID).hasSizeGreaterThan(40);
        SAID.forEach((command, ending) -> {
            assertThat(command).startsWith(kind(ending.out()) + " ");
            assertThat(Schemas.problems(ending.out())).as(command).isEmpty();
        });
    }

    @Test
    void no_verb_is_left_out() {
        Set<String> asked = SAID.keySet().stream()
                .map(command -> command.substring(command.indexOf(' ') + 1))
                .collect(Collectors.toSet());
        for (String verb : verbs(CommandLineProgram.whole(Terminal.ofProcess()), "")) {
            boolean found = asked.stream().anyMatch(command -> (command + " ").startsWith(verb + " "));
            assertThat(found).as(verb).isNotEqualTo(WITHOUT_JSON.containsKey(verb));
        }
    }

    @Test
    void a_verb_without_json_says_so() {
        assertThat(WITHOUT_JSON.values()).allSatisfy(verb -> {
            Typed.Ending ending = Typed.command((verb + " --json").split(" "));
            assertThat(ending.code()).isEqualTo(2);
            assertThat(ending.err()).contains("this verb prints no JSON");
        });
    }

    @Test
    void no_schema_is_left_out() {
        Set<String> seen = SAID.keySet().stream()
                .map(command -> command.substring(0, command.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
        seen.addAll(ELSEWHERE);
        assertThat(seen).isEqualTo(Schemas.all().keySet());
    }

    @Test
    void every_json_file_of_the_year_fits_its_schema() throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : written().entrySet()) {
            String name = file.getKey();
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            if (name.endsWith(".json")) {
                documents.put(name, text);
            } else if (name.contains("openlineage")) {
                assertThat(text.lines())
                        .as(name)
                        .hasSize(2)
                        .allSatisfy(line -> assertThat(Schemas.problemsOfEvent(
                                        JsonMapper.shared().readTree(line)))
                                .isEmpty());
            } else if (name.endsWith(".jsonl")) {
                List<String> lines = text.lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    documents.put(name + ":" + (i + 1), lines.get(i));
                }
            }
        }
        Set<String> kinds = new TreeSet<>();
        documents.forEach((name, document) -> {
            kinds.add(kind(document));
            assertThat(Schemas.problems(document)).as(name).isEmpty();
        });
        assertThat(kinds)
                .contains(
                        "run-manifest/1",
                        "district-bundle/1",
                        "determination-explanation/1",
                        "change-report/1",
                        "run/1");
        assertThat(documents).hasSizeGreaterThan(200);
    }

    /** Of a run of more districts than the practice year has: {@code SharedRunFilesTest}. */
    private static final String OF_MANY_DISTRICTS = "explanations-<number>.jsonl";

    @Test
    void every_file_of_the_year_is_described_exactly_once_and_nothing_else_is() throws IOException {
        Set<String> names = written().keySet();
        for (String name : names) {
            assertThat(OutputCatalogue.list().stream()
                            .filter(output -> output.fits(name))
                            .map(OutputDescription::file))
                    .as(name)
                    .hasSize(1);
        }
        for (OutputDescription output : OutputCatalogue.list()) {
            if (output.places().get(0).startsWith("<out>") && !output.file().equals(OF_MANY_DISTRICTS)) {
                assertThat(names.stream().anyMatch(output::fits))
                        .as("%s was never written", output.file())
                        .isTrue();
            }
        }
    }

    /** The public copy of the secondary analysis stands in the run's folder and, once released, in the public tree. */
    @Test
    void the_public_files_of_a_secondary_run_stand_in_both_their_places() throws IOException {
        Set<String> names = written().keySet();
        for (OutputDescription output : OutputCatalogue.list()) {
            if (output.file().startsWith("secondary-public")) {
                assertThat(names.stream().filter(output::fits).map(name -> name.split("/")[0]))
                        .as(output.file())
                        .contains("2012-13", "public");
            }
        }
    }

    @Test
    void a_run_list_tells_how_far_each_run_has_come_towards_its_readers() {
        Typed.Ending list = Typed.in(scratch.resolve("home"), "runs", "list");
        assertThat(list.out())
                .containsPattern("(?m)^ *1 .* withdrawn ")
                .containsPattern("(?m)^ *2 .* superseded ")
                .containsPattern("(?m)^ *4 .* superseded ")
                .containsPattern("(?m)^ *5 .* withdrawn ")
                .containsPattern("(?m)^ *6 .* withdrawn ");
    }

    /** Every file of the year's outputs, those in archives too, by its path with {@code /}. */
    private static Map<String, byte[]> written() throws IOException {
        Path out = scratch.resolve("home/out");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
                if (name.endsWith(".zip")) {
                    unzip(name, files);
                }
            }
        }
        return files;
    }

    private static void unzip(String name, Map<String, byte[]> files) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(files.get(name)))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(name + "/" + entry.getName(), archive.readAllBytes());
            }
        }
    }

    private static String filled(String word, Path folder) {
        return word.replace("{scratch}", folder.toString())
                .replace("{cycle}", Folders.sample().toString())
                .replace("{samples}", Path.of("src/test/resources/intake").toString())
                .replace("{analysed}", "90230000");
    }

    private static String kind(String document) {
        return JsonMapper.shared().readTree(document).path("kind").asString();
    }

    private static List<String> verbs(CommandLine command, String before) {
        List<String> verbs = new ArrayList<>();
        command.getSubcommands().forEach((name, sub) -> {
            if (sub.getSubcommands().isEmpty()) {
                verbs.add(before + name);
            } else {
                verbs.addAll(verbs(sub, before + name + " "));
            }
        });
        return verbs;
    }
}
