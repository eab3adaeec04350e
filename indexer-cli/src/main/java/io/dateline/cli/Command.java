package io.dateline.cli;

import java.util.concurrent.Callable;

/** A command of the command line: what it is for, what it takes, and what it does; gives the exit code. */
interface Command extends Callable<Integer> {
    /** What it is for, in a sentence or two. */
    String description();

    /** Tells which options and arguments it takes beside those that all commands do. */
    default void declare(Arguments takes) {}
}
