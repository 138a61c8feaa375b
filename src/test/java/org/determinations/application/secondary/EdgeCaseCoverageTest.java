package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.disproportionality.CaseFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every row of {@code dispro-edge-cases.csv} has a test with its id in the name, and every id in a name has a row. */
class EdgeCaseCoverageTest {
    private static final Pattern IDS = Pattern.compile("e(\\d\\d)(?:_to_e(\\d\\d)|_and_e(\\d\\d))?(?=_)");

    /** In arithmetic; in files of counts; in records; in several years. */
    private static final List<String> TESTS = List.of(
            "org.determinations.disproportionality.EdgeCasesTest",
            "org.determinations.application.secondary.EdgeCaseFilesTest",
            "org.determinations.ingest.RecordCounterTest",
            "org.determinations.application.secondary.SchoolYearsTest");

    /** Cases of input: they must come through a file, arithmetic alone does not show them. */
    private static final Set<String> OF_INPUT = Set.of(
            "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E18", "E20", "E21", "E22", "E23", "E24", "E25", "E26",
            "E27", "E28", "E29", "E30", "E31", "E32", "E33", "E34", "E35", "E36", "E54", "E55", "E56");

    @Test
    void every_case_has_a_test_and_every_test_a_case() throws ClassNotFoundException {
        assertThat(tested(TESTS)).isEqualTo(ids(false));
    }

    @Test
    @Tag("shared")
    void the_folder_beside_the_checkout_has_no_other_case() throws ClassNotFoundException {
        assertThat(tested(TESTS)).isEqualTo(ids(true));
    }

    @Test
    void every_case_of_input_comes_through_a_file() throws ClassNotFoundException {
        assertThat(tested(TESTS.subList(1, TESTS.size()))).containsAll(OF_INPUT);
    }

    private static Set<String> ids(boolean shared) {
        return CaseFile.read(shared, "dispro-edge-cases.csv").stream()
                .map(r -> r.text("case_id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tested(List<String> classes) throws ClassNotFoundException {
        Set<String> ids = new TreeSet<>();
        for (String name : classes) {
            for (Method method : Class.forName(name).getDeclaredMethods()) {
                addIds(method.getName(), ids);
            }
        }
        return ids;
    }

    private static void addIds(String name, Set<String> ids) {
        Matcher matcher = IDS.matcher(name);
        for (int at = 0; matcher.find(at); at = matcher.end()) {
            if (matcher.start() > 0 && Character.isLetterOrDigit(name.charAt(matcher.start() - 1))) {
                continue;
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            for (int id = first; id <= last; id++) {
                ids.add(String.format(Locale.ROOT, "E%02d", id));
            }
            if (matcher.group(3) != null) {
                ids.add("E" + matcher.group(3));
            }
        }
    }
}
