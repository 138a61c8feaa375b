package org.determinations.policyfile;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.jurisdiction.AgencyNames;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.jurisdiction.YearForm;

/** Reads one jurisdiction file and keeps everything that is wrong with it. */
record JurisdictionReading(YamlForm form, List<Issue> issues) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z -]{0,29}");
    private static final String A_WORD = "1 to 30 letters, blanks and hyphens, such as district";

    /** The jurisdiction; what is wrong with it becomes an issue. */
    Optional<Jurisdiction> jurisdiction(JurisdictionFile file, boolean named) {
        AgencyNames names = new AgencyNames(
                form.text("state"),
                form.text("agency"),
                form.text("office"),
                form.text("address").strip().lines().toList(),
                lines("letterhead"),
                form.text("contact").strip().lines().toList(),
                lines("signature"));
        Optional<ZoneId> zone = zone();
        Optional<UnitWords> words =
                form.form("words", IssueCode.JURISDICTION_INVALID).flatMap(this::words);
        Optional<CodeForm> codes = form.form("code", IssueCode.JURISDICTION_INVALID)
                .flatMap(code -> new CodeFormReading(code, issues).codes());
        Optional<YearForm> years = years();
        form.close();
        return zone.isEmpty() || words.isEmpty() || codes.isEmpty() || years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Jurisdiction(file, named, names, zone.get(), words.get(), codes.get(), years.get()));
    }

    private List<String> lines(String key) {
        return form.optionalText(key).map(text -> text.strip().lines().toList()).orElse(List.of());
    }

    private Optional<ZoneId> zone() {
        String text = form.text("zone");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            unusable(form, "zone", text, "a time zone such as America/New_York");
            return Optional.empty();
        }
    }

    private Optional<UnitWords> words(YamlForm of) {
        UnitWords words = new UnitWords(
                word(of, "unit"), word(of, "units"), of.text("article"), word(of, "agency"), word(of, "state"));
        if (!words.article().isEmpty() && !List.of("a", "an").contains(words.article())) {
            unusable(of, "article", words.article(), "a, an");
        }
        of.close();
        return Optional.of(words);
    }

    private String word(YamlForm of, String key) {
        String word = of.text(key);
        if (!word.isEmpty() && !WORD.matcher(word).matches()) {
            unusable(of, key, word, A_WORD);
        }
        return word;
    }

    private Optional<YearForm> years() {
        String text = form.text("schoolYear");
        Optional<YearForm> years = text.isEmpty() ? Optional.empty() : YearForm.find(text);
        if (years.isEmpty() && !text.isEmpty()) {
            unusable(
                    form,
                    "schoolYear",
                    text,
                    "{from} or {from2}, {to} or {to2}, or one of each with a hyphen, a stroke or a blank between them;"
                            + " letters before and after, such as SY{to2}");
        }
        return years;
    }

    private void unusable(YamlForm of, String key, String found, String allowed) {
        issues.add(Issue.of(
                IssueCode.JURISDICTION_INVALID,
                of.at(key),
                "the value cannot be used",
                found,
                allowed,
                "correct " + key + " in the jurisdiction file"));
    }
}
