package org.determinations.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages and pictures of the invented district and State, judged whole against committed files. */
class GoldenPictureTest {
    private static final Path GOLDEN = Path.of("src/test/resources/pictures");

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

    private static Map<String, String> printed() {
        Map<String, String> files = new TreeMap<>(
                InventedSecondary.page(InventedSecondary.district()).files());
        files.putAll(InventedSecondary.page(InventedState.state()).files());
        return files;
    }

    private static List<String> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> !n.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_file_has_a_golden_one_every_golden_one_a_file_and_they_are_equal() throws IOException {
        Map<String, String> actual = printed();
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
            }
            throw new AssertionError("golden files rewritten; run again without -Dgolden.update");
        }
        assertThat(goldenFiles()).containsExactlyElementsOf(actual.keySet());
        for (Map.Entry<String, String> file : actual.entrySet()) {
            assertThat(file.getValue())
                    .as(file.getKey())
                    .isEqualTo(Files.readString(GOLDEN.resolve(file.getKey()), StandardCharsets.UTF_8));
        }
    }
}
