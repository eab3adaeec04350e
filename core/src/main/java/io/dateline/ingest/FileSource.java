package io.dateline.ingest;

import java.io.IOException;

/** Files, which can be walked over again. */
record FileSource(Walk walk) implements Source {
    /** Begins a walk. */
    @FunctionalInterface
    interface Walk {
        Inputs open(Known known) throws IOException;
    }

    @Override
    public Inputs open() throws IOException {
        return open(Known.NOTHING);
    }

    @Override
    public Inputs open(Known known) throws IOException {
        return walk.open(known);
    }

    @Override
    public boolean isOfFiles() {
        return true;
    }
}
