package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.determination.Alignment;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunMoment;
import org.determinations.model.run.RunReport;
import org.determinations.report.column.Column;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.RunEnding;
import org.determinations.report.export.ExportFolder;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.Words;
import org.determinations.report.result.DecisionTemplate;
import org.determinations.report.result.DeterminationRow;
import org.determinations.report.result.DeterminationsFile;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.result.ExplanationMarkdown;
import org.determinations.report.result.ExplanationText;
import org.determinations.report.run.IssueText;
import org.determinations.report.run.IssuesJson;
import org.determinations.report.run.ReviewListJson;
import org.determinations.report.run.ReviewListText;
import org.determinations.report.run.RunJson;
import org.determinations.report.run.RunListJson;
import org.determinations.report.run.RunListText;
import org.determinations.report.run.RunShowText;
import org.determinations.report.run.RunSummaryText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything the room prints about the invented run, judged whole against committed files. */
class GoldenReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/report");
    private static final RunReport RUN = Invented.officialRun();

    private static final String LINES = "run/explanations.jsonl";

    @TempDir
    static Path folder;

    private static final Map<Integer, ReleaseState> STATES = Map.of(3, ReleaseState.RELEASED);
    private static final List<RunMoment> HISTORY = List.of(
            new RunMoment(Instant.parse("2012-09-14T13:05:00Z"), "started", "", "analyst", ""),
            new RunMoment(Instant.parse("2012-09-14T13:05:20Z"), "computed", "", "", ""),
            new RunMoment(
                    Instant.parse("2012-09-17T08:00:00Z"),
                    "signed undetermined",
                    "2 districts without a determination category: 09040000 Open Town; 09050000 Bare Town",
                    "R. Roe",
                    "too few students, decided in October"),
            new RunMoment(Instant.parse("2012-09-17T08:01:00Z"), "approved", "", "R. Roe", ""),
            new RunMoment(Instant.parse("2012-09-19T16:00:00Z"), "released", "", "R. Roe", ""));

    private Locale before = Locale.getDefault();

    @BeforeEach
    void a_language_with_other_numbers_and_letters() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    static Map<String, String> printed() {
        Map<String, String> texts = new TreeMap<>();
        ExplanationContext context = ExplanationContext.of(RUN);
        for (Determination d : RUN.determinations()) {
            String name = "explanation-" + d.district();
            texts.put(name + ".txt", ExplanationText.render(d, context, Style.PLAIN));
            texts.put(name + ".md", ExplanationMarkdown.render(d, context, UnitWords.OWN));
        }
        texts.put(
                "explanation-09010000.json",
                ExplanationJson.render(RUN.determinations().get(0), context, InventedYear.history()));
        texts.put(
                "run-summary.txt",
                RunSummaryText.render(RUN, "var/out/2012-13/official/run-3-CONFIDENTIAL", Style.PLAIN));
        texts.put(
                "run-summary.json",
                RunJson.SUMMARY.render(new RunEnding(
                        RUN, "var/out/2012-13/official/run-3-CONFIDENTIAL", true, Optional.of(5), Optional.empty())));
        texts.put("run-show.txt", RunShowText.render(RUN, Optional.of(ReleaseState.RELEASED), HISTORY, Style.PLAIN));
        texts.put("run-show.json", RunJson.SHOW.render(new RunJson.Shown(RUN, Optional.of(HISTORY))));
        texts.put("run-list.txt", RunListText.render(List.of(RUN.run()), STATES, false, Style.PLAIN));
        texts.put(
                "run-list.json",
                RunListJson.render(List.of(RUN.run()), STATES, Map.of(RUN.run().number(), HISTORY)));
        texts.put("review-list.txt", ReviewListText.render(RUN, Style.PLAIN));
        texts.put("review-list.json", ReviewListJson.render(RUN));
        texts.put("issues.txt", IssueText.render(RUN.issues(), Style.PLAIN));
        texts.put(
                "issues.json",
                IssuesJson.FORM.render(new IssuesJson.Found(RUN.run().cycle(), RUN.issues())));
        texts.put("decisions-template.csv", DecisionTemplate.render(RUN));
        return texts;
    }

    static Map<String, String> exported(Path target) throws IOException {
        ExportFolder.write(target, RUN, java.util.Optional.empty());
        Map<String, String> texts = new TreeMap<>();
        for (Path file : SafeFiles.list(target)) {
            texts.put("run/" + file.getFileName(), Files.readString(file));
        }
        Map<String, String> slotted = GoldenSlots.hashes(texts);
        slotted.computeIfPresent(LINES, (name, text) -> GoldenSlots.results(text));
        return slotted;
    }

    static Stream<String> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(f -> GOLDEN.relativize(f).toString().replace('\\', '/'))
                    .filter(n -> !n.equals("README.md"))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @Test
    void every_text_has_a_golden_file_and_every_golden_file_a_text() throws IOException {
        Map<String, String> actual = actual("whole");
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> text : actual.entrySet()) {
                Path file = GOLDEN.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            throw new AssertionError("golden files rewritten; run again without -Dgolden.update");
        }
        assertThat(goldenFiles().toList()).containsExactlyElementsOf(actual.keySet());
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void the_text_is_the_golden_one(String name) throws IOException {
        assertThat(actual("each-" + name.hashCode()).get(name))
                .isEqualTo(Files.readString(GOLDEN.resolve(name), StandardCharsets.UTF_8));
    }

    @Test
    void the_result_of_an_explanation_says_what_the_table_of_determinations_says() {
        List<List<String>> rows = DeterminationsFile.table(RUN).rows();
        List<String> lines = new String(ExplanationJson.lines(RUN), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSameSizeAs(rows);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode result = JsonMapper.shared().readTree(lines.get(i)).path("result");
            List<String> row = rows.get(i);
            assertThat(result.path("category").path("code").asString("")).isEqualTo(row.get(place("category")));
            assertThat(result.path("aligned_category").path("code").asString(""))
                    .isEqualTo(row.get(place("aligned_category")));
            for (String name : List.of("status", "label", "accountability_level")) {
                assertThat(result.path(name).asString("")).isEqualTo(row.get(place(name)));
            }
            for (Column<DeterminationRow> column :
                    DeterminationsFile.COLUMNS.in(Alignment.WORDS).list()) {
                if (column.inJson()) {
                    assertThat(said(result.path(column.name())))
                            .as(column.name())
                            .isEqualTo(row.get(place(column.name())));
                }
            }
        }
    }

    private static int place(String column) {
        return DeterminationsFile.COLUMNS.in(Alignment.WORDS).names().indexOf(column);
    }

    private static String said(JsonNode value) {
        return value.isBoolean() ? Words.yesNo(value.asBoolean()) : value.asString("");
    }

    @Test
    void text_for_a_terminal_fits_100_columns_and_carries_no_escape_sequence() {
        printed().forEach((name, text) -> {
            if (name.endsWith(".txt") && !name.equals("issues.txt")) {
                assertThat(text).as(name).doesNotContain("\u001b");
                assertThat(Arrays.stream(text.split("\n"))
                                .mapToInt(TextLines::length)
                                .max())
                        .as(name)
                        .satisfies(w -> assertThat(w.orElse(0)).isLessThanOrEqualTo(TextLines.WIDTH));
            }
        });
    }

    @Test
    void colour_changes_nothing_but_escape_sequences() {
        ExplanationContext context = ExplanationContext.of(RUN);
        String coloured = ExplanationText.render(RUN.determinations().get(0), context, new Style(true));
        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(ExplanationText.render(RUN.determinations().get(0), context, Style.PLAIN));
    }

    private static Map<String, String> actual(String run) throws IOException {
        Map<String, String> texts = new TreeMap<>(printed());
        texts.putAll(exported(folder.resolve(run)));
        return texts;
    }
}
