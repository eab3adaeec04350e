package io.dateline.ingest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** What goes between this process and one that parses: a kind, a length and so many bytes, in the form that the kind has. */
final class Frame {
    private static final int LONGEST = 64 << 20;

    private final Kind kind;
    private final byte[] bytes;

    Frame(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    Kind kind() {
        return kind;
    }

    byte[] bytes() {
        return bytes;
    }

    enum Kind {
        /** The process is there: nothing. */
        READY,
        /** {@link Facts}. */
        ABOUT,
        /** UTF-16, big-endian. */
        TEXT,
        /** An item's name. */
        ITEM,
        /** Some of its bytes. */
        BYTES,
        /** Why it is not whole, or nothing. */
        ITEM_END,
        /** A part's name. */
        OPEN,
        /** A part's {@link Ending}. */
        CLOSE,
        /** The document's {@link Ending}. */
        END,
        /** Likewise, and the process goes. */
        LAST,
        /** {@link ParseRequest}: the one kind that goes to the process. */
        REQUEST
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Frame read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (kind >= Kind.values().length || length < 0 || length > LONGEST) {
            throw new IOException("not a frame");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new Frame(Kind.values()[kind], bytes);
    }
}
