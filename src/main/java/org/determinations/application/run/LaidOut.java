package org.determinations.application.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A cycle folder as it would be with some files in it that are not there, and without others: so that a person can be told what
 * would come of a file before it is put there. Immutable.
 *
 * @param added name relative to the cycle folder to where the content lies
 * @param removed names relative to the cycle folder
 */
public record LaidOut(Path cycleFolder, Map<String, Path> added, Set<String> removed) {

    public LaidOut {
        added = Map.copyOf(added);
        removed = Set.copyOf(removed);
    }

    /** As it is. */
    public static LaidOut as(Path cycleFolder) {
        return new LaidOut(cycleFolder, Map.of(), Set.of());
    }

    /**
     * The files of one of its folders by name, each with where it lies.
     *
     * @param prefix such as {@code official/}; empty for the cycle folder itself
     */
    public Map<String, Path> files(String prefix) {
        Map<String, Path> files = new TreeMap<>();
        CycleInputs.csvFiles(cycleFolder.resolve(prefix), prefix.isEmpty())
                .forEach(file -> files.put(prefix + file.getFileName(), file));
        new TreeSet<>(added.keySet())
                .stream()
                        .filter(name ->
                                name.substring(0, name.lastIndexOf('/') + 1).equals(prefix))
                        .forEach(name -> files.put(name, added.get(name)));
        removed.forEach(files::remove);
        return files;
    }
}
