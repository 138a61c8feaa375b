package org.determinations.web.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.application.files.EvidenceDesk;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** What was typed into a form, each field in one line. One per request. */
record Form(ServerRequest request) {
    /** Without blanks around it; empty where nothing was typed. Refused with {@code SY-050} when it holds what nobody sees. */
    String text(String field) {
        String text = typed(field);
        Confirming.demandReadable(text);
        return text;
    }

    /** The same, whatever it holds: for the page that says what is wrong with it. */
    String typed(String field) {
        return request.param(field).orElse("").replaceAll("\\s+", " ").strip();
    }

    /** Empty where nothing was typed. */
    Optional<String> find(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** Refused with {@code SY-182} where nothing was typed. */
    String needed(String field, String allowed) {
        return find(field).orElseThrow(() -> unusable(field, "", allowed));
    }

    /** A day; refused with {@code SY-182} when what was typed is none. */
    Optional<LocalDate> day(String field) {
        return find(field).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw unusable(field, text, "a date such as 2012-09-30");
            }
        });
    }

    /** A whole number that is not negative; refused with {@code SY-182} when what was typed is none. */
    Optional<Integer> number(String field) {
        return find(field).map(text -> {
            if (!text.matches("\\d{1,9}")) {
                throw unusable(field, text, "a whole number");
            }
            return Integer.parseInt(text);
        });
    }

    /** What stands on the page again when it is refused; never what proves who somebody is. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        request.params().toSingleValueMap().forEach((field, text) -> {
            if (!Set.of("password", "second").contains(field) && !field.startsWith("_")) {
                typed.put(field, text.length() > MOST ? text.substring(0, MOST) : text);
            }
        });
        return typed;
    }

    /** The file that was sent with the form; empty where none was chosen. */
    Optional<Part> part() {
        String type = request.headers().firstHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.servletRequest().getPart("file"));
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("the form cannot be read", e);
        }
    }

    /** The same as evidence: a field in which no file was chosen brings none. */
    Optional<EvidenceDesk.Brought> brought() {
        return part().map(part -> new EvidenceDesk.Brought(
                        Optional.ofNullable(part.getSubmittedFileName()).orElse(""), part::getInputStream))
                .filter(file -> !file.name().isEmpty());
    }

    private static final int MOST = 1000;

    static Refusal unusable(String field, String found, String allowed) {
        return Refusal.Kind.INPUT.of(
                IssueCode.FORM_NOT_USABLE,
                "field " + field,
                found.isEmpty() ? "nothing is in the field" : "what is in the field cannot be used",
                found.isEmpty() ? "" : "\"" + found + "\"",
                allowed,
                "write it that way, then send the form again");
    }
}
