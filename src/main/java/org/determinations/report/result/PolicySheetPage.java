package org.determinations.report.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.PolicySheet;
import org.determinations.model.result.PolicyStatement;
import org.determinations.report.form.MarkdownPage;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;

/** A policy pack as tables that a superintendent reads. What no source says is marked ASSUMED. */
public final class PolicySheetPage {
    private static final String WORDS = "words";
    private static final String RESTS_ON = "rests on";
    private static final Map<String, String> TITLES = titles();
    /** Sections whose every part is a row, because all parts are described alike. */
    private static final Set<String> LISTS = Set.of("measures");

    private final Page page;

    private PolicySheetPage(Page page) {
        this.page = page;
    }

    /** For a terminal. */
    public static String text(PolicySheet sheet) {
        return new PolicySheetPage(TextPage.of(Style.PLAIN)).write(sheet);
    }

    /** In Markdown. */
    public static String markdown(PolicySheet sheet) {
        return new PolicySheetPage(MarkdownPage.in(UnitWords.OWN)).write(sheet);
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("measures", "Measures: what is read");
        titles.put("elements", "Elements: what earns points or a grade");
        titles.put("components", "Components: what the elements add up to");
        titles.put("category", "Category: the first row that fits decides");
        titles.put("adjust", "Steps after it, in order: the first row of each that fits decides");
        titles.put("review list", "Review list: whom a person looks at");
        titles.put("labels", "Labels: how the result is shown");
        titles.put("enforcement", "Enforcement: what follows");
        titles.put("previous categories", "Categories of an earlier policy, and what they count as");
        titles.put("rules", "Rules, in the order in which they are asked");
        titles.put("analyses", "Secondary analysis and suppression; they change no determination");
        return titles;
    }

    private String write(PolicySheet sheet) {
        page.title(sheet.title());
        List<List<String>> facts = new ArrayList<>();
        sheet.facts().forEach((words, value) -> facts.add(List.of(words, value)));
        page.facts(facts);
        assumed(sheet);
        page.section("Categories, from least to most serious");
        page.table(
                List.of("code", "name", "calls for"),
                sheet.categories().stream()
                        .map(c -> List.of(c.code().text(), c.name(), c.assistanceText()))
                        .toList());
        TITLES.forEach((section, title) -> section(
                section,
                title,
                sheet.statements().stream()
                        .filter(s -> s.section().equals(section))
                        .toList()));
        page.section("Sources");
        page.facts(sheet.sources().stream().map(PolicySheetPage::source).toList());
        return page.text();
    }

    private static List<String> source(CitedSource source) {
        String link = source.link().isEmpty() ? "" : ", " + source.link();
        return List.of(source.id(), source.title() + "; " + source.locator() + link);
    }

    private void assumed(PolicySheet sheet) {
        long assumed = sheet.statements().stream()
                .filter(s -> TITLES.containsKey(s.section()))
                .filter(PolicyStatement::isAssumed)
                .count();
        if (assumed > 0) {
            page.paragraph("Lines that no source says: " + assumed + ". Each is marked ASSUMED.");
        }
    }

    private void section(String section, String title, List<PolicyStatement> all) {
        if (all.isEmpty()) {
            return;
        }
        page.section(title);
        Set<String> parts = new LinkedHashSet<>();
        all.forEach(statement -> parts.add(statement.part()));
        if (LISTS.contains(section)) {
            page.table(
                    List.of("name", "in words", "how it is read", RESTS_ON),
                    parts.stream().map(part -> row(of(all, part))).toList());
            return;
        }
        for (String part : parts) {
            if (!part.equals(section)) {
                String words = words(of(all, part));
                page.part(words.isEmpty() ? part : part + ": " + words);
            }
            table(section, of(all, part));
        }
    }

    private void table(String section, List<PolicyStatement> part) {
        boolean named = section.equals("rules") || section.equals("analyses");
        page.table(
                List.of("what", named ? "value" : "gives", RESTS_ON),
                part.stream()
                        .filter(s -> !s.what().equals(WORDS))
                        .map(s -> List.of(s.what(), s.says(), s.restsOn()))
                        .toList());
    }

    private static List<String> row(List<PolicyStatement> part) {
        List<String> how = part.stream()
                .filter(s -> !s.what().equals(WORDS))
                .map(s -> s.what() + " " + s.says())
                .toList();
        return List.of(
                part.get(0).part(),
                words(part),
                String.join("; ", how),
                part.get(0).restsOn());
    }

    private static List<PolicyStatement> of(List<PolicyStatement> all, String part) {
        return all.stream().filter(s -> s.part().equals(part)).toList();
    }

    private static String words(List<PolicyStatement> part) {
        return part.stream()
                .filter(s -> s.what().equals(WORDS))
                .map(PolicyStatement::says)
                .findFirst()
                .orElse("");
    }
}
