package org.determinations.policyfile;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the YAML texts that this process read last are as nodes: each run of a cycle, and each page of the desk, asks for the same
 * layouts and rules again. Known by the whole of the text, so that a file that was changed in any letter is parsed anew; a text that is
 * no such YAML is not kept, because its issues name the file. For any number of threads.
 */
final class ParsedTexts {
    /** Characters of all texts together: every shipped layout and policy comes to a fifth of it. */
    private static final int MOST = 1_000_000;

    private final Map<String, YamlNode> nodes = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /** The nodes of a text; empty where they were not kept. */
    synchronized Optional<YamlNode> find(String text) {
        return Optional.ofNullable(nodes.get(text));
    }

    /** Keeps the nodes of a text, and lets go of those that were not asked for the longest. */
    synchronized void keep(String text, YamlNode node) {
        if (text.length() > MOST || nodes.put(text, node) != null) {
            return;
        }
        characters += text.length();
        for (Iterator<String> oldest = nodes.keySet().iterator(); characters > MOST; ) {
            characters -= oldest.next().length();
            oldest.remove();
        }
    }
}
