package io.dateline.ingest;

import java.util.Optional;

/** What an archive knows of files before they are opened. */
public interface Known {
    /** Nothing. */
    Known NOTHING = new Known() {
        @Override
        public boolean has(String path, FileVersion version) {
            return false;
        }

        @Override
        public Optional<String> digest(String path, FileVersion version) {
            return Optional.empty();
        }
    };

    /** Whether this version of a file was taken in before, so that it need not be opened. */
    boolean has(String path, FileVersion version);

    /** The SHA-256, in hexadecimal, by which the file is known again though it was touched; none where that is of no use. */
    Optional<String> digest(String path, FileVersion version);
}
