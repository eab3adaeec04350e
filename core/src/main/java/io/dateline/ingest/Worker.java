package io.dateline.ingest;

import io.dateline.ingest.Frame.Kind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;

/**
 * The main class of a process that parses: requests come on standard input, what is found goes to standard output. It ends with its
 * standard input, so that it never outlives the process that started it.
 */
final class Worker {
    private static final long TICK_MILLIS = 20;
    private static final long STACK_BYTES = 4L << 20;

    private final DataOutputStream out;
    private final BlockingQueue<ParseRequest> requests = new LinkedBlockingQueue<>();
    private volatile Optional<FramedHarvest> current = Optional.empty();

    private Worker(DataOutputStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        InputStream in = new FileInputStream(FileDescriptor.in);
        Worker worker = new Worker(
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        NoNetwork.refuse();
        Runtime.getRuntime().addShutdownHook(new Thread(worker::flush, "last words"));
        start("requests", () -> worker.receive(new DataInputStream(new BufferedInputStream(in))));
        start("ticks", worker::tick);
        start("parser", worker::parse);
    }

    private static void start(String name, Runnable work) {
        new Thread(null, work, name, STACK_BYTES).start();
    }

    /** The end of the input is the end of whoever asked: whatever is being parsed, nobody waits for it. */
    private void receive(DataInputStream in) {
        try {
            while (true) {
                requests.add(FrameBody.request(Frame.read(in).bytes()));
            }
        } catch (IOException e) {
            TemporaryFiles.clear();
            Runtime.getRuntime().halt(0);
        }
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(TICK_MILLIS);
                flush();
            }
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void flush() {
        try {
            if (current.isPresent()) {
                current.get().flush();
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void parse() {
        try {
            DocumentParser parser = DocumentParser.standard();
            new Frame(Kind.READY, new byte[0]).write(out);
            out.flush();
            while (true) {
                answer(parser, requests.take());
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void answer(DocumentParser parser, ParseRequest request) throws IOException {
        FramedHarvest harvest = new FramedHarvest(out, request.mostItemBytes());
        current = Optional.of(harvest);
        try {
            harvest.end(parser.parse(request, harvest), false);
        } catch (OutOfMemoryError e) {
            last(harvest, Ending.broken(Reasons.of(e)));
        } catch (Error e) {
            last(harvest, Ending.damaged(Reasons.of(e)));
        } finally {
            current = Optional.empty();
        }
    }

    /** After an error of the virtual machine nothing is sure to be whole. */
    private static void last(FramedHarvest harvest, Ending ending) throws IOException {
        harvest.end(ending, true);
        Runtime.getRuntime().halt(0);
    }
}
