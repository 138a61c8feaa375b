package org.determinations.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.run.ManifestFile;

/**
 * Golden files with slots in place of what another golden file holds already: the hash and size of a file of the same folder,
 * the hash over all of them, and the result of an explanation. So a new column stands in one golden file of each form, and not in all of them.
 */
final class GoldenSlots {
    private static final String RESULT = "the result, which the test holds against the table";
    private static final Pattern OBJECT = Pattern.compile("\"result\"( ?: ?)\\{(?:[^{}]|\\{[^{}]*\\})*\\}");

    private static final Pattern ID = Pattern.compile("(\"id\": \")[0-9a-f]{64}");

    private GoldenSlots() {}

    /** The files of a run's folder with a slot for the hash and the size of each, wherever they stand. */
    static Map<String, String> hashes(Map<String, String> files) {
        Map<String, String> slotted = new TreeMap<>(files);
        files.forEach((path, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String name = path.substring(path.lastIndexOf('/') + 1);
            String hash = SafeFiles.sha256(bytes);
            Pattern sized = Pattern.compile(Pattern.quote(hash) + "(\",\\s+\"bytes\": )" + bytes.length);
            String slot = "{sha256 of " + name + "}";
            slotted.replaceAll((other, with) -> sized.matcher(with)
                    .replaceAll(match -> Matcher.quoteReplacement(slot + match.group(1) + "{bytes of " + name + "}"))
                    .replace(hash, slot));
        });
        slotted.computeIfPresent(
                "run/" + ManifestFile.NAME, (path, text) -> ID.matcher(text).replaceFirst("$1{hash of the content}"));
        return slotted;
    }

    /** The text of a JSON document with a slot for each result. */
    static String results(String text) {
        return OBJECT.matcher(text).replaceAll("\"result\"$1{" + RESULT + "}");
    }
}
