package org.determinations.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people read is plain American English, and a rule in it is applied or not applied: literals of the program, pages, help,
 * documents, jobs and samples. Machine values ({@code FIRED}, columns and keys such as {@code not_fired}) keep their names.
 */
class PlainWordsTest {
    private static final Pattern BRITISH =
            word("(?i)(?:re)?analys(?:e|ed|ing)|(?:un|re)?labell(?:ed|ing)|level(?:led|ling)"
                    + "|colour(?:s|ed)?|favour\\w*|honour\\w*|behaviours?|neighbour\\w*|labour|programmes?|catalogues?|centr(?:e|es|ed)"
                    + "|cancell(?:ed|ing)|modell(?:ed|ing)|travell\\w+|judgements?|licences?|defence|offence|enrol(?:s|ments?)?"
                    + "|practis(?:e|es|ed|ing)|towards|spelt|fulfils?|learnt|whilst|amongst|grey|artefacts?"
                    + "|(?:un)?(?:author|capital|categor|character|emphas|final|general|initial|item|local|maxim|memor|minim|neutral"
                    + "|normal|optim|organ|prior|random|real|recogn|sanit|serial|special|standard|summar|synchron|util|visual)"
                    + "is(?:e|es|ed|ing|ations?)");
    private static final Pattern FIRED = word("[Ff](?:ires?|ired|irings?)");
    private static final Pattern LITERAL_TRANSLATION = Pattern.compile(
            "(?i)\\b(?:stands? (?:twice|behind)|another one now|is another one|of then\\b|pack of then|packs? of before"
                    + "|nobody can tell|came to its end|to its end, so|whoever keeps|becomes due any more|mend(?:ed|s|ing)?\\b"
                    + "|that are no district|is no district|are no districts?\\b|on its way here)");

    private static final Pattern STRING_OR_COMMENT = Pattern.compile(
            "\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)+'|/\\*(?s:.*?)\\*/|//[^\n]*");

    /**
     * Published and never changed, a record of how it was decided, or words in a file of a run that a replay of earlier runs
     * writes again byte for byte.
     */
    private static final List<String> AS_THEY_ARE = List.of(
            "jobs/policies/massachusetts-2012.1/",
            "src/main/java/org/determinations/report/secondary/SecondaryRelease.java",
            "src/docs/adr/0018-a-firing-belongs-to-who-holds-its-job.md",
            "src/docs/mutation.md");

    private static final Set<String> ENDINGS =
            Set.of("md", "txt", "yaml", "csv", "json", "1", "jte", "java", "properties", "cmd");

    private static final TreeMap<String, String> TEXTS = readAll();

    @Test
    void the_spelling_is_american() {
        assertThat(found(BRITISH)).isEmpty();
    }

    @Test
    void a_rule_is_applied_or_not_applied() {
        assertThat(found(FIRED)).isEmpty();
    }

    @Test
    void no_sentence_is_a_literal_translation() {
        assertThat(found(LITERAL_TRANSLATION))
                .allMatch(hit -> hit.startsWith("src/docs/adr/"), "a record of a decision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A district to be analysed",
                "it is labelled so",
                "no colour, also on a terminal",
                "two colours",
                "the catalogue",
                "October enrolment file",
                "to practise on",
                "unrecognised"
            })
    void british_spelling_is_seen(String sentence) {
        assertThat(BRITISH.matcher(sentence).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A district to be analyzed",
                "no color, also on a terminal",
                "five analyses",
                "outputs-catalogue.md",
                "neutralised_cells",
                "organization, enrollment, practice, program, honor",
                "the text otherwise promises a premise"
            })
    void american_spelling_and_names_of_files_and_keys_are_left_alone(String sentence) {
        assertThat(BRITISH.matcher(sentence).find()).isFalse();
    }

    /** A word by itself: not a part of the name of a file, a key or a column. */
    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\w.\"`-])(?:" + words + ")(?![\\w]|-\\d|\\.(?:md|csv|json))");
    }

    private static List<String> found(Pattern pattern) {
        return TEXTS.entrySet().stream()
                .flatMap(text -> pattern.matcher(text.getValue())
                        .results()
                        .map(match -> text.getKey() + ":" + line(text.getValue(), match.start()) + " " + match.group()))
                .toList();
    }

    private static long line(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static TreeMap<String, String> readAll() {
        Path root = ShippedPolicies.root();
        return Stream.of(
                        "README.md",
                        "NOTICE",
                        "determinations.cmd",
                        "src/main",
                        "src/docs",
                        "jobs",
                        "data-samples",
                        "sql/README.md")
                .flatMap(part -> walk(root.resolve(part)))
                .filter(file -> isRead(root.relativize(file).toString().replace('\\', '/')))
                .collect(Collectors.toMap(
                        file -> root.relativize(file).toString().replace('\\', '/'),
                        PlainWordsTest::text,
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static boolean isRead(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return (ENDINGS.contains(ending) || name.equals("NOTICE"))
                && !name.contains("/fonts/")
                && AS_THEY_ARE.stream().noneMatch(name::startsWith);
    }

    private static Stream<Path> walk(Path part) {
        try (Stream<Path> files = Files.walk(part)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document as it is; of a Java file the literals that are sentences, everything else blank so that lines stay. */
    private static String text(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return file.toString().endsWith(".java") ? sentences(text) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentences(String source) {
        StringBuilder sentences = new StringBuilder();
        int from = 0;
        Matcher part = STRING_OR_COMMENT.matcher(source);
        while (part.find()) {
            sentences.append(lines(source.substring(from, part.start())));
            sentences.append(isSentence(part) ? part.group().substring(1) : lines(part.group()));
            from = part.end();
        }
        return sentences.toString();
    }

    private static boolean isSentence(MatchResult part) {
        return part.group().startsWith("\"") && part.group().strip().contains(" ");
    }

    private static String lines(String text) {
        return text.replaceAll("[^\n]", "");
    }
}
