package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.determinations.practice.Folders;
import org.determinations.report.equity.EquityColumns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report sites of the practice year, read as files: links, districts, what is confidential, what is public. */
class SiteOfPracticeYearTest {
    private static final Pattern LOADED = Pattern.compile(
            "(?i)<(?:link|img|iframe|object|embed|video|audio|source|base|image|use)\\b|\\bsrc=|@import|url\\((?!#)|srcset=");

    private static final String SECONDARY = "<section class=\"secondary\">";
    private static final String NOT_SHOWN = "not shown";

    @TempDir
    static Path scratch;

    private static PracticeSite site;
    private static Map<String, Map<String, String>> editions;

    @BeforeAll
    static void make() {
        site = PracticeSite.make(scratch);
        editions = new TreeMap<>(Map.of(
                "department", PracticeSite.pages(site.department()),
                "published", PracticeSite.pages(site.published()),
                "confidential", PracticeSite.pages(site.confidential())));
    }

    @Test
    void every_link_leads_to_a_page_or_place_inside_the_folder() {
        editions.forEach((edition, pages) -> pages.forEach((path, page) -> {
            for (String link : PageText.links(page)) {
                String[] parts = link.split("#", 2);
                String target = parts[0].isEmpty()
                        ? path
                        : Path.of("/" + path)
                                .resolveSibling(parts[0])
                                .normalize()
                                .toString()
                                .substring(1);
                assertThat(pages).as(edition + " " + path + " -> " + link).containsKey(target);
                if (parts.length == 2) {
                    assertThat(PageText.ids(pages.get(target)))
                            .as(edition + " " + path)
                            .contains(parts[1]);
                }
            }
            assertThat(PageText.ids(page)).as(edition + " " + path).doesNotHaveDuplicates();
        }));
    }

    @Test
    void no_page_loads_anything_and_only_the_list_of_districts_has_a_script() {
        editions.forEach((edition, pages) -> pages.forEach((path, page) -> {
            assertThat(LOADED.matcher(page).results().map(m -> m.group()).toList())
                    .as(edition + " " + path)
                    .isEmpty();
            assertThat(page).contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;");
            assertThat(page.contains("<script")).as(edition + " " + path).isEqualTo(path.equals("index.html"));
        }));
    }

