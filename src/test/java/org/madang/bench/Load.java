package org.madang.bench;

import java.util.List;

/**
 * The requests of one row and what a right answer to them is.
 *
 * @param row what the table calls it
 * @param method GET, POST or PUT
 * @param paths addresses, taken in turn; <code>{n}</code> stands for a number
 * @param numbers numbers run from 1 to this
 * @param sender who sends
 * @param status what a right answer's status is
 */
record Load(String row, String method, List<String> paths, int numbers, Sender sender, int status) {

    /** Who sends the requests. */
    enum Sender {
        VISITOR,
        SESSION,
        TOKEN
    }

    /** Pages and files that anybody reads. */
    static Load read(String row, List<String> paths, int numbers) {
        return new Load(row, "GET", paths, numbers, Sender.VISITOR, 200);
    }

    static Load read(String row, String path) {
        return read(row, List.of(path), 1);
    }

    /** A change through the API by people with tokens. */
    static Load change(String row, String method, String path, int numbers, int status) {
        return new Load(row, method, List.of(path), numbers, Sender.TOKEN, status);
    }

    Load signedIn() {
        return new Load(row + ", signed in", method, paths, numbers, Sender.SESSION, status);
    }

    Load named(String name) {
        return new Load(name, method, paths, numbers, sender, status);
    }

    /** Each path with something at its end. */
    Load with(String name, String query) {
        return new Load(name, method, paths.stream().map(path -> path + query).toList(), numbers, sender, status);
    }

    boolean isPost() {
        return method.equals("POST");
    }

    /** The address at a step of {@link Pairs}. */
    String path(long step) {
        long address = step % ((long) paths.size() * numbers);
        return paths.get((int) (address % paths.size())).replace("{n}", String.valueOf(address / paths.size() + 1));
    }
}
