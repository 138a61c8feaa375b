package org.determinations.scorecardfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.Worded;
import org.determinations.policyfile.YamlForm;
import org.determinations.policyfile.YamlNode;
import org.determinations.scorecard.Cited;
import org.determinations.scorecard.Component;
import org.determinations.scorecard.Element;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.ResultNames;
import org.determinations.scorecard.Scorecard;

/** Reads one {@code scorecard.yaml}: its sections in their order, each seeing what stands before it. */
record ScorecardReading(Path folder, String shownFolder, List<Issue> issues) {
    private static final String VERSION = "1";
    /** What explanations call other parts by. */
    private static final Set<String> TAKEN = Set.of("category", "review list", "enforcement");

    private static final List<String> SECTIONS = List.of(
            "measures",
            "forms",
            "elements",
            "components",
            "category",
            "adjust",
            "review list",
            "labels",
            "enforcement",
            "previous categories");

    /** The scorecard; it is complete only when no issue was added. */
    Optional<Scorecard> read(YamlNode root) {
        String shown = shownFolder + ScorecardFiles.NAME;
        YamlNode expanded = new Expansion(shown, issues).expand(root);
        YamlForm form = YamlForm.of(expanded, shown, IssueCode.SCORECARD_UNREADABLE, issues);
        checkOrder(root, form);
        String version = form.text("scorecard");
        if (!version.isEmpty() && !version.equals(VERSION)) {
            form.problem("scorecard", "the program does not read this version of the language", version, VERSION);
        }
        String id = form.text("id");
        List<CategoryCode> categories = Texts.list(form.text("categories")).stream()
                .map(CategoryCode::new)
                .toList();
        if (new HashSet<>(categories).size() < categories.size()) {
            form.problem(
                    "categories",
                    "a category is given twice",
                    categories.toString(),
                    "each once, the least serious first");
        }
        Optional<Cited> cited = cited(form);
        Set<String> ids = ids(expanded, categories, form);
        SectionReading reading =
                new SectionReading(new Names(ids, issues), new CsvTables(folder, shownFolder, issues), issues);
        Optional<Scorecard> scorecard = cited.flatMap(top -> sections(form, reading, new Head(id, categories, top)));
        form.close();
        return scorecard.filter(read -> !categories.isEmpty());
    }

    /** What stands above the sections. */
    record Head(String id, List<CategoryCode> categories, Cited cited) {
        boolean isCategory(String code) {
            return categories.stream().anyMatch(c -> c.text().equals(code));
        }
    }

    private Optional<Scorecard> sections(YamlForm form, SectionReading reading, Head head) {
        List<Measure> measures = new MeasureForms(reading).read(form, head.cited());
        reading.names().define(ResultNames.PREVIOUS, false, form.at(""));
        Map<String, Measure> byId = new HashMap<>();
        measures.forEach(m -> byId.put(m.id(), m));
        List<Element> elements = new ElementForms(reading, byId).read(form, head.cited());
        List<Component> components = new ComponentForms(reading, elements).read(form, head.cited());
        ResultForms results = new ResultForms(reading, head);
        Scorecard.Judging judging = results.judging(form);
        Scorecard.Showing showing = new ShowingForms(reading).read(form, head.cited());
        return Optional.of(new Scorecard(
                head.id(),
                head.categories(),
                new Scorecard.Reckoning(measures, elements, components),
                judging,
                showing,
                head.cited()));
    }

    private static Optional<Cited> cited(YamlForm form) {
        List<String> sources = Texts.list(form.text("source"));
        String word = form.text("confidence");
        Optional<Confidence> confidence = Worded.find(Confidence.class, word);
        if (confidence.isEmpty() && !word.isEmpty()) {
            form.problem("confidence", "the confidence is not an allowed one", word, "confirmed, derived, assumed");
        }
        return confidence.map(sure -> new Cited(sources, sure, ""));
    }

    private void checkOrder(YamlNode root, YamlForm form) {
        List<String> found = root.entries().stream()
                .map(YamlNode.Entry::key)
                .filter(SECTIONS::contains)
                .toList();
        List<String> wanted = SECTIONS.stream().filter(found::contains).toList();
        if (!found.equals(wanted) && new HashSet<>(found).size() == found.size()) {
            form.problem(
                    "",
                    "the sections do not stand in their order",
                    String.join(", ", found),
                    String.join(", ", wanted));
        }
    }

    /** Every name of the sections that define any. */
    private static Set<String> ids(YamlNode root, List<CategoryCode> categories, YamlForm form) {
        List<String> ids = new ArrayList<>();
        root.entries().stream()
                .filter(e -> List.of("measures", "elements", "components").contains(e.key()))
                .forEach(section -> section.value().entries().stream()
                        .filter(e -> e.value().kind() == YamlNode.Kind.MAPPING)
                        .forEach(e -> ids.add(e.key())));
        ids.stream()
                .filter(id -> TAKEN.contains(id)
                        || ResultNames.all().contains(id)
                        || RowKeys.ALL.contains(id)
                        || categories.stream().anyMatch(c -> c.text().equals(id)))
                .forEach(id -> form.problem(
                        "", "the name is taken by a category, or by a word of the language", id, "another name"));
        return Set.copyOf(ids);
    }
}
