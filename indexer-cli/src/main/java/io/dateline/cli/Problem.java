package io.dateline.cli;

import io.dateline.ArchiveException;
import io.dateline.extract.DictionaryException;
import io.dateline.search.QuerySyntaxException;
import io.dateline.search.UnknownNameException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What went wrong, in words and as an exit code: the one place where the two are tied together.
 *
 * @param code the name in JSON
 * @param message one line
 */
record Problem(int exit, String code, String message) {

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case UncheckedIOException e when e.getCause() != null -> of(e.getCause());
            case QuerySyntaxException e -> new Problem(ExitCode.USAGE, "query_syntax", said(e));
            case DictionaryException e -> new Problem(ExitCode.USAGE, "dictionary", said(e));
            case UnknownNameException e -> new Problem(ExitCode.USAGE, "unknown_name", said(e));
            case UnmatchedArgumentException e
            when !e.isUnknownOption() -> new Problem(ExitCode.USAGE, "usage", unmatched(e) + hint(e));
            case ParameterException e -> new Problem(ExitCode.USAGE, "usage", said(e) + hint(e));
            case UsageException e -> new Problem(ExitCode.USAGE, "usage", said(e));
            case IllegalArgumentException e -> new Problem(ExitCode.USAGE, "usage", said(e));
            case IOException e -> ofIo(e);
            case OutOfMemoryError e ->
                new Problem(ExitCode.FAILED, "memory", "out of memory: give more with JAVA_TOOL_OPTIONS=-Xmx4g");
            default -> new Problem(ExitCode.FAILED, "internal", "internal error, please report it: " + thrown);
        };
    }

    private static Problem ofIo(IOException thrown) {
        return switch (thrown) {
            case ArchiveException e -> ofArchive(e);
            case InterruptedIOException e -> new Problem(ExitCode.INTERRUPTED, "interrupted", interrupted(e));
            case AsynchronousCloseException e -> new Problem(ExitCode.INTERRUPTED, "interrupted", "interrupted");
            case NoSuchFileException e -> new Problem(ExitCode.FAILED, "io", e.getFile() + ": no such file");
            case AccessDeniedException e -> new Problem(ExitCode.FAILED, "io", e.getFile() + ": permission denied");
            case FileSystemException e -> new Problem(ExitCode.FAILED, "io", said(e));
            default -> new Problem(ExitCode.FAILED, "io", said(thrown));
        };
    }

    private static Problem ofArchive(ArchiveException thrown) {
        return switch (thrown) {
            case ArchiveException.NotFound e -> new Problem(ExitCode.NO_ARCHIVE, "no_archive", said(e));
            case ArchiveException.Foreign e -> new Problem(ExitCode.NO_ARCHIVE, "not_an_archive", said(e));
            case ArchiveException.OtherVersion e -> new Problem(ExitCode.NO_ARCHIVE, "other_version", said(e));
            case ArchiveException.Locked e -> new Problem(ExitCode.FAILED, "locked", said(e));
            case ArchiveException.Damaged e -> new Problem(ExitCode.FAILED, "damaged", said(e));
        };
    }

    private static String interrupted(InterruptedIOException thrown) {
        return thrown.getMessage() == null ? "interrupted" : thrown.getMessage();
    }

    private static String unmatched(UnmatchedArgumentException thrown) {
        String first = thrown.getUnmatched().getFirst();
        boolean isCommand = thrown.getCommandLine().getParent() == null;
        return isCommand ? "there is no command '" + first + "'" : "one argument too many: '" + first + "'";
    }

    private static String hint(ParameterException thrown) {
        return " (see '" + thrown.getCommandLine().getCommandSpec().qualifiedName() + " --help')";
    }

    private static String said(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }
}
