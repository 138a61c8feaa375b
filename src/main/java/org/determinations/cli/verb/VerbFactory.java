package org.determinations.cli.verb;

import java.lang.reflect.Constructor;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.terminal.Verb;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes verbs with the terminal they write to; everything else as the library does. */
public final class VerbFactory implements IFactory {
    private final Terminal terminal;

    public VerbFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Verb.class.isAssignableFrom(type)) {
            Constructor<K> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true); // A subject's verbs are their package's own.
            K verb = constructor.newInstance();
            ((Verb) verb).on(terminal);
            return verb;
        }
        return CommandLine.defaultFactory().create(type);
    }
}
