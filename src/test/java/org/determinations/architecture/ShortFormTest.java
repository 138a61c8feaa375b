package org.determinations.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the language or one method of ours says already is not written out anew in every class. Decision record 100. */
class ShortFormTest {
    private static final Pattern REFUSAL =
            Pattern.compile("new Refusal\\((?!this)\\s*[\\w.]+,\\s*Issue\\.of\\(\\s*[\\w.]+,\\s*SourceRef\\.ofFile\\(");
    private static final Pattern WORD = Pattern.compile(
            "public String word\\(\\) \\{\\s*return name\\(\\)\\.toLowerCase\\([\\w.]+\\)(?:\\.replace\\('_', ' '\\))?;");
    private static final Pattern CLASS =
            Pattern.compile("(?m)^final class (\\w+)(?:<[\\w<>, ?]*>)?(?: implements [^{]+)? \\{$");
    private static final Pattern KEPT = Pattern.compile("(?m)^    private final [^=;]+ (\\w+);$");
    private static final Pattern OTHERWISE =
            Pattern.compile("(?m)^    private (?:final [^=;]+ \\w+ =|(?!final |static )[^=;(]+ \\w+(?: =.*)?;)");
    private static final Pattern ASSIGNED = Pattern.compile("this\\.(\\w+) = \\1;");

    @Test
    void a_refusal_for_one_reason_is_one_call() throws IOException {
        assertThat("new Refusal(Refusal.Kind.GATE, Issue.of(IssueCode.NOT_FOUND, SourceRef.ofFile(\"run 1\"),")
                .containsPattern(REFUSAL);
        assertThat(SourceText.ofEveryRoom().written(REFUSAL))
                .as("use instead: Refusal.Kind.GATE.of(code, where, wrong, found, allowed, action)")
                .isEmpty();
    }

    @Test
    void a_constant_whose_word_is_its_name_is_worded() throws IOException {
        assertThat("    public String word() {\n        return name().toLowerCase(Locale.ROOT).replace('_', ' ');")
                .containsPattern(WORD);
        assertThat(SourceText.ofEveryRoom().written(WORD))
                .as("use instead: implements Worded, which finds and lists the words too")
                .isEmpty();
    }

    @Test
    void a_class_that_only_keeps_what_it_is_given_is_a_record() throws IOException {
        String kept =
                "final class Kept {\n    private final int a;\n\n    Kept(int a) {\n        this.a = a;\n    }\n%s}\n";
        assertThat(onlyKeeps(kept.formatted(""))).isTrue();
        assertThat(onlyKeeps(kept.formatted("\n    int a() {\n        return -a;\n    }\n")))
                .isFalse();
        assertThat(onlyKeeps(kept.formatted("    private int b;\n"))).isFalse();
        assertThat(onlyKeeps(kept.formatted("    private final int b = 1;\n"))).isFalse();
        assertThat(onlyKeeps(kept.formatted("\n    Kept() {\n        this(0);\n    }\n")))
                .isFalse();
        assertThat(onlyKeeps(kept.replace("= a", "= -a"))).isFalse();
        assertThat(SourceText.ofEveryRoom().files(ShortFormTest::onlyKeeps))
                .as("write it as a record of its package")
                .isEmpty();
    }

    /** Whether a class of its package alone has one constructor, which is the one that a record with its fields would have. */
    private static boolean onlyKeeps(String source) {
        Matcher type = CLASS.matcher(source);
        if (!type.find() || OTHERWISE.matcher(source).find()) {
            return false;
        }
        List<String> fields = groups(KEPT.matcher(source));
        String head = "(?m)^    (?:private |public |protected )?" + type.group(1) + "\\(";
        List<String> assigned = groups(Pattern.compile(
                        "(?m)^    " + type.group(1) + "\\([^)]*\\) \\{\n((?:        this\\.\\w+ = \\w+;\n)+)    }$")
                .matcher(source));
        return !fields.isEmpty()
                && fields.size() <= 8
                && Pattern.compile(head).matcher(source).results().count() == 1
                && assigned.size() == 1
                && fields.equals(groups(ASSIGNED.matcher(assigned.get(0))))
                && fields.stream()
                        .noneMatch(field -> Pattern.compile("(?m)^    [\\w<>,.? \\[\\]]*\\b" + field + "\\(\\)")
                                .matcher(source)
                                .find());
    }

    private static List<String> groups(Matcher matcher) {
        return matcher.results().map((MatchResult found) -> found.group(1)).toList();
    }
}
