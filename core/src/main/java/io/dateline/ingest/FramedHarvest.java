package io.dateline.ingest;

import io.dateline.ingest.Frame.Kind;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Writes what a parser finds as frames. Text is written soon, once there is some or by a ticking clock, so that it is on the other
 * side when this process comes to its end.
 */
final class FramedHarvest implements Harvest {
    private static final int LONG = 8_192;
    private static final int SOME = 256;
    private static final int BLOCK = 1 << 16;

    private final DataOutputStream out;
    private final long mostItemBytes;
    private final StringBuilder text = new StringBuilder();

    FramedHarvest(DataOutputStream out, long mostItemBytes) {
        this.out = out;
        this.mostItemBytes = mostItemBytes;
    }

    /** Writes out what waits. */
    synchronized void flush() throws IOException {
        flushText();
        out.flush();
    }

    private void flushText() throws IOException {
        if (!text.isEmpty()) {
            new Frame(Kind.TEXT, FrameBody.ofText(text)).write(out);
            text.setLength(0);
        }
    }

    private synchronized void write(Kind kind, byte[] bytes) throws IOException {
        flushText();
        new Frame(kind, bytes).write(out);
    }

    @Override
    public void about(Facts facts) throws IOException {
        write(Kind.ABOUT, FrameBody.of(facts));
    }

    @Override
    public synchronized void text(CharSequence more) throws IOException {
        for (int from = 0; from < more.length(); from += LONG) {
            text.append(more, from, Math.min(more.length(), from + LONG));
            if (text.length() >= LONG) {
                flushText();
            }
        }
        if (text.length() >= SOME) {
            flush();
        }
    }

    @Override
    public boolean item(String name, InputStream bytes) throws IOException {
        write(Kind.ITEM, FrameBody.of(name));
        LenientStream whole = new LenientStream(bytes);
        long left = mostItemBytes + 1;
        byte[] block = whole.readNBytes((int) Math.min(BLOCK, left));
        while (block.length > 0) {
            write(Kind.BYTES, block);
            left -= block.length;
            block = whole.readNBytes((int) Math.min(BLOCK, left));
        }
        write(Kind.ITEM_END, FrameBody.of(whole.damage().orElse("")));
        flush();
        return true;
    }

    @Override
    public void open(String name) throws IOException {
        write(Kind.OPEN, FrameBody.of(name));
    }

    @Override
    public void close(Ending ending) throws IOException {
        write(Kind.CLOSE, FrameBody.of(ending));
        flush();
    }

    /** The document has ended, and the process with it if it is the last. */
    void end(Ending ending, boolean last) throws IOException {
        write(last ? Kind.LAST : Kind.END, FrameBody.of(ending));
        flush();
    }
}
