package org.determinations.application.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.ContentHash;
import org.determinations.application.Installation;
import org.determinations.issue.Refusal;
import org.determinations.model.Confidence;
import org.determinations.model.result.PolicyStatement;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.PackFiles;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.difference.ScorecardDifference;
import org.determinations.scorecard.difference.ScorecardLine;

/** Compares two policy packs by parameter and row. Their ids are not compared, and of letters only whether they differ. */
public final class PackComparison {
    private static final String LETTERS = "letters/";

    private final Installation installation;

    public PackComparison(Installation installation) {
        this.installation = installation;
    }

    /**
     * Every difference of two packs.
     *
     * @param first a published pack, a draft, or the folder of one
     * @param second likewise
     * @throws Refusal SY-010 when there is no such pack; with everything wrong with one that is not sound
     */
    public PackDifference compare(String first, String second) {
        Path folderBefore = PackFolders.get(installation, first);
        Path folderAfter = PackFolders.get(installation, second);
        PolicyPack before = Policies.files().loadFolder(folderBefore);
        PolicyPack after = Policies.files().loadFolder(folderAfter);
        List<PackDifference.Change> changes = new ArrayList<>(compare(head(before), head(after)));
        Optional<Scorecard> one = PolicySheets.scorecard(before);
        Optional<Scorecard> other = PolicySheets.scorecard(after);
        if (one.isPresent() && other.isPresent()) {
            changes.addAll(compare(one.get(), other.get()));
        } else {
            changes.addAll(compare(PolicySheets.rules(before), PolicySheets.rules(after)));
        }
        changes.addAll(compare(PolicySheets.analyses(before), PolicySheets.analyses(after)));
        changes.addAll(compare(letters(folderBefore), letters(folderAfter)));
        return new PackDifference(before.id(), after.id(), changes);
    }

    private static List<PackDifference.Change> compare(Scorecard before, Scorecard after) {
        return ScorecardDifference.of(before, after).stream()
                .filter(d -> Stream.of(d.before(), d.after())
                        .flatMap(Optional::stream)
                        .noneMatch(line -> line.section().equals("scorecard")))
                .map(PackComparison::change)
                .toList();
    }

    private static PackDifference.Change change(ScorecardDifference difference) {
        PackDifference.Kind kind = PackDifference.Kind.valueOf(difference.kind().name());
        ScorecardLine line =
                difference.after().or(difference::before).orElseThrow(() -> new IllegalStateException("neither line"));
        if (difference.kind() == ScorecardDifference.Kind.MOVED) {
            String passed = difference.before().map(ScorecardLine::what).orElse("");
            return new PackDifference.Change(kind, where(line), "after " + passed, "before " + passed);
        }
        boolean cited = difference.kind() == ScorecardDifference.Kind.CITED;
        return new PackDifference.Change(
                kind,
                where(line),
                difference.before().map(b -> cited ? cited(b) : b.says()).orElse(""),
                difference.after().map(a -> cited ? cited(a) : a.says()).orElse(""));
    }

    private static String cited(ScorecardLine line) {
        String quote = line.cited().quote();
        return cited(line.cited().sources(), line.cited().confidence()) + (quote.isEmpty() ? "" : ", “" + quote + "”");
    }

    private static String cited(List<String> sources, Confidence confidence) {
        return String.join(", ", sources) + ", " + confidence.word();
    }

    private static String where(ScorecardLine line) {
        return line.section() + (line.id().equals(line.section()) ? "" : " " + line.id()) + ": " + line.what();
    }

    private static Stream<PolicyStatement> head(PolicyPack pack) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("label", pack.label());
        said.put("shape", pack.shape());
        said.put("governs", pack.inForce().text());
        said.put("approved by", pack.approval().by());
        said.put("approved on", pack.approval().on());
        said.put(
                "categories from least to most serious",
                pack.categories().stream().map(c -> c.code().text()).collect(Collectors.joining(", ")));
        for (DeterminationCategory category : pack.categories()) {
            said.put(
                    "category " + category.code().text(),
                    category.name() + "; " + category.assistance() + "; " + category.assistanceText());
        }
        said.put("label with " + pack.labels().slot(), pack.labels().withBasis());
        said.put("label without " + pack.labels().slot(), pack.labels().withoutBasis());
        said.put("label of no category", pack.labels().undetermined());
        return said.entrySet().stream()
                .map(e ->
                        new PolicyStatement("pack", "pack", e.getKey(), e.getValue(), List.of(), Confidence.CONFIRMED));
    }

    private static Stream<PolicyStatement> letters(Path folder) {
        return PackFiles.contents(folder).entrySet().stream()
                .filter(file -> file.getKey().startsWith(LETTERS))
                .map(file -> new PolicyStatement(
                        "letters",
                        "letters",
                        file.getKey().substring(LETTERS.length()),
                        "SHA-256 " + ContentHash.hex(file.getValue()),
                        List.of(),
                        Confidence.CONFIRMED));
    }

    private static List<PackDifference.Change> compare(Stream<PolicyStatement> first, Stream<PolicyStatement> second) {
        Map<String, PolicyStatement> before = byPlace(first);
        Map<String, PolicyStatement> after = byPlace(second);
        Set<String> places = new LinkedHashSet<>(before.keySet());
        places.addAll(after.keySet());
        return places.stream()
                .flatMap(place ->
                        change(place, Optional.ofNullable(before.get(place)), Optional.ofNullable(after.get(place)))
                                .stream())
                .toList();
    }

    private static Map<String, PolicyStatement> byPlace(Stream<PolicyStatement> statements) {
        Map<String, PolicyStatement> byPlace = new LinkedHashMap<>();
        statements.forEach(s ->
                byPlace.put(s.section() + (s.part().equals(s.section()) ? "" : " " + s.part()) + ": " + s.what(), s));
        return byPlace;
    }

    private static Optional<PackDifference.Change> change(
            String place, Optional<PolicyStatement> was, Optional<PolicyStatement> is) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        String before = was.map(PolicyStatement::says).orElse("");
        String after = is.map(PolicyStatement::says).orElse("");
        if (was.isPresent() && is.isPresent() && Objects.equals(before, after)) {
            return Optional.of(new PackDifference.Change(
                    PackDifference.Kind.CITED,
                    place,
                    cited(was.get().sources(), was.get().confidence()),
                    cited(is.get().sources(), is.get().confidence())));
        }
        PackDifference.Kind kind = was.isEmpty()
                ? PackDifference.Kind.ADDED
                : is.isEmpty() ? PackDifference.Kind.REMOVED : PackDifference.Kind.CHANGED;
        return Optional.of(new PackDifference.Change(kind, place, before, after));
    }
}
