package org.determinations.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.jurisdiction.CodeMask;
import org.determinations.model.jurisdiction.CodeRestoring;

/** Reads the form of the codes of a jurisdiction and keeps everything that is wrong with it. */
final class CodeFormReading {
    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]?)-([1-9][0-9]?)");
    private static final int LONGEST_SCHOOL = 20;

    private final YamlForm form;
    private final List<Issue> issues;
    private final int before;

    CodeFormReading(YamlForm form, List<Issue> issues) {
        this.form = form;
        this.issues = issues;
        this.before = issues.size();
    }

    /** The form; empty when there is an issue. */
    Optional<CodeForm> codes() {
        List<CodeMask> units = form.texts("forms").stream()
                .flatMap(text -> mask(form, "forms", text, DistrictCode.LONGEST).stream())
                .toList();
        Optional<CodeMask> school = mask(form, "school", form.text("school"), LONGEST_SCHOOL);
        String state = form.text("state");
        List<String> totals = form.texts("totals");
        List<CodeRestoring> restorings = restorings();
        CodeForm.CodeWords words = form.form("messages", IssueCode.JURISDICTION_INVALID)
                .map(CodeFormReading::words)
                .orElse(new CodeForm.CodeWords("", "", "", ""));
        form.close();
        if (issues.size() > before || units.isEmpty() || school.isEmpty()) {
            return Optional.empty();
        }
        CodeForm codes = new CodeForm(units, school.get(), restorings, state, totals, words);
        agree(codes);
        return Optional.of(codes);
    }

    /** What each part says must fit what the others say. */
    private void agree(CodeForm codes) {
        int length = codes.units().get(0).length();
        if (codes.units().stream().anyMatch(mask -> mask.length() != length)) {
            unusable(
                    form,
                    "forms",
                    "the forms have different lengths",
                    codes.units().toString(),
                    "forms of one length");
        }
        if (codes.school().length() < length) {
            unusable(
                    form,
                    "school",
                    "the code of a school is shorter than that of its unit",
                    codes.school().toString(),
                    length + " signs or more");
        }
        if (codes.parseWhole(codes.words().example()).isEmpty()) {
            unusable(
                    form,
                    "messages",
                    "the example has none of the forms, or is the code of the whole",
                    codes.words().example(),
                    codes.units().toString());
        }
        for (CodeRestoring restoring : codes.restorings()) {
            if (restoring.mask().length() != length
                    || restoring.fewest() > restoring.most()
                    || restoring.most() > restoring.places()) {
                unusable(
                        form,
                        "restore",
                        "a shortened code has more digits than its form has places, or its form another length",
                        restoring.fewest() + "-" + restoring.most() + " as " + restoring.mask(),
                        "at most as many digits as there are N, in a form of " + length + " signs");
            }
        }
    }

    private List<CodeRestoring> restorings() {
        List<CodeRestoring> restorings = new ArrayList<>();
        List<YamlForm> forms =
                form.listLeft().contains("restore") ? form.forms("restore", IssueCode.JURISDICTION_INVALID) : List.of();
        for (YamlForm one : forms) {
            Matcher span = SPAN.matcher(one.text("digits"));
            Optional<CodeMask> mask = mask(one, "as", one.text("as"), DistrictCode.LONGEST);
            if (!span.matches()) {
                unusable(one, "digits", "the value cannot be used", "", "fewest and most digits, such as \"1-4\"");
            } else {
                mask.ifPresent(as -> restorings.add(
                        new CodeRestoring(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)), as)));
            }
            one.close();
        }
        return restorings;
    }

    private static CodeForm.CodeWords words(YamlForm of) {
        CodeForm.CodeWords words = new CodeForm.CodeWords(
                of.text("form"),
                of.text("example"),
                of.optionalText("shortened").orElse(""),
                of.text("school"));
        of.close();
        return words;
    }

    private Optional<CodeMask> mask(YamlForm of, String key, String text, int longest) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!CodeMask.isMask(text) || text.startsWith("-") || CodeMask.of(text).length() > longest) {
            unusable(of, key, "the form cannot be used", text, CodeMask.ALLOWED + "; at most " + longest + " signs");
            return Optional.empty();
        }
        return Optional.of(CodeMask.of(text));
    }

    private void unusable(YamlForm of, String key, String wrong, String found, String allowed) {
        issues.add(Issue.of(
                IssueCode.JURISDICTION_INVALID,
                of.at(key),
                wrong,
                found,
                allowed,
                "correct " + key + " in the jurisdiction file"));
    }
}
