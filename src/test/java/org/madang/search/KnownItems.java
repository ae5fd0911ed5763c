package org.madang.search;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.madang.search.words.QueryWords;

/**
 * Questions whose answer is known: words of a real petition, said otherwise, that must bring it back.
 *
 * <p>Words are nouns of two syllables or more that stand in less than a quarter of the texts, other particles glued on.
 */
public final class KnownItems {

    private static final long SEED = 20_261_122;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /** A petition of the corpus. */
    public record Petition(int number, String title, String body) {}

    /** What is asked, and the number of the petition that it is about. */
    record Question(String words, int number) {}

    private final List<Petition> petitions;
    private final Map<String, Integer> spread = new HashMap<>();
    private final Random random = new Random(SEED);

    KnownItems(List<Petition> petitions) {
        this.petitions = petitions;
        for (var petition : petitions) {
            Set<String> words = new HashSet<>(nouns(petition.title()));
            words.addAll(nouns(petition.body()));
            words.forEach(word -> spread.merge(word, 1, Integer::sum));
        }
    }

    /** The petitions of a file, one JSON object a line. */
    public static List<Petition> read(Path file) {
        try (var lines = Files.lines(file)) {
            List<Petition> petitions = new ArrayList<>();
            lines.filter(line -> !line.isBlank())
                    .map(KnownItems::json)
                    .forEach(line -> petitions.add(new Petition(
                            petitions.size() + 1, shortened(line.getString("title"), 120), line.getString("body"))));
            return petitions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject json(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static List<String> nouns(String text) {
        return List.copyOf(QueryWords.nouns(text).keySet());
    }

    /** Two words of a title each. */
    List<Question> ofTitles(int most) {
        return questions(most, false, false);
    }

    /** The same, one word with a typing error. */
    List<Question> ofTitlesMistyped(int most) {
        return questions(most, false, true);
    }

    /** Two words of a body each. */
    List<Question> ofBodies(int most) {
        return questions(most, true, false);
    }

    private List<Question> questions(int most, boolean body, boolean mistyped) {
        List<Question> questions = new ArrayList<>();
        List<Petition> shuffled = new ArrayList<>(petitions);
        java.util.Collections.shuffle(shuffled, random);
        for (var petition : shuffled) {
            var words = new ArrayList<>(nouns(body ? petition.body() : petition.title()).stream()
                    .filter(word -> word.length() > 1 && word.matches("[가-힣]+"))
                    .filter(word -> spread.getOrDefault(word, 0) * 4 < petitions.size())
                    .toList());
            if (words.size() >= 2 && questions.size() < most) {
                java.util.Collections.shuffle(words, random);
                var first = mistyped ? mistyped(words.get(0)) : words.get(0);
                questions.add(new Question(inflected(first) + " " + inflected(words.get(1)), petition.number()));
            }
        }
        return questions;
    }

    /** With another particle than it may have had. */
    private String inflected(String word) {
        boolean closed = (word.charAt(word.length() - 1) - '가') % 28 != 0;
        var particles = closed ? List.of("에서", "을", "이", "은", "의", "과") : List.of("에서", "를", "가", "는", "의", "와");
        return word + particles.get(random.nextInt(particles.size()));
    }

    /** One syllable with another consonant or vowel, or without its last consonant. */
    private String mistyped(String word) {
        int at = random.nextInt(word.length());
        int code = word.charAt(at) - '가';
        int initial = code / (21 * 28);
        int vowel = code / 28 % 21;
        int last = code % 28;
        switch (random.nextInt(3)) {
            case 0 -> initial = (initial + 1 + random.nextInt(INITIALS.length() - 1)) % INITIALS.length();
            case 1 -> vowel = (vowel + 1 + random.nextInt(20)) % 21;
            default -> last = last == 0 ? 4 : 0;
        }
        char wrong = (char) ('가' + (initial * 21 + vowel) * 28 + last);
        return word.substring(0, at) + wrong + word.substring(at + 1);
    }
}
