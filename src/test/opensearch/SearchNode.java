import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * A node of a search cluster for tests: {@code java -cp 'lib/*' SearchNode.java FOLDER PORT NODE NODES}. Nodes count from
 * 1; each listens at PORT + NODE, speaks to the others at PORT + 100 + NODE, keeps what it has in FOLDER, prints "ready"
 * once the cluster answers through it, and ends with its input or when it is killed.
 */
public class SearchNode {

    private static final int BETWEEN_NODES = 100;

    public static void main(String[] arguments) throws Exception {
        // OpenSearch takes the standard output for its log: what is said to the test must go past it.
        var toTheTest = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        int port = Integer.parseInt(arguments[1]);
        int node = Integer.parseInt(arguments[2]);
        int nodes = Integer.parseInt(arguments[3]);
        var runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
            settings.put("node.name", "node-" + node);
            settings.put("http.port", String.valueOf(port + node));
            settings.put("transport.port", String.valueOf(port + BETWEEN_NODES + node));
            settings.put("network.host", "127.0.0.1");
            if (nodes > 1) {
                settings.put("discovery.type", "zen");
                settings.put("discovery.seed_hosts", all(nodes, n -> "127.0.0.1:" + (port + BETWEEN_NODES + n)));
                settings.put("cluster.initial_cluster_manager_nodes", all(nodes, n -> "node-" + n));
            }
        });
        runner.build(newConfigs()
                .clusterName("madang-tests-" + port)
                .basePath(arguments[0])
                .numOfNode(1));
        runner.ensureYellow();
        toTheTest.println("ready");
        while (System.in.read() >= 0) {
            // until the test goes
        }
        Runtime.getRuntime().halt(0);
    }

    private static String all(int nodes, java.util.function.IntFunction<String> one) {
        return IntStream.rangeClosed(1, nodes).mapToObj(one).collect(Collectors.joining(","));
    }
}
