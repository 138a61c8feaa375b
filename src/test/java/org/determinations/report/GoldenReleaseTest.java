package org.determinations.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.determination.Alignment;
import org.determinations.docs.Schemas;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.people.ActsBy;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.EarlierEdition;
import org.determinations.model.release.Proof;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;
import org.determinations.report.change.ChangeReportCsv;
import org.determinations.report.change.ChangeReportJson;
import org.determinations.report.change.ChangeReportMarkdown;
import org.determinations.report.change.ChangeReportText;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.release.ChecklistJson;
import org.determinations.report.release.ChecklistText;
import org.determinations.report.release.DistrictBundle;
import org.determinations.report.release.PublicRelease;
import org.determinations.report.release.ReleaseMovesMarkdown;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.result.YearHistoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Change reports, checklists, bundles and public files of an invented year, judged whole against committed files. */
class GoldenReleaseTest {
    private static final Path GOLDEN = Path.of("src/test/resources/release");

    static Map<String, String> printed() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("change-report.txt", ChangeReportText.render(InventedYear.changes(), Style.PLAIN));
        texts.put("change-report.md", ChangeReportMarkdown.render(InventedYear.changes()));
        texts.put("change-report.csv", ChangeReportCsv.render(InventedYear.changes()));
        texts.put("change-report.json", ChangeReportJson.render(InventedYear.changes()));
        texts.put("no-changes.txt", ChangeReportText.render(InventedYear.noChanges(), Style.PLAIN));
        texts.put("checklist.txt", ChecklistText.render(InventedYear.checklist(), Style.PLAIN, ActsBy.NAME));
        texts.put("checklist.json", ChecklistJson.FORM.render(InventedYear.checklist()));
        texts.put("release-moves.md", ReleaseMovesMarkdown.render());
        texts.put("year-history.txt", YearHistoryText.render(InventedYear.history(), Alignment.WORDS, Style.PLAIN));
        texts.put("year-history.md", YearHistoryText.markdown(InventedYear.history(), Alignment.WORDS, UnitWords.OWN));
        for (String code : List.of("09010000", "09030000")) {
            DistrictBundle.files(InventedYear.preliminary(), new DistrictCode(code), InventedYear.plan())
                    .forEach(f -> texts.put("bundle/" + f.name(), GoldenSlots.results(f.text())));
        }
        PublicRelease.files(
                        InventedYear.amended().results(),
                        LocalDate.parse("2012-10-15"),
                        Optional.of(new Amendment(
                                Optional.of(LocalDate.parse("2012-10-15")),
                                "accountability levels of two districts corrected",
                                List.of(new EarlierEdition(
                                        InventedYear.official().results(), LocalDate.parse("2012-09-19"), false)))),
                        Proof.NONE,
                        UnitWords.OWN)
                .forEach(f -> texts.put("public/" + f.name(), f.text()));
        return texts;
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
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> text : printed().entrySet()) {
                Path file = GOLDEN.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            throw new AssertionError("golden files rewritten; run again without -Dgolden.update");
        }
        assertThat(goldenFiles().toList()).containsExactlyElementsOf(printed().keySet());
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void the_text_is_the_golden_one(String name) throws IOException {
        assertThat(printed().get(name)).isEqualTo(Files.readString(GOLDEN.resolve(name), StandardCharsets.UTF_8));
    }

    @Test
    void the_result_in_a_bundle_is_the_district_s_own_without_any_word_of_what_a_screen_may_say_later() {
        RunReport run = InventedYear.preliminary();
        for (Determination own : run.determinations()) {
            String bundled = DistrictBundle.files(run, own.district(), InventedYear.plan()).stream()
                    .filter(file -> file.name().endsWith("-explanation.json"))
                    .findFirst()
                    .orElseThrow()
                    .text();
            ObjectNode explained = (ObjectNode) JsonMapper.shared()
                    .readTree(ExplanationJson.render(own, ExplanationContext.of(run), InventedYear.history()))
                    .path("result");
            assertThat(JsonMapper.shared().readTree(bundled).path("explanation").path("result"))
                    .isEqualTo(explained.put("on_review_list", false));
        }
    }

    @Test
    void text_for_a_terminal_fits_100_columns() {
        printed().forEach((name, text) -> {
            if (name.endsWith(".txt")) {
                assertThat(Arrays.stream(text.split("\n"))
                                .mapToInt(TextLines::length)
                                .max()
                                .orElse(0))
                        .as(name)
                        .isLessThanOrEqualTo(TextLines.WIDTH);
            }
        });
    }

    @Test
    void the_change_report_fits_its_schema() {
        String good = ChangeReportJson.render(InventedYear.changes());
        assertThat(Schemas.problems(good)).isEmpty();
        assertThat(Schemas.problems(good.replace("\"CORRECTED_INPUT\"", "\"SOMETHING\"")))
                .isNotEmpty();
    }
}
