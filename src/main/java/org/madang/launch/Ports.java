package org.madang.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Asks the operating system for TCP ports. */
public final class Ports {
    private static final int STEPS = 180;

    private Ports() {}

    /** @throws StartRefusedException if somebody else listens there */
    static void requireFree(String address, int port, String use) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartRefusedException(
                    "Port " + port + " (" + use + ") is taken: stop what listens there or set MADANG_PORT_OFFSET", e);
        }
    }

    /** A port on the loopback interface that nobody listens on just now. */
    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefusedException("No free port on the loopback interface", e);
        }
    }

    /**
     * An offset at which both of the server's ports are free, below the ports that the system lends to clients. The
     * search begins anywhere, so that two who ask at once (two builds side by side) hardly ever get the same.
     */
    public static int anyFreeOffset(int... ports) {
        int begin = ThreadLocalRandom.current().nextInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            int offset = 1000 + (begin + i) % STEPS * 100;
            if (allFree(offset, ports)) {
                return offset;
            }
        }
        throw new StartRefusedException("No free ports on the loopback interface");
    }

    private static boolean allFree(int offset, int... ports) {
        for (int port : ports) {
            try (var socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port + offset));
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
