package io.dateline.ingest;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketImpl;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * Refuses every socket that Java code in this virtual machine asks for; the system property {@code
 * java.nio.channels.spi.SelectorProvider} names this class for channels. A document that refers to an address is read without it.
 */
public final class NoNetwork extends SelectorProvider {
    private static final String REASON = "a parser may not use the network";

    /** Made by the virtual machine. */
    public NoNetwork() {}

    /** From now on plain sockets are refused; this can't be taken back. */
    @SuppressWarnings("deprecation")
    static void refuse() {
        try {
            Socket.setSocketImplFactory(NoNetwork::refused);
            ServerSocket.setSocketFactory(NoNetwork::refused);
            DatagramSocket.setDatagramSocketImplFactory(() -> {
                throw new IllegalStateException(REASON);
            });
        } catch (IOException e) {
            throw new IllegalStateException("the network could not be switched off", e);
        }
    }

    private static SocketImpl refused() {
        throw new IllegalStateException(REASON);
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw new SocketException(REASON);
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw new SocketException(REASON);
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw new SocketException(REASON);
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw new SocketException(REASON);
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw new SocketException(REASON);
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw new SocketException(REASON);
    }
}
