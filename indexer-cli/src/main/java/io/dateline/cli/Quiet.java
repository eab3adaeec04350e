package io.dateline.cli;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** What libraries log is for their makers: what matters to a caller is in the ledger. */
final class Quiet {
    private Quiet() {}

    static void libraries() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        property("org.slf4j.simpleLogger.defaultLogLevel", "off");
        property("slf4j.internal.verbosity", "ERROR");
        property("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        property("org.apache.logging.log4j.simplelog.level", "OFF");
        property("log4j2.StatusLogger.level", "OFF");
        property("java.awt.headless", "true");
    }

    private static void property(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
