package org.determinations.store.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceValue;
import org.determinations.store.sql.JsonText;
import tools.jackson.core.JsonParser;

/**
 * Reads packed values without writing their JSON out again: what stands for words is looked up, what stands between is taken as
 * it is. Values that are packed in any other way it leaves alone. One per form; used by many threads.
 */
final class PackedReader {
    private static final String NAME_ENDS = "\",\"text\":\"";
    private static final String FILE_ENDS = ",\"row\":";
    private static final String REST_BEGINS = ",\"column\":";
    private static final int DIGITS = 9;

    private final List<String> words;
    private final Map<Integer, Optional<EvidenceValue>> frames = new ConcurrentHashMap<>();

    /** @param words in the order of their signs */
    PackedReader(List<String> words) {
        this.words = words;
    }

    /** One walk through the values of an answer. */
    private final class Walk {
        private final String packed;
        private int at;

        Walk(String packed) {
            this.packed = packed;
        }

        Optional<List<EvidenceValue>> values() {
            List<EvidenceValue> values = new ArrayList<>();
            while (at < packed.length() && word() == (values.isEmpty() ? 0 : 1)) {
                Optional<EvidenceValue> value = value();
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
                if (at == packed.length() - 1 && packed.charAt(at) == '}') {
                    return Optional.of(values);
                }
            }
            return Optional.empty();
        }

        /** Unit, name, text, file, row and rest: what is a word must be one, and all others plain. */
        private Optional<EvidenceValue> value() {
            String unit = plain();
            int name = word();
            String text = plain();
            int file = word();
            int row = row();
            int rest = word();
            if (!isPlain(unit) || !isPlain(text) || row < 0 || Math.min(name, Math.min(file, rest)) < 0) {
                return Optional.empty();
            }
            return frame(name, file, rest)
                    .map(frame -> new EvidenceValue(
                            unit + frame.name(),
                            text,
                            frame.missing(),
                            new SourceRef(
                                    frame.where().file(), row, frame.where().column()),
                            frame.note(),
                            frame.shows()));
        }

        /** The number of the word whose sign stands here; less than 0 where none does. */
        private int word() {
            int word = at < packed.length() ? RuleForm.wordOf(packed.charAt(at)) : -1;
            at++;
            return word < words.size() ? word : -1;
        }

        /** Up to the next sign. */
        private String plain() {
            int from = Math.min(at, packed.length());
            at = from;
            while (at < packed.length() && packed.charAt(at) >= ' ') {
                at++;
            }
            return packed.substring(from, at);
        }

        private int row() {
            String digits = plain();
            boolean number = !digits.isEmpty()
                    && digits.length() <= DIGITS
                    && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
            return number ? Integer.parseInt(digits) : -1;
        }
    }

    /** The values; empty where they must be read as JSON. */
    Optional<List<EvidenceValue>> read(String packed) {
        return packed.isEmpty() ? Optional.of(List.of()) : new Walk(packed).values();
    }

    private static boolean isPlain(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    }

    private Optional<EvidenceValue> frame(int name, int file, int rest) {
        int key = (name << Byte.SIZE | file) << Byte.SIZE | rest;
        Optional<EvidenceValue> known = frames.get(key);
        if (known == null) {
            known = made(words.get(name), words.get(file), words.get(rest));
            frames.put(key, known);
        }
        return known;
    }

    private static Optional<EvidenceValue> made(String name, String file, String rest) {
        if (!name.endsWith(NAME_ENDS) || !file.endsWith(FILE_ENDS) || !rest.startsWith(REST_BEGINS)) {
            return Optional.empty();
        }
        try (JsonParser json = JsonText.open("{\"name\":\"" + name + file + '0' + rest + '}')) {
            return Optional.of(RuleResultJson.readValue(json));
        }
    }
}
