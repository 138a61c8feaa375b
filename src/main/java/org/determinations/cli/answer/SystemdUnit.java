package org.determinations.cli.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.Installation;

/**
 * A unit file with which systemd looks after a verb that runs until it is stopped. The process may write into the home and the
 * outputs and nowhere else, gets no privilege, and sees no other process's temporary files and no device. Memory that is written
 * and executed stays allowed, since Java compiles while it runs.
 *
 * @param name of the service, without its ending
 * @param about what it is, in words
 * @param command program and words, as they would be typed
 * @param writable folders that it writes into
 */
public record SystemdUnit(String name, String about, List<String> command, List<Path> writable) {
    private static final List<String> CONFINED = List.of(
            "ProtectSystem=strict",
            "ProtectHome=read-only",
            "PrivateTmp=yes",
            "PrivateDevices=yes",
            "ProtectClock=yes",
            "ProtectHostname=yes",
            "ProtectKernelLogs=yes",
            "ProtectKernelModules=yes",
            "ProtectKernelTunables=yes",
            "ProtectControlGroups=yes",
            "ProtectProc=invisible",
            "NoNewPrivileges=yes",
            "CapabilityBoundingSet=",
            "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
            "RestrictNamespaces=yes",
            "RestrictRealtime=yes",
            "RestrictSUIDSGID=yes",
            "LockPersonality=yes",
            "SystemCallArchitectures=native",
            "SystemCallFilter=@system-service",
            "",
            "[Install]",
            "WantedBy=multi-user.target");

    public SystemdUnit {
        command = List.copyOf(command);
        writable = List.copyOf(writable);
    }

    /** @param words of the program, the verb first */
    public static SystemdUnit of(Installation installation, String name, String about, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(installation.app().resolve("determinations").toString());
        command.addAll(words);
        boolean inside = installation.out().startsWith(installation.home());
        return new SystemdUnit(
                name,
                about,
                command,
                inside ? List.of(installation.home()) : List.of(installation.home(), installation.out()));
    }

    /** The file. */
    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    /** What a person does with it. */
    public String instructions() {
        return String.join(
                "\n",
                "Save it as /etc/systemd/system/" + name + ".service. Then, as root:",
                "  useradd --system --home-dir " + writable.get(0) + " determinations",
                "  chown -R determinations: " + folders(" "),
                "  systemctl daemon-reload",
                "  systemctl enable --now " + name,
                "A login of PostgreSQL stands in /etc/determinations/environment, readable by root alone:",
                "  DETERMINATIONS_DB_USER=...",
                "  DETERMINATIONS_DB_PASSWORD=...");
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("[Unit]");
        lines.add("Description=" + about.replace("%", "%%"));
        lines.add("Wants=network-online.target");
        lines.add("After=network-online.target postgresql.service");
        lines.add("");
        lines.add("[Service]");
        lines.add("Type=exec");
        lines.add("User=determinations");
        lines.add("Group=determinations");
        lines.add("EnvironmentFile=-/etc/determinations/environment");
        lines.add("ExecStart=" + command.stream().map(SystemdUnit::word).collect(Collectors.joining(" ")));
        lines.add("Restart=on-failure");
        lines.add("RestartSec=5");
        lines.add("# It ends by SIGTERM, writes the answers that are under way first, and ends with 143.");
        lines.add("SuccessExitStatus=143");
        lines.add("TimeoutStopSec=30");
        lines.add("UMask=0077");
        lines.add("ReadWritePaths=" + folders(" "));
        lines.addAll(CONFINED);
        return lines;
    }

    private String folders(String between) {
        return writable.stream().map(folder -> word(folder.toString())).collect(Collectors.joining(between));
    }

    /** One word as systemd reads it: its specifiers and variables are signs like any other. */
    private static String word(String text) {
        String plain = text.replace("%", "%%").replace("$", "$$");
        return plain.matches("[\\w./:,=@%$-]+")
                ? plain
                : "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
