package org.determinations.issue;

import java.util.Locale;

/** What keeps a file from being read or written, in words: the machine gives the name of an exception, which says nothing to a person. */
public final class FaultWords {
    private static final String DAMAGED = "it is damaged or cut off";
    private static final int LONGEST = 60;

    private FaultWords() {}

    /** After "found": {@code it is not there}. Never a path. */
    public static String of(Exception fault) {
        return switch (fault.getClass().getSimpleName()) {
            case "NoSuchFileException", "FileNotFoundException" -> "it is not there";
            case "AccessDeniedException" -> "access is denied";
            case "NotDirectoryException" -> "it is no folder";
            case "FileAlreadyExistsException" -> "a file of its name is in the way";
            case "CharacterCodingException", "MalformedInputException", "UnmappableCharacterException" ->
                "it is not text in UTF-8";
            case "ZipException", "EOFException" -> DAMAGED;
            case "FileSystemException", "IOException" -> reason(fault);
            default -> fault instanceof RuntimeException ? "its parts do not fit together" : reason(fault);
        };
    }

    /** The reason that the system gives, which stands behind the path; without one, that there is none. */
    private static String reason(Exception fault) {
        String message = fault.getMessage() == null ? "" : fault.getMessage();
        String reason = message.substring(message.lastIndexOf(": ") + 1).strip();
        if (reason.equals("damaged")) {
            return DAMAGED;
        }
        return reason.isEmpty() || reason.length() > LONGEST || reason.contains("/") || reason.contains("\\")
                ? "the system gives no reason"
                : "the system says: " + reason.toLowerCase(Locale.ROOT);
    }
}
