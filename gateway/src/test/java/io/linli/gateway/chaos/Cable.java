package io.linli.gateway.chaos;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/// The cable between gateway and room; it can be pulled out.
final class Cable implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final IntSupplier room;

    Cable(IntSupplier room) throws IOException {
        this.room = room;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /// Resets every connection there is; new ones may come at once.
    void pull() {
        for (var socket : open) {
            close(socket);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                open.add(near);
                Thread.ofVirtual().start(() -> join(near));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void join(Socket near) {
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), room.getAsInt());
            open.add(far);
            Thread.ofVirtual().start(() -> pump(far, near));
            pump(near, far);
        } catch (IOException e) {
            close(near);
        }
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // told to both sides below
        }
        close(from);
        close(to);
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.setSoLinger(true, 0); // a reset, not a goodbye
            socket.close();
        } catch (IOException _) {
            // closed already
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        pull();
    }
}
