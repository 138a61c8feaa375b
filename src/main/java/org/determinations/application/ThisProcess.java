package org.determinations.application;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import org.determinations.store.LockStore;

/** This process as the store names the holder of something. */
public final class ThisProcess {
    private ThisProcess() {}

    /**
     * The process as holder.
     *
     * @param now from when on it holds
     */
    public static LockStore.Holder at(Instant now) {
        ProcessHandle process = ProcessHandle.current();
        return new LockStore.Holder(
                host(), process.pid(), process.info().startInstant().orElse(now), now);
    }

    /** This machine, as holders of locks name it. */
    public static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
