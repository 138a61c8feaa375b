package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.Confidence;
import org.determinations.model.Worded;
import org.determinations.model.result.CitedSource;

/** Reads {@code sources.yaml} of a pack. */
final class SourcesReader {
    static final String NAME = "sources.yaml";

    private SourcesReader() {}

    /** Every source, in the order of the file; one that cannot be read is left out, with an issue. */
    static List<CitedSource> read(Path folder, String shownFolder, List<Issue> issues) {
        String shown = shownFolder + NAME;
        List<CitedSource> sources = new ArrayList<>();
        YamlForm.read(folder.resolve(NAME), shown, issues).ifPresent(form -> {
            form.forms("sources", IssueCode.UNREADABLE_POLICY)
                    .forEach(entry -> source(entry, issues).ifPresent(sources::add));
            form.close();
        });
        return sources;
    }

    /** One source; empty, with an issue, when it cannot be read. */
    static Optional<CitedSource> source(YamlForm form, List<Issue> issues) {
        String id = form.text("id");
        String title = form.text("title");
        String locator = form.text("locator");
        String link = form.optionalText("link").orElse("");
        String retrievedOn = form.text("retrievedOn");
        String kind = form.text("kind");
        Optional<Confidence> confidence = confidence(form, issues);
        form.close();
        return confidence.map(sure -> new CitedSource(id, title, locator, link, retrievedOn, kind, sure));
    }

    /** The key {@code confidence} of a form; empty, with an issue PA-005, when it is no such word. */
    static Optional<Confidence> confidence(YamlForm form, List<Issue> issues) {
        String word = form.text("confidence");
        Optional<Confidence> found = Worded.find(Confidence.class, word);
        if (found.isEmpty() && !word.isEmpty()) {
            issues.add(Issue.of(
                    IssueCode.PARAMETER_INCOMPLETE,
                    form.at("confidence"),
                    "the confidence is not an allowed one",
                    word,
                    "confirmed, derived, assumed",
                    "state how certain it is"));
        }
        return found;
    }
}
