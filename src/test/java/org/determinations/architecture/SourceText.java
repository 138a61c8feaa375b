package org.determinations.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a room's sources say in literals, comments apart: constants leave no trace that a class file test could follow. */
final class SourceText {
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)+'");
    private static final Pattern STRING_OR_COMMENT = Pattern.compile(STRING + "|/\\*(?s:.*?)\\*/|//[^\n]*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])\\d[\\w.]*");
    private static final Pattern YEAR = Pattern.compile("(?<![\\w.$])(19|20)\\d\\d(?![\\w.])|\"(19|20)\\d\\d[^\"]*\"");
    private static final Pattern UNCHECKED =
            Pattern.compile("@SuppressWarnings\\b|\\(\\s*[A-Z](?:\\[])?\\s*\\)\\s*[\\w(]");
    private static final Pattern CATEGORY = Pattern.compile("\"(MR|MRAR|NTA|NA|NI|NSI)\"");
    private static final Pattern JURISDICTION = Pattern.compile(
            "\"[^\"\n]*(?i:massachusetts|commonwealth of|\\bDESE\\b|eight[- ]digit|\\[0-9\\]\\{(?:\\d,)?8\\}|(?<!\\d)\\d{4}0000(?!\\d))[^\"\n]*\"");
    private static final Pattern POLICY =
            Pattern.compile("\"[^\"\n]*(?:[Aa]ccountability.level|[Cc]ompliance factor|MA12-)[^\"\n]*\"");
    private static final Pattern FORM_BY_FLAG = Pattern.compile("\\bboolean\\s+(json|asJson|colou?r)\\b");
    private static final Pattern FACT_BY_CLASS = factByClass();

    private static final Map<String, List<Source>> READ = new ConcurrentHashMap<>();

    private final List<Source> sources;

    private SourceText(List<Source> sources) {
        this.sources = sources;
    }

    /** The sources of a room, read once in a process; empty when it has no folder. */
    static SourceText of(String room) throws IOException {
        List<Source> read = READ.get(room);
        if (read == null) {
            read = read(
                    Product.root().resolve("src/main/java/org/determinations").resolve(room));
            READ.put(room, read);
        }
        return new SourceText(read);
    }

    private static List<Source> read(Path folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    String text = STRING_OR_COMMENT
                            .matcher(Files.readString(file))
                            .replaceAll(match -> Matcher.quoteReplacement(
                                    match.group().startsWith("/") ? blank(match) : match.group()));
                    String bare = STRING.matcher(text).replaceAll(SourceText::blank);
                    sources.add(new Source(file.getFileName().toString(), text, bare));
                }
            }
        }
        return sources;
    }

    /** Every source of the product. */
    static SourceText ofEveryRoom() throws IOException {
        return of("");
    }

    /** The same without the sources below a folder. */
    SourceText without(String room) throws IOException {
        List<String> others = of(room).sources.stream().map(Source::text).toList();
        return new SourceText(sources.stream()
                .filter(source -> !others.contains(source.text()))
                .toList());
    }

    /**
     * Where the class of a fact is asked or cast to, outside the descriptors of facts: {@code instanceof LevelFact},
     * {@code LevelFact.class}, {@code (LevelFact) fact}, {@code (List<LevelFact>) facts}.
     */
    List<String> factsByClass() {
        return new SourceText(sources.stream()
                        .filter(source -> !source.text().matches("(?s).* extends (Plain)?FactKind<.*"))
                        .toList())
                .find(FACT_BY_CLASS, true);
    }

    /** Where something is cast to a type variable, or a warning of the compiler is silenced. */
    List<String> uncheckedCasts() {
        return find(UNCHECKED, true);
    }

    /** Where a state, or the form of its codes, stands as text. */
    List<String> jurisdictions() {
        return find(JURISDICTION, false);
    }

    /** Where what one shape of policy rests on, or one of its rules, stands as text. */
    List<String> policies() {
        return find(POLICY, false);
    }

    /** Where a parameter or a component asks in which form somebody wants something. */
    List<String> formsByFlag() {
        return find(FORM_BY_FLAG, true);
    }

    /** Where a determination category's name stands as text. */
    List<String> categoryNames() {
        return find(CATEGORY, false);
    }

    /** Where a year stands as a number or at the start of a text. */
    List<String> years() {
        return find(YEAR, false);
    }

    /** Where a number other than 0 and 1 stands. */
    List<String> numbers() {
        return find(NUMBER, true).stream()
                .filter(found -> !found.endsWith(" 0") && !found.endsWith(" 1"))
                .toList();
    }

    /** Where a form of words stands that is given; literals are seen. */
    List<String> written(Pattern form) {
        return find(form, false);
    }

    /** Names of the files of which that is true, comments apart. */
    List<String> files(Predicate<String> which) {
        return sources.stream()
                .filter(source -> which.test(source.text()))
                .map(Source::name)
                .toList();
    }

    private static Pattern factByClass() {
        String kind = "(?:Fact|" + String.join("|", Product.kindsOfFact()) + ")\\b";
        String asked = "\\binstanceof\\s+(?:final\\s+)?" + kind + "|(?<![\\w.])" + kind + "\\.class\\b";
        String cast = "\\(\\s*(?:" + kind + "|[A-Z]\\w*<[^()]*\\b" + kind + "[^()]*>)\\s*\\)\\s*[\\w(]";
        return Pattern.compile(asked + "|" + cast);
    }

    private List<String> find(Pattern pattern, boolean withoutStrings) {
        List<String> found = new ArrayList<>();
        for (Source source : sources) {
            String text = withoutStrings ? source.bare() : source.text();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                found.add(source.name() + ":" + Math.max(line, 1) + " " + matcher.group());
            }
        }
        return found;
    }

    /** Blanks of the same length and lines, so that line numbers stay. */
    private static String blank(MatchResult match) {
        return match.group().replaceAll("[^\n]", " ");
    }

    /**
     * One file.
     *
     * @param text without comments
     * @param bare without literals too
     */
    private record Source(String name, String text, String bare) {}
}
