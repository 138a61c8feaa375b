package org.determinations.application.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.determinations.application.Installation;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.policyfile.PackFiles;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.WholeFolder;
import org.determinations.scorecardfile.ScorecardFiles;

/**
 * A draft of a policy, copied from a pack, outside the published ones. It stands in no calendar and no lock: a question may be
 * asked of it, and nothing that is released comes from it.
 *
 * @param folder named after the draft, as folders of packs are
 */
public record PackDraft(String name, String from, Path folder) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final String CHANGES = "CHANGES.md";

    /**
     * Makes the draft and reads it, so that what stands there is sound.
     *
     * @param from a published pack, a draft, or the folder of one
     * @param parent in which the folder of the draft is made; {@code drafts/} of the home when empty
     * @throws Refusal SY-050 for a name that cannot be one or is taken, SY-008 where nothing may be written
     */
    public static PackDraft make(Installation installation, String from, String name, Optional<Path> parent) {
        Path source = PackFolders.get(installation, from);
        String before = Policies.files().loadFolder(source).id();
        demandName(installation, name);
        Path folder = parent.orElseGet(() -> PackFolders.drafts(installation))
                .toAbsolutePath()
                .normalize()
                .resolve(name);
        if (folder.startsWith(installation.policies().toAbsolutePath().normalize())) {
            throw notWritable(folder, "published packs stand there, and a draft is none", "any other folder");
        }
        if (Files.exists(folder)) {
            throw notWritable(folder, "something is there already, and nothing is overwritten", "a new folder");
        }
        write(folder, drafted(PackFiles.contents(source), before, name));
        try {
            Policies.files().loadFolder(folder);
        } catch (Refusal refused) {
            RunPacks.delete(folder);
            throw refused;
        }
        return new PackDraft(name, before, folder);
    }

    private static void demandName(Installation installation, String name) {
        boolean taken = Files.exists(installation.policies().resolve(name));
        if (!NAME.matcher(name).matches() || taken) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NAME_NOT_USABLE,
                    "NAME",
                    taken ? "a published pack has this name" : "a pack cannot have this name",
                    name,
                    "lower-case letters and digits, with hyphens and dots between them, such as state-2026.1",
                    "choose another name");
        }
    }

    /**
     * Keeps a pack among the drafts of the home as it is. One that is there stays.
     *
     * @return its folder
     * @throws Refusal SY-008 where nothing may be written
     */
    public static Path keep(Installation installation, String name, SortedMap<String, byte[]> contents) {
        Path folder = PackFolders.draft(installation, name);
        if (!Files.exists(folder)) {
            write(folder, contents);
        }
        return folder;
    }

    private static SortedMap<String, byte[]> drafted(SortedMap<String, byte[]> contents, String from, String name) {
        SortedMap<String, byte[]> drafted = new TreeMap<>();
        contents.forEach((file, content) -> drafted.put(file, written(file, content, from, name)));
        return drafted;
    }

    private static void write(Path folder, SortedMap<String, byte[]> contents) {
        try {
            WholeFolder.makeNew(folder, partial -> {
                for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                    Path target = partial.resolve(file.getKey());
                    OwnerOnly.createFolders(Objects.requireNonNull(target.getParent()));
                    Files.write(target, file.getValue());
                }
                return partial;
            });
        } catch (IOException e) {
            throw notWritable(folder, "the draft cannot be written", "a folder that you may write");
        }
    }

    private static byte[] written(String file, byte[] content, String from, String name) {
        String text = new String(content, StandardCharsets.UTF_8);
        return switch (file) {
            case PackFolders.PACK -> DraftText.pack(text, from, name).getBytes(StandardCharsets.UTF_8);
            case ScorecardFiles.NAME -> DraftText.scorecard(text, name).getBytes(StandardCharsets.UTF_8);
            case CHANGES -> DraftText.changes(from, name).getBytes(StandardCharsets.UTF_8);
            default -> content;
        };
    }

    private static Refusal notWritable(Path folder, String wrong, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.OUTPUT_NOT_WRITABLE,
                folder.getFileName().toString(),
                wrong,
                folder.toString(),
                allowed,
                "name another with --to, or another draft");
    }
}
