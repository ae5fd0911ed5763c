import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import java.util.Scanner;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * A search cluster for tests: {@code java -cp 'lib/*' Cluster.java FOLDER PORT NODES}. PORT is from 9200 to 9290; it
 * listens at PORT + 1 and so on, prints "ready", closes node n when told "kill n", starts it again when told "start n", and ends with its input.
 */
public class Cluster {

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[1]);
        var runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        });
        runner.build(newConfigs()
                .clusterName("madang-tests-" + port)
                .basePath(arguments[0])
                .baseHttpPort(port)
                .numOfNode(Integer.parseInt(arguments[2])));
        runner.ensureYellow();
        System.out.println("ready");
        var told = new Scanner(System.in);
        while (told.hasNextLine()) {
            var words = told.nextLine().split(" ");
            var node = runner.getNode(Integer.parseInt(words[1]));
            if (words[0].equals("kill")) {
                node.close();
            } else {
                runner.startNode(Integer.parseInt(words[1]));
            }
            System.out.println("done");
        }
        runner.close();
        System.exit(0);
    }
}