    @Test
    void every_district_has_one_page_and_it_names_no_other() {
        Map<String, String> names = names();
        editions.forEach((edition, pages) -> {
            Set<String> expected = names.keySet().stream()
                    .map(code -> "districts/" + code + ".html")
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages.keySet().stream().filter(p -> p.startsWith("districts/")))
                    .as(edition)
                    .containsExactlyElementsOf(expected);
            names.forEach((code, name) -> {
                String page = pages.get("districts/" + code + ".html");
                String text = PageText.of(page);
                assertThat(text).contains(code, name);
                names.forEach((otherCode, otherName) -> {
                    if (!otherCode.equals(code)) {
                        assertThat(page).as(edition + " " + code).doesNotContain(otherCode);
                    }
                    if (!otherCode.equals(code) && text.contains(otherName)) {
                        assertThat(text).as(edition + " " + code).doesNotContainPattern("\\b" + otherName + "\\b");
                    }
                });
            });
        });
    }

    @Test
    void the_page_of_an_amended_district_says_what_was_before_and_no_other_does() {
        editions.get("published").forEach((path, page) -> {
            String text = PageText.of(page);
            if (path.equals("districts/90230000.html")) {
                assertThat(text).contains("Before the amendment", "Level 3, Needs Technical Assistance (NTA)");
            } else {
                assertThat(text).as(path).doesNotContain("Before the amendment");
            }
        });
    }

    @Test
    void every_page_of_a_confidential_stage_says_so_with_stage_and_date() {
        editions.get("confidential")
                .forEach((path, page) -> assertThat(PageText.of(page))
                        .as(path)
                        .contains("CONFIDENTIAL - preliminary results, cycle 2012-13, dated 2012-08-13"));
        editions.get("published")
                .forEach((path, page) ->
                        assertThat(page).as(path).doesNotContain("CONFIDENTIAL").doesNotContain("department only"));
    }

    @Test
    void the_department_is_told_everything() {
        Map<String, String> pages = editions.get("department");
        assertThat(PageText.of(pages.get("index.html")))
                .contains("Oriel Vance", "awaits a decision", "Ethosthaven 90230000 Level 3-NTA Level 2-MRAR");
        assertThat(PageText.of(pages.get("districts/90280000.html")))
                .contains(
                        "Needs Substantial Intervention (NSI)",
                        "indicator 11 is 34 of 40",
                        "row 390, column numerator",
                        "Without the decision of Oriel Vance it would be MR.");
        assertThat(PageText.of(pages.get("districts/90230000.html")))
                .contains("Was Level 3-NTA in run 4", "corrected input: accountability level");
        assertThat(PageText.of(pages.get("rules.html")))
                .contains("MA12-F1 Factor 1: SPP compliance indicators 10 50 0 0");
        assertThat(PageText.of(pages.get("data.html"))).contains("official/spp-indicators.csv", "massachusetts-2012.2");
        assertThat(pages).containsKey("secondary.html");
        assertThat(PageText.of(pages.get("districts/90060000.html"))).contains("Secondary analysis");
    }

    @Test
    void the_public_rules_say_how_few_students_the_analysis_judges_when_one_is_public() {
        Map<String, String> pages = editions.get("published");
        assertThat(pages).containsKey("secondary.html");
        assertThat(PageText.of(pages.get("rules.html")))
                .contains("minimumCell 10 students assumed", "minimumGroup 30 students assumed");
    }

    @Test
    void the_same_run_always_gives_the_same_bytes() {
        Path again = scratch.resolve("again");
        PracticeSite.export(site.home(), PracticeSite.OFFICIAL, "department", again);
        PracticeSite.export(site.home(), PracticeSite.OFFICIAL, "public", again);
        assertThat(PracticeSite.pages(again.resolve("2012-13/official/export-5-department-CONFIDENTIAL/html")))
                .isEqualTo(editions.get("department"));
        assertThat(PracticeSite.pages(again.resolve("public/2012-13/export-5/html")))
                .isEqualTo(editions.get("published"));
    }

    @Test
    void no_confidential_word_of_the_year_is_in_the_public_edition() {
        Set<String> words = new TreeSet<>(List.of(PracticeSite.ANALYST, PracticeSite.OTHER, "review list"));
        Path sample = Folders.sample();
        for (CSVRecord row : Folders.rows(sample.resolve("official/compliance-decisions.csv"))) {
            words.addAll(List.of(row.get("decided_by"), row.get("reason"), row.get("evidence")));
        }
        for (CSVRecord row : Folders.rows(sample.resolve("official/review-findings.csv"))) {
            words.addAll(List.of(row.get("finding_id"), row.get("criterion")));
        }
        for (String reports : List.of("corrections", "amendment")) {
            for (CSVRecord row : Folders.rows(sample.resolve(reports + "/mcas-discrepancies.csv"))) {
                words.addAll(List.of(row.get("discrepancy_id"), row.get("decided_by"), row.get("reason")));
            }
        }
        for (CSVRecord row : Folders.rows(run("official/run-5-CONFIDENTIAL/review-list.csv"))) {
            words.addAll(
                    row.toList().stream().filter(cell -> cell.contains(" ")).toList());
        }
        words.removeIf(word -> word.length() < 4);
        words.removeAll(names().values());
        words.removeAll(publicCells());
        assertThat(words).hasSizeGreaterThan(60).contains("Oriel Vance", "D-2012-0027");
        editions.get("published").forEach((path, page) -> {
            String text = PageText.of(page);
            words.forEach(word -> assertThat(text).as(path).doesNotContain(word));
            assertThat(page.replace(EquityColumns.OPEN_NAME, "")).as(path).doesNotContain(".csv");
        });
        String seen = PageText.of(String.join(" ", editions.get("department").values()));
        assertThat(words.stream().filter(seen::contains).count())
                .as("the words are such as the department's edition prints")
                .isGreaterThan(30);
    }

    @Test
    void the_page_of_a_district_outside_the_secondary_analysis_has_no_number_but_those_of_its_public_row() {
        int checked = 0;
        for (CSVRecord row : publicRows()) {
            String page = editions.get("published").get("districts/" + row.get("district_code") + ".html");
            if (page.contains(SECONDARY)) {
                continue;
            }
            String text = PageText.of(page);
            Set<String> open = new HashSet<>();
            row.toList().forEach(cell -> open.addAll(PageText.numbers(cell)));
            open.addAll(PageText.numbers(releasedOn()));
            open.addAll(PageText.numbers(toldOfChange(row.get("district_code"))));
            assertThat(open).containsAll(PageText.numbers(text));
            checked++;
        }
        assertThat(checked).isGreaterThan(40);
    }

    /** What stands about the secondary analysis on the district's public page. */
    private static Set<String> numbersOf(String code) {
        String page = editions.get("published").get("districts/" + code + ".html");
        return Set.copyOf(PageText.numbers(PageText.of(page.substring(page.indexOf(SECONDARY)))));
    }

    @Test
    void no_number_of_a_measure_that_is_not_shown_is_on_the_districts_public_page() {
        Set<String> open = new HashSet<>();
        Set<List<String>> shown = new HashSet<>();
        for (CSVRecord row : Folders.rows(run("secondary/run-6-CONFIDENTIAL/public/secondary-public.csv"))) {
            row.toList().forEach(cell -> open.addAll(PageText.numbers(cell)));
            if (!row.get("status").equals(NOT_SHOWN)) {
                shown.add(measure(row));
            }
        }
        Folders.rows(run("secondary/run-6-CONFIDENTIAL/public/secondary-public-counts.csv"))
                .forEach(row -> open.add(row.get("students")));
        int hidden = 0;
        Map<String, Set<String>> printed = new HashMap<>();
        List<CSVRecord> measures = Folders.rows(run("secondary/run-6-CONFIDENTIAL/secondary-measures.csv"));
        for (CSVRecord row : measures) {
            if (shown.contains(measure(row))) {
                open.addAll(List.of(
                        row.get("focal_outcome"),
                        row.get("focal_students"),
                        row.get("comparison_outcome"),
                        row.get("comparison_students")));
            }
        }
        for (CSVRecord row : measures) {
            if (shown.contains(measure(row))) {
                continue;
            }
            Set<String> own = printed.computeIfAbsent(row.get("district_code"), SiteOfPracticeYearTest::numbersOf);
            List<String> secret = row.toList().stream()
                    .flatMap(cell -> PageText.numbers(cell).stream())
                    .filter(number -> number.length() > 3 && !open.contains(number))
                    .filter(number -> !row.get("school_year").contains(number))
                    .toList();
            assertThat(secret.stream().filter(own::contains))
                    .as(String.join(" ", measure(row)))
                    .isEmpty();
            hidden += secret.size();
        }
        assertThat(hidden).isGreaterThan(100);
    }

    @Test
    void every_number_of_the_public_state_page_can_be_counted_from_the_public_file() {
        Set<String> open = new HashSet<>(PageText.numbers(releasedOn()));
        List<CSVRecord> rows = publicRows();
        rows.forEach(row -> row.toList().forEach(cell -> open.addAll(PageText.numbers(cell))));
        Map<String, Integer> counts = new TreeMap<>();
        for (CSVRecord row : rows) {
            String level = row.get("accountability_level");
            String category = row.get("category");
            for (String key : List.of("all", "l" + level, "c" + category, "lc" + level + category)) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        counts.values().forEach(n -> open.addAll(List.of(n.toString(), percent(n, rows.size()))));
        open.addAll(List.of("0", "0.0", Integer.toString(rows.size() - counts.getOrDefault("c", 0)), "2"));
        String page = editions.get("published").get("index.html");
        int secondary = page.indexOf("<h2 id=\"secondary\">");
        String before = secondary < 0 ? page : page.substring(0, secondary);
        assertThat(open).containsAll(PageText.numbers(PageText.of(before)));
    }

    private static List<String> measure(CSVRecord row) {
        return List.of(row.get("district_code"), row.get("school_year"), row.get("measure"), row.get("group"));
    }

    private static String percent(int part, int all) {
        return new java.math.BigDecimal(part * 1000)
                .divide(new java.math.BigDecimal(all), 0, java.math.RoundingMode.HALF_UP)
                .movePointLeft(1)
                .toPlainString();
    }

    /** What the released statement says of a district that the amendment changed; empty for others. */
    private static String toldOfChange(String district) {
        String about = about();
        int from = about.indexOf("- " + district + " ");
        return from < 0 ? "" : about.substring(from, about.indexOf("\n\n", from));
    }

    private static String about() {
        return PracticeSite.pages(site.home().resolve("out/public/2012-13/release-5"))
                .get("about.txt");
    }

    private static String releasedOn() {
        return about().lines()
                .filter(line -> line.contains("Amended"))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> publicRows() {
        return Folders.rows(site.home().resolve("out/public/2012-13/release-5/determinations.csv"));
    }

    private static Set<String> publicCells() {
        return publicRows().stream().flatMap(row -> row.toList().stream()).collect(Collectors.toSet());
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        publicRows().forEach(row -> names.put(row.get("district_code"), row.get("district_name")));
        assertThat(names).hasSize(60);
        return names;
    }

    private static Path run(String name) {
        return site.home().resolve("out/2012-13").resolve(name);
    }
}
