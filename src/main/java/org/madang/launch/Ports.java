package org.madang.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks the operating system for TCP ports. */
public final class Ports {

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

    /** An offset at which both of the server's ports are free. */
    public static int anyFreeOffset(int... ports) {
        for (int offset = 1000; offset < 40_000; offset += 100) {
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
