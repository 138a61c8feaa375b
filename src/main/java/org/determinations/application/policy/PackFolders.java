package org.determinations.application.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecardfile.ScorecardFiles;

/** Folders of policy packs, found by what a person calls them: a published pack, a draft, or any folder. */
public final class PackFolders {
    static final String PACK = "pack.yaml";

    private PackFolders() {}

    /** Where drafts are made unless a person says otherwise. */
    static Path drafts(Installation installation) {
        return installation.home().resolve("drafts");
    }

    /**
     * The folder of a pack. A published pack comes first, then a draft of the home, then the folder itself.
     *
     * @throws Refusal SY-010 when there is none; whoever typed the name acts on it
     */
    public static Path get(Installation installation, String nameOrFolder) {
        return find(installation, nameOrFolder).orElseThrow(() -> notFound(installation, nameOrFolder));
    }

    /**
     * The folder of what is to be published: a draft of the home comes before a published pack of that name.
     *
     * @throws Refusal as above
     */
    public static Path getDraft(Installation installation, String nameOrFolder) {
        return inside(drafts(installation), nameOrFolder).orElseGet(() -> get(installation, nameOrFolder));
    }

    /** The same; empty when there is none. */
    static Optional<Path> find(Installation installation, String nameOrFolder) {
        return Stream.of(installation.policies(), drafts(installation))
                .flatMap(parent -> inside(parent, nameOrFolder).stream())
                .findFirst()
                .or(() -> folder(nameOrFolder));
    }

    /** A folder, whatever is in it; empty when there is none. */
    static Optional<Path> findDirectory(String text) {
        return path(text).map(p -> p.toAbsolutePath().normalize()).filter(Files::isDirectory);
    }

    /** Where a draft of the home is, or would be. */
    public static Path draft(Installation installation, String name) {
        return drafts(installation).resolve(name);
    }

    /** Names of the drafts of the home, sorted, but for those that a published pack has; none before anybody made one. */
    public static List<String> listDrafts(Installation installation) {
        Path drafts = drafts(installation);
        return Files.isDirectory(drafts)
                ? listed(drafts).stream()
                        .filter(name -> !isPack(installation.policies().resolve(name)))
                        .toList()
                : List.of();
    }

    /** Whether the pack is tables; else its rules are classes. */
    public static boolean hasScorecard(Path folder) {
        return Files.exists(folder.resolve(ScorecardFiles.NAME));
    }

    /** The scorecard of a folder; refused when the pack has another shape, or with everything that is wrong with it. */
    static Scorecard scorecard(Path folder) {
        if (!hasScorecard(folder)) {
            throw Refusal.Kind.INPUT.of(
                    IssueCode.NOT_FOUND,
                    folder.getFileName() + "/" + ScorecardFiles.NAME,
                    "the pack has no scorecard",
                    "",
                    "a pack of the shape scorecard",
                    "name a pack that has one");
        }
        return ScorecardFiles.read(folder);
    }

    private static Optional<Path> inside(Path parent, String name) {
        boolean plain = !name.isEmpty() && !name.contains("/") && !name.contains("\\") && !name.startsWith(".");
        return plain ? path(name).map(parent::resolve).filter(PackFolders::isPack) : Optional.empty();
    }

    private static Optional<Path> folder(String text) {
        return path(text).map(p -> p.toAbsolutePath().normalize()).filter(PackFolders::isPack);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isPack(Path folder) {
        return folder.getFileName() != null
                && (Files.isRegularFile(folder.resolve(PACK))
                        || Files.isRegularFile(folder.resolve(ScorecardFiles.NAME)));
    }

    static Refusal notFound(Installation installation, String name) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "policy",
                "there is no policy pack of that name, and no folder with one",
                name,
                Stream.concat(listed(installation.policies()).stream(), listDrafts(installation).stream())
                        .collect(Collectors.joining(", ")),
                "name one of these, or the folder of a pack");
    }

    private static List<String> listed(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(PackFolders::isPack)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
