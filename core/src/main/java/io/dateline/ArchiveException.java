package io.dateline;

import java.io.IOException;
import java.nio.file.Path;

/** What can be wrong with an archive as a whole. The message names the archive and says what to do. */
public abstract sealed class ArchiveException extends IOException {
    private final Path archive;

    private ArchiveException(Path archive, String message) {
        super(message);
        this.archive = archive;
    }

    public final Path archive() {
        return archive;
    }

    /** There is no archive in that folder. */
    public static final class NotFound extends ArchiveException {
        public NotFound(Path archive) {
            super(
                    archive,
                    "no archive in " + archive + ": make one with 'dateline index', or name another with --archive");
        }
    }

    /** The folder holds something else. */
    public static final class Foreign extends ArchiveException {
        public Foreign(Path archive, String found) {
            super(archive, archive + " is no archive: " + found + "; name an empty or a new folder");
        }
    }

    /** The archive was written by another version. */
    public static final class OtherVersion extends ArchiveException {
        public OtherVersion(Path archive, String found, String expected) {
            super(
                    archive,
                    archive + " was written by another version (" + found + ", this one reads " + expected
                            + "): index the files again into a new archive");
        }
    }

    /** Somebody else is writing to the archive. */
    public static final class Locked extends ArchiveException {
        public Locked(Path archive) {
            super(
                    archive,
                    archive + " is being written to by another process or object: wait for it, or open it read-only");
        }
    }

    /** The archive's files are damaged. */
    public static final class Damaged extends ArchiveException {
        public Damaged(Path archive, String what) {
            super(archive, archive + " is damaged: " + what + "; index the files again into a new archive");
        }
    }
}
