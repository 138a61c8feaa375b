package org.determinations.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.SchoolYear;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityPlace;
import org.determinations.model.equity.EquityRate;
import org.determinations.model.equity.EquityReading;
import org.determinations.model.equity.EquityReport;
import org.determinations.model.equity.EquityStudents;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.secondary.SecondaryDistrict;
import org.determinations.model.secondary.SecondaryHeading;
import org.determinations.model.secondary.SecondaryState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What every page and every picture of the practice state and of the invented district has to be. */
class SecondaryPagesTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?%?");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)https?:|//|url\\((?!#)|@import|<script|\\son\\w+=|src=|data:");
    private static final String NAMESPACE = "xmlns=\"http://www.w3.org/2000/svg\"";

    private static final UnitWords LEAS = new UnitWords("LEA", "LEAs", "an", "department", "State");

    private static Map<String, String> files = Map.of();

    private static Map<String, String> make() throws IOException {
        PracticeSecondary practice = new PracticeSecondary();
        Map<String, String> made = new TreeMap<>();
        for (SecondaryDistrict district : practice.districts()) {
            made.putAll(InventedSecondary.page(district).files());
            made.putAll(SecondaryPages.publicDistrict(district, practice.publicView())
                    .files());
        }
        made.putAll(InventedSecondary.page(practice.state()).files());
        made.putAll(SecondaryPages.publicState(practice.state(), practice.publicView())
                .files());
        made.putAll(InventedSecondary.page(InventedSecondary.district()).files());
        return made;
    }

    @BeforeAll
    static void pages() throws IOException {
        files = make();
    }

    private static Stream<Map.Entry<String, String>> ending(String end) {
        return files.entrySet().stream().filter(f -> f.getKey().endsWith(end));
    }

    @Test
    void the_same_values_always_give_the_same_bytes() throws IOException {
        assertThat(make()).isEqualTo(files);
        assertThat(files).hasSizeGreaterThan(150);
    }

    @Test
    void every_picture_is_xml_with_a_title_and_a_description() {
        ending(".svg").forEach(file -> {
            Element svg = PageReading.parse(file.getValue());
            assertThat(svg.getAttribute("role")).as(file.getKey()).isEqualTo("img");
            for (String name : List.of("title", "desc")) {
                Element words = PageReading.all(svg, name).get(0);
                assertThat(words.getTextContent()).as(file.getKey()).isNotBlank();
                assertThat(svg.getAttribute("aria-labelledby").split(" ")).contains(words.getAttribute("id"));
            }
        });
    }

    @Test
    void every_picture_also_stands_on_its_page() {
        ending(".svg")
                .forEach(file -> assertThat(ending(".html").map(Map.Entry::getValue))
                        .as(file.getKey())
                        .anyMatch(page -> page.contains(file.getValue())));
    }

    @Test
    void nothing_refers_to_anything_outside_the_file_and_nothing_runs() {
        files.forEach((name, text) -> {
            String own = text.replace(NAMESPACE, "").replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(OUTSIDE.matcher(own).find()).as(name).isFalse();
            Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(own);
            while (link.find()) {
                assertThat(link.group(1)).as(name).startsWith("#");
            }
        });
    }

    @Test
    void every_number_in_a_picture_stands_in_its_table() {
        Set<String> seen = new HashSet<>();
        ending(".html")
                .forEach(page -> PageReading.all(PageReading.parse(page.getValue()), "figure")
                        .forEach(figure -> {
                            Set<String> inTable = Stream.of("td", "th")
                                    .flatMap(cell -> PageReading.texts(figure, cell).stream())
                                    .flatMap(t -> numbers(t).stream())
                                    .collect(Collectors.toSet());
                            PageReading.all(figure, "text").stream()
                                    .filter(t -> t.getAttribute("class").equals("value"))
                                    .flatMap(t -> numbers(t.getTextContent()).stream())
                                    .peek(seen::add)
                                    .forEach(n -> assertThat(inTable)
                                            .as(page.getKey())
                                            .contains(n));
                        }));
        assertThat(seen).hasSizeGreaterThan(200);
    }

    @Test
    void every_ratio_of_a_table_stands_in_its_picture() {
        ending("-question-b.svg").filter(f -> !f.getKey().contains("public")).forEach(file -> {
            String page = files.getOrDefault(file.getKey().replace("-question-b.svg", ".html"), "");
            Element figure = PageReading.all(PageReading.parse(page), "figure").stream()
                    .filter(f ->
                            PageReading.all(f, "svg").get(0).getAttribute("id").endsWith("question-b"))
                    .findFirst()
                    .orElseThrow();
            String drawn = String.join("\n", PageReading.texts(figure, "text"));
            List<Element> rows =
                    PageReading.all(PageReading.all(figure, "tbody").get(0), "tr");
            assertThat(rows).hasSize(8);
            for (Element row : rows) {
                List<String> cells = PageReading.texts(row, "td");
                String ratio = cells.get(2) + " (" + cells.get(3) + ")";
                assertThat(drawn).as(file.getKey()).contains(ratio.startsWith(Printing.NONE) ? "ot" : ratio);
            }
        });
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    @Test
    void every_page_has_a_language_a_skip_link_ordered_headings_and_named_tables() {
        ending(".html").forEach(file -> {
            Element page = PageReading.parse(file.getValue());
            assertThat(page.getAttribute("lang")).isEqualTo("en");
            assertThat(PageReading.all(page, "a").get(0).getAttribute("href")).isEqualTo("#results");
            assertThat(PageReading.all(page, "main").get(0).getAttribute("id")).isEqualTo("results");
            assertThat(PageReading.all(page, "h1")).hasSize(1);
            int before = 0;
            for (Element any : PageReading.all(page, "*")) {
                if (any.getTagName().matches("h[1-6]")) {
                    int depth = any.getTagName().charAt(1) - '0';
                    assertThat(depth)
                            .as(file.getKey() + " " + any.getTextContent())
                            .isLessThanOrEqualTo(before + 1);
                    before = depth;
                }
            }
            PageReading.all(page, "table").forEach(table -> {
                assertThat(PageReading.texts(table, "caption")).hasSize(1);
                assertThat(PageReading.all(table, "th")).allMatch(th -> th.hasAttribute("scope"));
            });
        });
    }

    @Test
    void the_body_of_a_page_can_stand_in_another_page() {
        SecondaryContent content = InventedSecondary.page(InventedSecondary.district());
        assertThat(content.body()).doesNotContain("<html", "<head", "<h1", "<style");
        assertThat(PageReading.all(PageReading.parse("<div>" + content.body() + "</div>"), "svg"))
                .hasSameSizeAs(content.pictures().keySet());
        assertThat(content.files("other-name").keySet())
                .containsAll(content.pictures().keySet().stream()
                        .map(picture -> "other-name-" + picture + ".svg")
                        .toList())
                .contains("other-name.html")
                .hasSize(content.pictures().size() + 1);
    }

    @Test
    void every_id_of_a_page_stands_once() {
        ending(".html")
                .forEach(file -> assertThat(PageReading.all(PageReading.parse(file.getValue()), "*").stream()
                                .map(e -> e.getAttribute("id"))
                                .filter(id -> !id.isEmpty()))
                        .as(file.getKey())
                        .doesNotHaveDuplicates());
    }

    @Test
    void confidential_files_say_so_with_stage_and_date_and_public_ones_do_not() {
        files.forEach((name, text) -> {
            if (name.contains("public")) {
                assertThat(text).as(name).contains("Public copy").doesNotContain("CONFIDENTIAL");
            } else {
                assertThat(text)
                        .as(name)
                        .contains("CONFIDENTIAL - secondary results")
                        .contains("2012-10-15");
            }
        });
    }

    @Test
    void a_district_page_names_no_other_district() throws IOException {
        List<SecondaryDistrict> districts = new PracticeSecondary().districts();
        for (SecondaryDistrict own : districts) {
            for (SecondaryDistrict other : districts) {
                if (!own.district().equals(other.district())) {
                    InventedSecondary.page(own)
                            .files()
                            .forEach((name, text) -> assertThat(text)
                                    .as(name)
                                    .doesNotContain(other.district().digits(), other.name()));
                }
            }
        }
    }

    /** The names of the practice state are left out, since they say what they say. */
    @Test
    void a_state_whose_units_are_leas_reads_its_own_word_and_no_name_is_changed() throws IOException {
        PracticeSecondary practice = new PracticeSecondary();
        SecondaryHeading own = PracticeSecondary.heading();
        SecondaryHeading leas = new SecondaryHeading(own.run(), own.dataYear(), own.scale(), own.confidence(), LEAS);
        SecondaryDistrict one = practice.districts().get(0);
        SecondaryDistrict district = new SecondaryDistrict(
                leas,
                one.district(),
                "Elm School District",
                one.basisText(),
                one.answers(),
                one.decisions(),
                one.figures());
        SecondaryState all = practice.state();
        SecondaryState state =
                new SecondaryState(leas, all.districts(), all.compared(), all.funnels(), all.otherNames());
        assertThat(List.of(
                        InventedSecondary.page(district),
                        SecondaryPages.publicDistrict(district, practice.publicView()),
                        InventedSecondary.page(state),
                        SecondaryPages.publicState(state, practice.publicView())))
                .allSatisfy(page -> page.files()
                        .forEach((name, text) -> assertThat(text.replace("School District", "")
                                        .replace("(District)", "")
                                        .lines())
                                .as(name)
                                .noneMatch(line -> line.contains("istrict"))));
        assertThat(InventedSecondary.page(district).files().values())
                .anyMatch(text -> text.contains("asks two questions of every LEA at this accountability level")
                        && text.contains("Elm School District")
                        && text.contains("for LEA " + one.district() + " only"));
        assertThat(InventedSecondary.page(state).files().values())
                .anyMatch(text -> text.contains("LEAs in scope") && text.contains("<h2>All LEAs by size</h2>"));
    }

    /** A type is called what its file calls it. */
    @Test
    void equity_over_a_state_whose_units_are_leas_reads_its_own_word() {
        SecondaryHeading own = PracticeSecondary.heading();
        SecondaryHeading leas = new SecondaryHeading(own.run(), own.dataYear(), own.scale(), own.confidence(), LEAS);
        EquityReport report = new EquityReport(
                List.of(
                        rate(EquityArea.ofSize(0, Optional.of(1000))),
                        rate(EquityArea.ofType("Regional school district"))),
                List.of("24 districts counted, all that have student counts."));
        assertThat(EquityPages.department(report, leas, "CONFIDENTIAL", "equity.csv")
                        .body()
                        .replace("Regional school district", "REGIONAL"))
                .contains(
                        "<h2>By size of LEA</h2>",
                        "LEAs with at most 999 students (24)",
                        "LEAs of the type REGIONAL (24)",
                        "24 LEAs counted",
                        "LEAs of a size or a type are held against all other LEAs.")
                .doesNotContain("istrict");
    }

    private static EquityRate rate(EquityArea area) {
        return new EquityRate(
                new EquityPlace(new SchoolYear(2011), area, EquityGroup.ALL, EquityStudents.DISABLED),
                Optional.empty(),
                Optional.empty(),
                EquityReading.NOT_TOLD_APART,
                Optional.empty(),
                EquityReading.NOT_TOLD_APART,
                24);
    }

    @Test
    void text_and_marks_have_enough_contrast_on_white() {
        Pattern colour = Pattern.compile("#[0-9a-f]{6}");
        ending(".svg")
                .forEach(file -> PageReading.all(PageReading.parse(file.getValue()), "text")
                        .forEach(text -> {
                            String fill = text.getAttribute("fill");
                            assertThat(colour.matcher(fill).matches())
                                    .as(file.getKey() + fill)
                                    .isTrue();
                            assertThat(contrastOnWhite(fill)).as(fill).isGreaterThanOrEqualTo(4.5);
                        }));
        assertThat(contrastOnWhite("#767676")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrastOnWhite("#ffffff")).isEqualTo(1.0);
    }

    private static double contrastOnWhite(String colour) {
        double luminance = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (luminance + 0.05);
    }
}
